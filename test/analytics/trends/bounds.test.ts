import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judgeDay, moodTrend, unwatched } from '../../../analytics/index.ts'
import { offUnit, onUnit } from '../../../analytics/trends/bounds.ts'
import type { DayMood } from '../../../data/index.ts'

/** As of a model that gives 0.7 in the mean to what is negative and 0.2 to what is not. */
const bounds = { lowest: -0.4, highest: 1.6 }
const scaled = (probability: number): number => (probability - 0.2) / 0.5

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
const probabilities = half(100, 0.1, 0.7)

describe('a day of scaled shares', () => {
  const [plain] = moodTrend([dayOf('2026-03-18', probabilities)]).points
  const [point] = moodTrend([dayOf('2026-03-18', probabilities.map(scaled))], bounds).points

  test('has their mean', () => {
    expect(point?.share).toBeCloseTo(scaled(0.4), 9)
  })

  test('has the interval of the probabilities, scaled as they are', () => {
    expect(point?.low).toBeCloseTo(scaled(plain?.low ?? 0), 9)
    expect(point?.high).toBeCloseTo(scaled(plain?.high ?? 0), 9)
  })

  test('has no share below 0 or above 1', () => {
    const share = fc.double({ min: bounds.lowest, max: bounds.highest, noNaN: true })
    fc.assert(
      fc.property(fc.array(share, { minLength: 1, maxLength: 30 }), (shares) => {
        for (const { low, share: mean, high } of moodTrend([dayOf('2026-03-18', shares)], bounds).points) {
          expect(low).toBeGreaterThanOrEqual(0)
          expect(mean).toBeGreaterThanOrEqual(low - 1e-9)
          expect(high).toBeGreaterThanOrEqual(mean - 1e-9)
          expect(high).toBeLessThanOrEqual(1)
        }
      }),
    )
  })
})

describe('a trend of scaled shares', () => {
  const days = (shares: readonly number[]) =>
    Array.from({ length: 20 }, (_, i) => dayOf(`2026-03-${10 + i}`, shares))
  const plain = moodTrend(days(probabilities))
  const trend = moodTrend(days(probabilities.map(scaled)), bounds)

  test('shows only changes that are twice as large, where the averages lie half as far apart', () => {
    expect(trend.seen).toBeCloseTo(2 * (plain.seen ?? 0), 9)
  })

  test('needs four times the conversations', () => {
    expect(trend.needed).toBeGreaterThan(3.5 * plain.needed)
    expect(trend.needed).toBeLessThanOrEqual(4 * plain.needed)
  })

  test('has the share of the whole period, which is cut off at 0 and 1 only there', () => {
    const [low, high] = [dayOf('2026-03-10', Array(30).fill(-0.4)), dayOf('2026-03-11', Array(30).fill(0.8))]
    expect(moodTrend([low, high], bounds).share).toBeCloseTo(0.2, 9)
    expect(moodTrend([low], bounds)).toMatchObject({ share: 0, points: [{ share: 0 }] })
    expect(moodTrend([], bounds).share).toBeUndefined()
  })
})

test('there and back is where it was', () => {
  const sums = { day: '2026-03-18', conversations: 3, sum: 1.2, squares: 0.9 }
  const unit = onUnit(sums, bounds)
  expect(offUnit(unit.sum / 3, bounds)).toBeCloseTo(0.4, 9)
  expect(onUnit(sums, { lowest: 0, highest: 1 })).toEqual(sums)
})

describe('a day is judged', () => {
  const at = (i: number) => new Date(Date.UTC(2026, 2, 1 + i)).toISOString().slice(0, 10)
  const sumsOf = (i: number, share: number, scale = (p: number) => p) => {
    const shares = half(60, share - 0.1, share + 0.1).map(scale)
    const { day, conversations, shareSum: sum, shareSquares: squares } = dayOf(at(i), shares)
    return { day, conversations, sum, squares }
  }
  const shop = (today: number, scale?: (p: number) => number) => ({
    before: unwatched,
    history: Array.from({ length: 28 }, (_, i) => sumsOf(i, 0.3 + (i % 3) / 100, scale)),
    today: sumsOf(28, today, scale),
  })

  test('alike whether its shares are scaled or not, when a rise is as large on both scales', () => {
    const plain = judgeDay({ shop: shop(0.5), segments: [] }, { falseAlarms: 0.1, rise: 0.05 }).shop
    const judged = judgeDay(
      { shop: shop(0.5, scaled), segments: [] },
      { falseAlarms: 0.1, rise: 0.1, bounds },
    ).shop
    expect(judged.change).toBe('opened')
    expect(judged.after.charts.z).toBeCloseTo(plain.after.charts.z, 9)
    expect(judged.after.charts.cusum).toBeCloseTo(plain.after.charts.cusum, 9)
    expect(judged.figures?.share).toBeCloseTo(scaled(plain.figures?.share ?? 0), 9)
    expect(judged.figures?.usual).toBeCloseTo(scaled(plain.figures?.usual ?? 0), 9)
  })
})
