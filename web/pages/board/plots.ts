import '../knownLanguage.ts'
import uPlot from 'uplot'
import type { Formats } from '../formats.ts'
import type { Day } from './days.ts'
import { axisOf, bandOf, colour, isoOf, wholeDays } from './plotStyle.ts'

interface PlotsOptions {
  readonly formats: Formats
  readonly onPoint: (index: number | undefined) => void
  readonly onOpen: (day: string) => void
}

type Column = (number | null)[]

/** Two plots over the same days: the trend with its band, and the bars of the volume. */
export class Plots {
  readonly #box: HTMLElement
  readonly #days: readonly Day[]
  readonly #options: PlotsOptions
  readonly #resize: ResizeObserver
  readonly #dark = matchMedia('(prefers-color-scheme: dark)')
  #plots: readonly uPlot[] = []

  constructor(box: HTMLElement, days: readonly Day[], options: PlotsOptions) {
    this.#box = box
    this.#days = days
    this.#options = options
    this.#draw()
    this.#resize = new ResizeObserver(() => this.#fit())
    this.#resize.observe(box)
    this.#dark.addEventListener('change', this.#redraw)
  }

  end(): void {
    this.#resize.disconnect()
    this.#dark.removeEventListener('change', this.#redraw)
    this.#clear()
  }

  /** Puts the cursor on a day, as the mouse would. */
  point(index: number): void {
    for (const plot of this.#plots)
      plot.setCursor({ left: plot.valToPos(secondsOf(this.#days, index), 'x'), top: 10 })
    this.#options.onPoint(index)
  }

  readonly #redraw = (): void => {
    this.#clear()
    this.#draw()
  }

  #clear(): void {
    for (const plot of this.#plots) plot.destroy()
    this.#plots = []
  }

  #fit(): void {
    for (const plot of this.#plots) plot.setSize({ width: this.#box.clientWidth, height: plot.height })
  }

  #draw(): void {
    const x = this.#days.map((_, i) => secondsOf(this.#days, i))
    const trend = new uPlot(this.#trend(), [x, ...trendColumns(this.#days)], this.#box)
    const volume = new uPlot(this.#volume(), [x, this.#days.map(({ point }) => point?.n ?? 0)], this.#box)
    this.#plots = [trend, volume]
    for (const { over, cursor } of this.#plots)
      over.addEventListener('click', () => {
        const day = this.#days[cursor.idx ?? -1]
        if (day !== undefined) this.#options.onOpen(day.day)
      })
  }

  #trend(): uPlot.Options {
    const { percent } = this.#options.formats
    const most = Math.max(0.2, ...this.#days.filter(isEnough).map(({ point }) => point?.high ?? 0))
    const line = colour('--negative')
    const bare = { stroke: 'transparent', points: { show: false } }
    return {
      ...this.#frame(250),
      scales: { x: { range: halfDayWider }, y: { range: () => [-0.03 * most, Math.min(1.03, most * 1.08)] } },
      series: [
        {},
        {
          stroke: line,
          width: 2.5,
          points: { show: true, size: this.#days.length > 31 ? 4 : 6, fill: line },
        },
        bare,
        bare,
        { stroke: colour('--soft'), width: 1.5, dash: [2, 4], points: { show: false } },
      ],
      bands: [{ series: [3, 2], fill: bandOf(line) }],
      axes: [
        { ...axisOf(this.#box), show: false },
        { ...axisOf(this.#box), size: 54, values: (_, splits) => splits.map((share) => percent(share)) },
      ],
      hooks: {
        setCursor: [({ cursor: { idx } }) => this.#options.onPoint(idx ?? undefined)],
        drawClear: [(plot) => shadeFew(plot, this.#days), (plot) => markLonely(plot, this.#days)],
        draw: [(plot) => drawMarks(plot, this.#days)],
      },
    }
  }

  #volume(): uPlot.Options {
    const { day, number } = this.#options.formats
    const bars = uPlot.paths.bars?.({ size: [0.66, 34] })
    const stroke = colour('--edge')
    return {
      ...this.#frame(104),
      scales: { x: { range: halfDayWider }, y: { range: (_, __, most) => [0, Math.max(10, most * 1.1)] } },
      series: [{}, { fill: stroke, stroke, points: { show: false }, ...(bars ? { paths: bars } : {}) }],
      axes: [
        {
          ...axisOf(this.#box),
          size: 34,
          space: 64,
          incrs: wholeDays,
          values: (_, splits) => splits.map((at) => day(isoOf(at))),
        },
        { ...axisOf(this.#box), size: 54, space: 26, values: (_, splits) => splits.map((n) => number(n)) },
      ],
    }
  }

  #frame(height: number) {
    return {
      width: this.#box.clientWidth,
      height,
      padding: [8, 12, 0, 0] satisfies uPlot.Padding,
      legend: { show: false },
      tzDate: (seconds: number) => uPlot.tzDate(new Date(seconds * 1000), 'Etc/UTC'),
      cursor: {
        y: false,
        // uPlot takes a click beside the snapped place for the end of a drag, and would swallow it.
        drag: { x: false, y: false, click: () => {} },
        points: { show: false },
        sync: { key: 'board' },
        move: snapToDay,
      },
    }
  }
}

/** Days with too few messages have no line: a gap says more than a guess. */
function trendColumns(days: readonly Day[]): Column[] {
  const column = (name: 'share' | 'low' | 'high' | 'adjusted'): Column =>
    days.map((day) => (isEnough(day) ? (day.point?.[name] ?? null) : null))
  return [column('share'), column('low'), column('high'), column('adjusted')]
}

const isEnough = ({ enough }: Day): boolean => enough

/** Grey behind the days with too few messages. */
function shadeFew({ ctx, bbox, valToPos }: uPlot, days: readonly Day[]): void {
  ctx.fillStyle = colour('--sunken')
  days.forEach((day, i) => {
    if (isEnough(day)) return
    const middle = secondsOf(days, i)
    const left = Math.max(bbox.left, valToPos(middle - 43_200, 'x', true))
    const right = Math.min(bbox.left + bbox.width, valToPos(middle + 43_200, 'x', true))
    ctx.fillRect(left, bbox.top, right - left, bbox.height)
  })
}

/** The interval of a day between two days with too few messages, where a band has no width. */
function markLonely({ ctx, valToPos }: uPlot, days: readonly Day[]): void {
  ctx.fillStyle = bandOf(colour('--negative'))
  days.forEach((day, i) => {
    const near = days.slice(Math.max(0, i - 1), i + 2).filter(isEnough)
    if (day.point === undefined || near.length !== 1 || near[0] !== day) return
    const top = valToPos(day.point.high, 'y', true)
    const middle = valToPos(secondsOf(days, i), 'x', true)
    ctx.fillRect(middle - 4, top, 8, valToPos(day.point.low, 'y', true) - top)
  })
}

/** A dashed line at the beginning of each day on which something changed. */
function drawMarks({ ctx, bbox, valToPos }: uPlot, days: readonly Day[]): void {
  ctx.save()
  ctx.strokeStyle = colour('--ink')
  ctx.setLineDash([6, 4])
  days.forEach(({ marks }, i) => {
    if (marks.length === 0) return
    const left = Math.max(bbox.left, valToPos(secondsOf(days, i) - 43_200, 'x', true))
    ctx.beginPath()
    ctx.moveTo(left, bbox.top)
    ctx.lineTo(left, bbox.top + bbox.height)
    ctx.stroke()
  })
  ctx.restore()
}

/** The cursor stands on a day, not between two. */
function snapToDay(plot: uPlot, left: number, top: number): uPlot.Cursor.LeftTop {
  const at = left < 0 ? undefined : plot.data[0][plot.posToIdx(left)]
  return at === undefined ? [left, top] : [plot.valToPos(at, 'x'), top]
}

const halfDayWider = (_: uPlot, from: number, to: number): uPlot.Range.MinMax => [from - 43_200, to + 43_200]

const secondsOf = (days: readonly Day[], index: number): number =>
  Date.parse(`${days[index]?.day}T00:00:00Z`) / 1000
