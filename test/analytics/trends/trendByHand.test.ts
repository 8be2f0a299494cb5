import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wilson } from '../../../analytics/stats/wilson.ts'
import { moodTrend } from '../../../analytics/trends/moodTrend.ts'
import type { DayMood } from '../../../data/index.ts'

const day = (messages: number, conversations: number, negative: number, name = '2026-03-18'): DayMood => ({
  day: name,
  messages,
  conversations,
  negative,
  positive: 0,
  negativeSum: negative,
  positiveSum: 0,
})

const pointOf = (...figures: Parameters<typeof day>) => moodTrend([day(...figures)])[0]

describe('the share of negative messages', () => {
  test.each([
    [1, 1, 0, 0],
    [1, 1, 1, 1],
    [2, 1, 1, 0.5],
    [10, 3, 1, 0.1],
    [100, 100, 25, 0.25],
    [1_000, 10, 1, 0.001],
  ])(
    'of %d messages in %d conversations, %d of them negative, is %d',
    (messages, conversations, negative, share) => {
      expect(pointOf(messages, conversations, negative)?.share).toBe(share)
    },
  )
})

/** By hand: 1 + 0.1 (messages per conversation - 1), by which the messages are divided. */
describe('how many messages count', () => {
  test.each([
    [10, 10, 10],
    [10, 5, 10 / 1.1],
    [10, 1, 10 / 1.9],
    [20, 10, 20 / 1.1],
    [40, 4, 40 / 1.9],
    [110, 10, 110 / 2],
    [100, 1, 100 / 10.9],
    [5, 10, 5],
    [7, 0, 7 / 1.6],
  ])('%d in %d conversations count as %d', (messages, conversations, effective) => {
    const half = messages / 2
    const { low, high } = wilson(effective / 2, effective)
    const point = pointOf(messages, conversations, half)
    expect(point?.low).toBeCloseTo(low, 12)
    expect(point?.high).toBeCloseTo(high, 12)
  })

  test('fewer conversations never make it narrower', () => {
    const widths = [100, 50, 20, 10, 5, 1].map((conversations) => {
      const point = pointOf(100, conversations, 30)
      return (point?.high ?? 0) - (point?.low ?? 0)
    })
    expect(widths).toEqual(widths.toSorted((a, b) => a - b))
  })

  test('the share itself does not depend on the conversations', () => {
    for (const conversations of [0, 1, 10, 100]) expect(pointOf(100, conversations, 30)?.share).toBe(0.3)
  })
})

describe('days', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['none', [], []],
    ['one', ['2026-03-18'], ['2026-03-18']],
    ['turned', ['2026-03-18', '2026-03-17'], ['2026-03-17', '2026-03-18']],
    ['over a month end', ['2026-04-01', '2026-03-31'], ['2026-03-31', '2026-04-01']],
    ['over a year end', ['2027-01-01', '2026-12-31'], ['2026-12-31', '2027-01-01']],
    [
      'over a leap day',
      ['2028-03-01', '2028-02-29', '2028-02-28'],
      ['2028-02-28', '2028-02-29', '2028-03-01'],
    ],
    ['with a gap', ['2026-03-20', '2026-03-01'], ['2026-03-01', '2026-03-20']],
  ])('%s come in the order of the calendar', (_, given, expected) => {
    expect(moodTrend(given.map((name) => day(10, 10, 1, name))).map((point) => point.day)).toEqual(expected)
  })

  test('a quiet day between two others leaves a gap', () => {
    const days = [day(5, 5, 1, '2026-03-16'), day(0, 0, 0, '2026-03-17'), day(5, 5, 1, '2026-03-18')]
    expect(moodTrend(days).map((point) => point.day)).toEqual(['2026-03-16', '2026-03-18'])
  })

  test('one day does not change another', () => {
    const alone = pointOf(10, 5, 2)
    expect(moodTrend([day(99, 9, 98, '2026-03-01'), day(10, 5, 2)])[1]).toEqual(alone)
  })

  test('ten years of days are no trouble', () => {
    const days = Array.from({ length: 3_650 }, (_, i) =>
      day(50, 20, i % 50, new Date(Date.UTC(2020, 0, 1 + i)).toISOString().slice(0, 10)),
    )
    expect(moodTrend(days.toReversed())).toEqual(moodTrend(days))
  })
})

describe('a point', () => {
  test('tells its figures', () => {
    expect(pointOf(10, 4, 3)).toMatchObject({ day: '2026-03-18', n: 10, conversations: 4, share: 0.3 })
  })

  test('of a single calm message is not sure of anything', () => {
    const point = pointOf(1, 1, 0)
    expect(point?.low).toBe(0)
    expect(point?.high).toBeGreaterThan(0.75)
  })

  test('has more negative messages, and no lower end that falls', () => {
    const lows = Array.from({ length: 21 }, (_, negative) => pointOf(20, 8, negative)?.low ?? 0)
    expect(lows).toEqual(lows.toSorted((a, b) => a - b))
  })

  test('is never without ends, whatever the day', () => {
    const some = fc.tuple(
      fc.integer({ min: 1, max: 10_000 }),
      fc.integer({ min: 0, max: 20_000 }),
      fc.nat(10_000),
    )
    fc.assert(
      fc.property(some, ([messages, conversations, negative]) => {
        const point = pointOf(messages, conversations, Math.min(messages, negative))
        expect([point?.low, point?.share, point?.high]).toEqual(
          [point?.low, point?.share, point?.high].toSorted((a, b) => (a ?? 0) - (b ?? 0)),
        )
      }),
    )
  })
})
