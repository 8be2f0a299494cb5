import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { moodTrend } from '../../../analytics/index.ts'
import { shareInterval } from '../../../analytics/trends/shareInterval.ts'
import type { DayMood } from '../../../data/index.ts'

/** A day of conversations with these shares, one message each. */
function dayOf(day: string, shares: readonly number[]): DayMood {
  return {
    ...{ day, messages: shares.length, conversations: shares.length, negative: 0, positive: 0 },
    ...{ negativeSum: 0, positiveSum: 0 },
    shareSum: shares.reduce((sum, share) => sum + share, 0),
    shareSquares: shares.reduce((sum, share) => sum + share * share, 0),
  }
}

const half = (n: number, low: number, high: number) =>
  Array.from({ length: n }, (_, i) => (i % 2 ? low : high))
const isoOf = (i: number) => new Date(Date.UTC(2026, 0, 5 + i)).toISOString().slice(0, 10)

describe('a day', () => {
  test('has the mean share of its conversations, however much was written in each', () => {
    const day = { ...dayOf('2026-03-18', [0.9, 0.1, 0.2]), messages: 40 }
    expect(moodTrend([day]).points).toMatchObject([
      { day: '2026-03-18', n: 40, conversations: 3, share: expect.closeTo(0.4) },
    ])
  })

  // The formula in Python, with t(139) = 1.9772 from a table.
  test('of 50 conversations at 0.1 and 50 at 0.5, where spread is 0.3, has this interval', () => {
    const day = { day: '2026-03-18', conversations: 100, sum: 30, squares: 13 }
    const { low, high } = shareInterval(day, 0.3)
    expect(low).toBeCloseTo(0.2591, 4)
    expect(high).toBeCloseTo(0.344_35, 4)
  })

  test('is sure by how far its conversations lie apart', () => {
    const [near] = moodTrend([dayOf('2026-03-18', half(100, 0.25, 0.35))]).points
    const [far] = moodTrend([dayOf('2026-03-18', half(100, 0, 0.6))]).points
    expect(near?.share).toBeCloseTo(0.3)
    expect(far?.share).toBeCloseTo(0.3)
    expect((near?.high ?? 1) - (near?.low ?? 0)).toBeLessThan(((far?.high ?? 0) - (far?.low ?? 0)) / 2)
  })

  test('and the days together have the interval of all their conversations', () => {
    const shares = half(100, 0.1, 0.5)
    const apart = moodTrend([dayOf('2026-03-18', shares.slice(0, 50)), dayOf('2026-03-19', shares.slice(50))])
    const [whole] = moodTrend([dayOf('2026-03-18', shares)]).points
    expect(apart.share).toBeCloseTo(0.3)
    expect(apart.interval?.low).toBeCloseTo(whole?.low ?? 0, 2)
    expect(apart.interval?.high).toBeCloseTo(whole?.high ?? 0, 2)
    expect(moodTrend([]).interval).toBeUndefined()
  })

  test('without messages is left out, and the others come in the order of the calendar', () => {
    const days = ['2026-03-01', '2025-12-31', '2028-02-29'].map((day) => dayOf(day, [0.5, 0.4]))
    expect(moodTrend([...days, dayOf('2026-01-01', [])]).points.map(({ day }) => day)).toEqual([
      '2025-12-31',
      '2026-03-01',
      '2028-02-29',
    ])
  })

  test('has an interval within 0 and 1 that holds its share, whatever it is', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(
        fc.array(fc.array(share, { minLength: 1, maxLength: 40 }), { minLength: 1, maxLength: 9 }),
        (days) => {
          for (const { low, share: mean, high } of moodTrend(days.map((each, i) => dayOf(isoOf(i), each)))
            .points) {
            expect(low).toBeGreaterThanOrEqual(0)
            expect(low).toBeLessThanOrEqual(mean + 1e-9)
            expect(high).toBeGreaterThanOrEqual(mean - 1e-9)
            expect(high).toBeLessThanOrEqual(1)
          }
        },
      ),
    )
  })
})

describe('what can be seen', () => {
  test('of no days is nothing', () => {
    expect(moodTrend([])).toMatchObject({ points: [], seen: undefined })
  })

  // Cohen's formula in Python: (1.959964 + 0.841621)^2 * 0.09 / 0.25^2 = 11.30 for shares of 0 and 0.6 about 0.3.
  test('says how many conversations a day needs', () => {
    const days = Array.from({ length: 20 }, (_, i) => dayOf(isoOf(i), half(60, 0, 0.6)))
    expect(moodTrend(days).needed).toBe(12)
  })

  test('is less where conversations are more', () => {
    const seen = (n: number) => moodTrend([dayOf('2026-03-18', half(n, 0, 0.6))]).seen ?? 1
    expect(seen(400)).toBeLessThan(seen(100) * 0.6)
  })

  test('never needs fewer than ten conversations', () => {
    expect(moodTrend([dayOf('2026-03-18', Array(5_000).fill(0.3))]).needed).toBe(10)
  })
})

describe('weekdays', () => {
  const weeks = (n: number, sunday: number) =>
    Array.from({ length: 7 * n }, (_, i) =>
      dayOf(
        isoOf(i),
        half(60, 0.1, 0.3).map((s) => s + (i % 7 === 6 ? sunday : 0)),
      ),
    )

  test('are known after three weeks', () => {
    expect(moodTrend(weeks(2, 0)).points.every(({ adjusted }) => adjusted === undefined)).toBe(true)
    expect(moodTrend(weeks(3, 0)).points.every(({ adjusted }) => adjusted !== undefined)).toBe(true)
  })

  test('are taken off: when all Sundays are worse and nothing else differs, the adjusted days are alike', () => {
    const adjusted = moodTrend(weeks(4, 0.2)).points.map((point) => point.adjusted ?? 0)
    expect(Math.max(...adjusted) - Math.min(...adjusted)).toBeLessThan(1e-9)
    expect(Math.min(...adjusted)).toBeGreaterThan(0.2)
  })
})
