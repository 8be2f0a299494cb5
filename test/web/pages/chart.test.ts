import { h } from 'preact'
import type uPlot from 'uplot'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { daysOf } from '../../../web/pages/board/days.ts'
import { MoodChart } from '../../../web/pages/board/moodChart.tsx'
import { key, leave, openBrowser, redraw, show } from './browser.ts'
import type { FakeElement } from './dom.ts'
import { one, wordsOf } from './read.ts'
import { moodOf, noon, point } from './records.ts'

/** Stands in for the drawing library: keeps what it was asked to draw. */
const drawn = vi.hoisted(() => ({
  plots: [] as { options: unknown; data: unknown; gone: boolean; cursor: object[] }[],
}))
vi.mock('uplot', () => ({
  default: class {
    static paths = {}
    readonly over = {
      addEventListener: (_: string, listener: () => void) => Object.assign(this, { click: listener }),
    }
    readonly cursor = { idx: 2 }
    readonly height = 10
    readonly kept: (typeof drawn.plots)[number]
    constructor(options: unknown, data: unknown) {
      this.kept = { options, data, gone: false, cursor: [] }
      drawn.plots.push(Object.assign(this.kept, { plot: this }))
    }
    valToPos = (value: number) => value
    setCursor = (at: object) => this.kept.cursor.push(at)
    destroy = () => {
      this.kept.gone = true
    }
  },
}))

let page: FakeElement | undefined
let opened: string[]

beforeEach(() => {
  vi.useFakeTimers({ now: noon })
  openBrowser('https://shop.example/board?days=7')
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  )
  vi.stubGlobal('getComputedStyle', () => ({
    getPropertyValue: (name: string) => ` ${name} `,
    fontFamily: 'sans',
  }))
  drawn.plots.length = 0
  opened = []
})
afterEach(() => {
  if (page !== undefined) leave(page)
  page = undefined
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const week = (...points: Parameters<typeof point>[]) =>
  daysOf(
    moodOf(points.map((each) => point(...each))),
    { days: 7, language: undefined, channel: undefined },
    noon,
  )
const some = () => week(['2026-03-10', 40, 0.25], ['2026-03-11', 3], ['2026-03-12', 20, 0.6])

function chart(days = some()): FakeElement {
  page = show(h(MoodChart, { days, onOpen: (day: string) => opened.push(day) }))
  return page
}
const slider = (root: FakeElement) => one(root, '[role="slider"]')
const trend = () => {
  const [first] = drawn.plots
  if (first === undefined) throw new Error('nothing was drawn')
  return { data: first.data as (number | null)[][], options: first.options as uPlot.Options }
}

describe('the drawing', () => {
  test('has a share and an interval for each day with enough messages, and a gap for the others', () => {
    chart()
    expect(trend().data.slice(1)).toEqual([
      [null, null, null, null, 0.25, null, 0.6],
      [null, null, null, null, 0.15, null, 0.5],
      [null, null, null, null, 0.35, null, 0.7],
      [null, null, null, null, null, null, null],
    ])
  })
  test('has a place for each day, a day apart', () => {
    chart()
    const [x = []] = trend().data
    expect([x.length, x.at(-1), Number(x[1]) - Number(x[0])]).toEqual([
      7,
      Date.UTC(2026, 2, 12) / 1000,
      86_400,
    ])
  })
  test('draws the band between the two ends of the interval', () => {
    chart()
    expect(trend().options.bands?.[0]?.series).toEqual([3, 2])
  })
  test('has all messages below, also of days with too few', () => {
    chart()
    expect((drawn.plots[1]?.data as number[][] | undefined)?.[1]).toEqual([0, 0, 0, 0, 40, 3, 20])
  })
  test.each([
    [[['2026-03-10', 40, 0.02]], 0.216],
    [[['2026-03-10', 40, 0.4]], 0.54],
    [[['2026-03-10', 40, 1]], 1.03],
    [[], 0.216],
  ] as [Parameters<typeof point>[], number][])('of %j reaches up to %d', (points, most) => {
    chart(week(...points))
    const { y } = trend().options.scales ?? {}
    const range = y?.range as unknown as () => number[]
    expect(range()[1]).toBeCloseTo(most)
  })
  test('is drawn anew for other days, and the old one goes', () => {
    const root = chart()
    redraw(root, h(MoodChart, { days: week(['2026-03-12', 90]), onOpen: () => {} }))
    expect(drawn.plots.map(({ gone }) => gone)).toEqual([true, true, false, false])
  })
  test('is not drawn anew for the same days', () => {
    const root = chart()
    redraw(root, h(MoodChart, { days: some(), onOpen: () => {} }))
    expect(drawn.plots).toHaveLength(2)
  })
  test('has the share without its weekday, where that is known', () => {
    const known = { ...point('2026-03-12', 20, 0.6), adjusted: 0.55 }
    chart(daysOf(moodOf([known]), { days: 7, language: undefined, channel: undefined }, noon))
    expect(trend().data[4]?.at(-1)).toBe(0.55)
  })
  test('goes with the page', () => {
    leave(chart())
    expect(drawn.plots.every(({ gone }) => gone)).toBe(true)
  })
  test('opens the day that is clicked', () => {
    chart()
    const [first] = drawn.plots as unknown as { plot: { click: () => void } }[]
    first?.plot.click()
    expect(opened).toEqual(['2026-03-08'])
  })
})

describe('without eyes or a mouse', () => {
  test('the chart is a slider with a name, over the days', () => {
    const box = slider(chart())
    expect(
      ['aria-label', 'aria-valuemin', 'aria-valuemax', 'aria-valuenow', 'tabindex'].map((name) =>
        box.getAttribute(name),
      ),
    ).toEqual(['Mood by day', '0', '6', '6', '0'])
  })
  test('a day is read with its share, its interval and its messages', () => {
    expect(slider(chart()).getAttribute('aria-valuetext')).toBe(
      '12 Mar · Negative share 60% (95% interval 50% to 70%) · Messages: 20',
    )
  })
  test('a day with too few messages is read as such', () => {
    const root = chart()
    key(slider(root), 'ArrowLeft')
    expect(slider(root).getAttribute('aria-valuetext')).toBe('11 Mar · not enough data · Messages: 3')
  })
  test('a day is read with what changed on it', () => {
    const mark = { day: '2026-03-12', kind: 'model', label: 'm2' } as const
    const marked = daysOf(moodOf([], [mark]), { days: 7, language: undefined, channel: undefined }, noon)
    expect(slider(chart(marked)).getAttribute('aria-valuetext')).toBe(
      '12 Mar · not enough data · Messages: 0 · moods are read by another model (m2)',
    )
  })
  test('a day is read in Chinese', () => {
    openBrowser('https://shop.example/board', 'zh')
    expect(slider(chart()).getAttribute('aria-valuetext')).toBe(
      '3月12日 · 负面占比 60% (95% 置信区间 50%～70%) · 消息量: 20',
    )
  })
  test.each([
    [['ArrowLeft'], 5],
    [['ArrowDown'], 5],
    [['ArrowRight'], 6],
    [['ArrowLeft', 'ArrowLeft', 'ArrowUp'], 5],
    [['Home'], 0],
    [['Home', 'ArrowLeft'], 0],
    [['Home', 'End'], 6],
    [['PageDown'], 0],
    [['Home', 'PageUp'], 6],
  ])('%j comes to day %d', (keys, at) => {
    const root = chart()
    for (const name of keys) expect(key(slider(root), name).defaultPrevented).toBe(true)
    expect(slider(root).getAttribute('aria-valuenow')).toBe(String(at))
  })
  test('other keys are left alone', () => expect(key(slider(chart()), 'Tab').defaultPrevented).toBe(false))
  test('Enter opens the day', () => {
    const root = chart()
    key(slider(root), 'ArrowLeft')
    key(slider(root), 'Enter')
    expect(opened).toEqual(['2026-03-11'])
  })
  test('the day is written above, once one is chosen', () => {
    const root = chart()
    expect(wordsOf(root, '.reading')[0]).toMatch(/^Click a day/)
    key(slider(root), 'Home')
    expect(wordsOf(root, '.reading')[0]).toMatch(/^6 Mar · not enough data/)
  })
})
