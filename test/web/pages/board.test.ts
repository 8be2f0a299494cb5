import { h } from 'preact'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { IntentFigures } from '../../../data/index.ts'
import type { Choice } from '../../../web/pages/board/choice.ts'
import { type Day, daysOf } from '../../../web/pages/board/days.ts'
import { Intents } from '../../../web/pages/board/intents.tsx'
import { Questions } from '../../../web/pages/board/questions.tsx'
import { Totals } from '../../../web/pages/board/totals.tsx'
import { TrendTable } from '../../../web/pages/board/trendTable.tsx'
import { openBrowser, show } from './browser.ts'
import { named, one, withRole, wordsIn, wordsOf } from './read.ts'
import { interaction, moodOf, noon, point } from './records.ts'

beforeEach(() => void openBrowser('https://shop.example/board'))
afterEach(() => vi.unstubAllGlobals())
const inChinese = () => openBrowser('https://shop.example/board', 'zh')

const all: Choice = { days: 7, language: undefined, channel: undefined }
type Points = readonly Parameters<typeof point>[]
const moodIn = (points: Points) => moodOf(points.map((each) => point(...each)))
const days = (...points: Points) => daysOf(moodIn(points), all, noon)

describe('the period in three figures', () => {
  const totals = (points: Points, { shown = 0, taken = 0 } = {}, filtered = false) => {
    const { share } = moodIn(points)
    const props = { days: days(...points), share, suggestions: { shown, taken }, filtered }
    return wordsOf(show(h(Totals, props)), '.card')
  }
  test('are all messages and their average', () => {
    expect(
      totals([
        ['2026-03-10', 30],
        ['2026-03-11', 40],
      ])[0],
    ).toBe('Customer messages 70 10 a day on average')
  })
  test('keep one decimal of a small average', () => {
    expect(totals([['2026-03-10', 10]])[0]).toBe('Customer messages 10 1.4 a day on average')
  })
  test('are an average of the days since the first that was ever counted', () => {
    const props = { share: undefined, suggestions: undefined, filtered: false }
    const ofDays = days(['2026-03-11', 5], ['2026-03-12', 2])
    const since = (day: string) =>
      wordsOf(show(h(Totals, { ...props, days: ofDays, since: day })), '.card')[0]
    expect([since('2026-03-11'), since('2026-03-12'), since('2025-01-01')]).toEqual([
      'Customer messages 7 3.5 a day on average',
      'Customer messages 7 7 a day on average',
      'Customer messages 7 1 a day on average',
    ])
  })
  test('have the interval of the share', () => {
    const props = { days: days(['2026-03-10', 90, 0.1]), share: 0.1, suggestions: undefined, filtered: false }
    const interval = { low: 0, high: 0.26 }
    expect(wordsOf(show(h(Totals, { ...props, interval })), '.card')[1]).toBe(
      'Negative share 10% mean of 30 conversations · 95% interval 0% to 26%',
    )
    inChinese()
    expect(wordsOf(show(h(Totals, { ...props, interval })), '.card')[1]).toBe(
      '负面占比 10% 30 个会话的平均值 · 95% 置信区间 0%～26%',
    )
  })
  test('weigh each day by its conversations', () => {
    expect(
      totals([
        ['2026-03-10', 90, 0.1],
        ['2026-03-11', 30, 0.5],
      ])[1],
    ).toBe('Negative share 20% mean of 40 conversations')
  })
  test('say nothing of a share of too few', () => {
    expect(totals([['2026-03-10', 27, 0.9]])[1]).toBe('Negative share – not enough data')
  })
  test('tell how many suggestions were taken', () => {
    expect(totals([], { shown: 40, taken: 10 })[2]).toBe('Suggestions taken 25% 10 of 40 shown')
    expect(totals([], { shown: 9, taken: 9 })[2]).toBe('Suggestions taken – not enough data')
  })
  test('say that suggestions know no language and no channel', () => {
    expect(totals([], { shown: 40, taken: 10 }, true)[2]).toContain('All languages and channels.')
  })
  test('are whole with nothing at all', () =>
    expect(totals([])[0]).toBe('Customer messages 0 0 a day on average'))
  test('are in Chinese too', () => {
    inChinese()
    expect(totals([['2026-03-10', 90, 0.1]])).toEqual([
      '客户消息 90 日均 13 条',
      '负面占比 10% 30 个会话的平均值',
      '推荐采纳率 – 数据不足',
    ])
  })
})

describe('the chart as a table', () => {
  const table = (some: readonly Day[], choice = all) => show(h(TrendTable, { days: some, choice }))
  test('has the newest day first', () =>
    expect(wordsOf(table(days()), 'tbody th').slice(0, 2)).toEqual(['12 Mar', '11 Mar']))
  test('has the share with its interval', () => {
    expect(wordsOf(table(days(['2026-03-12', 30, 0.2])), 'tbody tr')[0]).toBe('12 Mar 30 10 20% 10% – 30% –')
  })
  test('has counts but no share of too few', () => {
    const root = table(days(['2026-03-12', 9]))
    expect([wordsOf(root, 'tbody tr')[0], one(root, 'tbody .quiet').getAttribute('colspan')]).toEqual([
      '12 Mar 9 3 not enough data',
      '3',
    ])
  })
  test('has the share without its weekday, and what changed on a day', () => {
    const known = { ...point('2026-03-12', 30, 0.2), adjusted: 0.25 }
    const mark = { day: '2026-03-12', kind: 'corrected', label: '3' } as const
    expect(wordsOf(table(daysOf(moodOf([known], [mark]), all, noon)), 'tbody tr')[0]).toBe(
      '12 Mar 3 moods were corrected 30 10 20% 10% – 30% 25%',
    )
  })
  test('leads to the conversations of each day', () => {
    const link = one(table(days(), { ...all, language: 'zh' }), 'tbody a')
    expect(link.getAttribute('href')).toBe('/desk?from=2026-03-12&to=2026-03-12&language=zh')
  })
  test('has a caption and headings for rows and columns', () => {
    const root = table(days())
    expect(wordsOf(root, 'caption')[0]).toMatch(/^How many of the customers’ messages were negative/)
    expect(new Set(root.querySelectorAll('th').map((each) => each.getAttribute('scope')))).toEqual(
      new Set(['col', 'row']),
    )
  })
})

describe('what customers want', () => {
  const figures = (
    intent: string | undefined,
    messages: number,
    negative = 0,
    unanswered = 0,
  ): IntentFigures => ({
    ...{ intent, messages, negative, unanswered },
    ...{ conversations: messages, share: messages === 0 ? 0 : negative / messages },
  })
  const rows = (...intents: IntentFigures[]) => show(h(Intents, { intents, days: days(), filtered: false }))
  test('is told with its share of negative messages', () => {
    expect(wordsOf(rows(figures('return_item', 1_200, 300, 7)), 'tbody tr')).toEqual([
      'Return an item 1,200 25% 7',
    ])
  })
  test('has no share of too few', () =>
    expect(wordsOf(rows(figures('joke', 9, 9)), 'tbody tr')).toEqual(['Joke 9 – 0']))
  test('leads to its conversations in the period', () => {
    expect(named(rows(figures('joke', 9)), 'link', 'Joke').getAttribute('href')).toBe(
      '/desk?intent=joke&from=2026-03-06&to=2026-03-12',
    )
  })
  test('leads nowhere when it was not understood', () => {
    const root = rows(figures(undefined, 20))
    expect([wordsOf(root, 'tbody th'), withRole(root, 'link')]).toEqual([['Not understood'], []])
  })
  test('fills the bar of the largest share', () => {
    const bars = rows(figures('joke', 100, 50), figures('help', 100, 25)).querySelectorAll('.meter span')
    expect(bars.map(({ style }) => style.width)).toEqual(['100%', '50%'])
  })
  test('does not blow small shares up', () => {
    expect(one(rows(figures('joke', 100, 2)), '.meter span').style.width).toBe('10%')
  })
  test('of a quiet period says so', () => expect(wordsIn(rows())).toContain('No messages in this period.'))
})

describe('questions', () => {
  test('a question leads to where it was asked, in its own language', () => {
    const asked = interaction({ text: '有发票吗', language: 'zh', conversationId: 'c/1', seq: 7 })
    const link = named(show(h(Questions, { unanswered: [asked], filtered: false })), 'link', '有发票吗')
    expect([link.getAttribute('href'), link.getAttribute('lang')]).toEqual([
      '/desk?conversation=c%2F1&seq=7',
      'zh-Hans',
    ])
  })
  test('no question is good news', () => {
    expect(wordsIn(show(h(Questions, { unanswered: [], filtered: false })))).toContain(
      'Every question in this period was answered.',
    )
  })
  test('a section has the name of its heading', () => {
    const section = one(show(h(Questions, { unanswered: [], filtered: true })), 'section')
    expect(section.getAttribute('aria-labelledby')).toBe(one(section, 'h2').getAttribute('id'))
    expect(wordsIn(section)).toContain('All languages and channels.')
  })
})
