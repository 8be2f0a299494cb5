import '../knownLanguage.ts'
import uPlot from 'uplot'
import { axisOf, bandOf, colour, isoOf, wholeDays } from '../board/plotStyle.ts'
import type { ForecastDay } from './forecastDays.ts'

interface Writing {
  readonly day: (iso: string) => string
  readonly write: (value: number) => string
}

/** A line of the days so far, and one of what is expected with the band around it. */
export class ForecastPlot {
  readonly #box: HTMLElement
  readonly #days: readonly ForecastDay[]
  readonly #writing: Writing
  readonly #resize: ResizeObserver
  readonly #dark = matchMedia('(prefers-color-scheme: dark)')
  #plot: uPlot

  constructor(box: HTMLElement, days: readonly ForecastDay[], writing: Writing) {
    this.#box = box
    this.#days = days
    this.#writing = writing
    this.#plot = this.#drawn()
    this.#resize = new ResizeObserver(() => this.#plot.setSize({ width: box.clientWidth, height }))
    this.#resize.observe(box)
    this.#dark.addEventListener('change', this.#redraw)
  }

  end(): void {
    this.#resize.disconnect()
    this.#dark.removeEventListener('change', this.#redraw)
    this.#plot.destroy()
  }

  readonly #redraw = (): void => {
    this.#plot.destroy()
    this.#plot = this.#drawn()
  }

  #drawn(): uPlot {
    const days = this.#days
    const x = days.map(({ day }) => Date.parse(`${day}T00:00:00Z`) / 1000)
    const column = (of: (day: ForecastDay) => number | undefined) => days.map((day) => of(day) ?? null)
    const columns = [
      column(({ past }) => past),
      column(({ ahead }) => ahead?.expected),
      column(({ ahead }) => ahead?.low),
      column(({ ahead }) => ahead?.high),
    ]
    return new uPlot(this.#options(), [x, ...columns], this.#box)
  }

  #options(): uPlot.Options {
    const { day, write } = this.#writing
    const line = colour('--accent')
    const bare = { stroke: 'transparent', points: { show: false } }
    const axis = axisOf(this.#box)
    return {
      width: this.#box.clientWidth,
      height,
      padding: [10, 12, 0, 0],
      legend: { show: false },
      cursor: { show: false },
      tzDate: (seconds) => uPlot.tzDate(new Date(seconds * 1000), 'Etc/UTC'),
      scales: { y: { range: (_, __, most) => [0, Math.max(1, most * 1.08)] } },
      series: [
        {},
        { stroke: colour('--ink'), width: 2, points: { show: false } },
        { stroke: line, width: 2.5, dash: [6, 4], points: { show: false } },
        bare,
        bare,
      ],
      bands: [{ series: [4, 3], fill: bandOf(line) }],
      axes: [
        {
          ...axis,
          size: 34,
          space: 64,
          incrs: wholeDays,
          values: (_, at) => at.map((one) => day(isoOf(one))),
        },
        { ...axis, size: 84, values: (_, splits) => splits.map((value) => write(value)) },
      ],
    }
  }
}

const height = 220
