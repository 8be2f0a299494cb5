import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { seeded } from '../../../analytics/models/random.ts'
import { nextCharts, noCharts, pValueOf } from '../../../analytics/trends/charts.ts'
import { standingOf } from '../../../analytics/trends/standing.ts'
import { isoOf, shopDays } from './shopDays.ts'

// By hand, as in Montgomery's chapter 9: reference 0.5, smoothing 0.3.
describe('charts', () => {
  test('sum up, smooth and look at the day', () => {
    const charts = [1.5, 0.2, 2].reduce((before, z) => nextCharts(before, z, 0.5), noCharts)
    expect(charts).toEqual({
      cusum: expect.closeTo(2.2),
      rising: 3,
      ewma: expect.closeTo(0.7 * (0.7 * 0.45 + 0.06) + 0.6),
      z: 2,
    })
  })

  test('begin anew when the sum falls to nothing', () => {
    const charts = [1, -3, 0.6].reduce((before, z) => nextCharts(before, z, 0.5), noCharts)
    expect(charts).toMatchObject({ cusum: expect.closeTo(0.1), rising: 1 })
  })

  // exp(-2 * 1 * (3 + 0.583)) = 7.724e-4, doubled.
  test('have the probability of the chart that is least usual, twice', () => {
    expect(pValueOf({ cusum: 3, rising: 3, ewma: 0, z: 0 }, 1)).toBeCloseTo(0.001_545, 6)
    expect(pValueOf({ cusum: 0, rising: 0, ewma: 0, z: 3.090_232 }, 1)).toBeCloseTo(0.002, 5)
    expect(pValueOf(noCharts, 1)).toBe(1)
  })

  test('are never less sure of a rise when a day is worse', () => {
    const number = fc.double({ min: -4, max: 4, noNaN: true })
    fc.assert(
      fc.property(
        fc.array(number, { maxLength: 20 }),
        number,
        fc.double({ min: 0, max: 3, noNaN: true }),
        (days, z, more) => {
          const before = days.reduce((charts, each) => nextCharts(charts, each, 0.8), noCharts)
          const [calm, worse] = [z, z + more].map((each) => pValueOf(nextCharts(before, each, 0.8), 0.8))
          expect(worse).toBeLessThanOrEqual(calm ?? 0)
        },
      ),
    )
  })

  test('stand as high as they say as often as they say, or less often', () => {
    const random = seeded(3)
    const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
    let charts = noCharts
    let high = 0
    for (let i = 0; i < 40_000; i += 1) {
      charts = nextCharts(charts, normal(), 0.8)
      if (pValueOf(charts, 0.8) <= 0.01) high += 1
    }
    expect(high / 40_000).toBeLessThan(0.013)
    expect(high / 40_000).toBeGreaterThan(0.005)
  })
})

describe('how a day stands', () => {
  const season = (i: number) => (i % 7 === 6 ? 0.4 : 0.2)

  test('is not known before three weeks', () => {
    const days = shopDays(22, season)
    expect(
      days
        .slice(0, 22)
        .map((day, i) => standingOf(day, days.slice(0, i)) !== undefined)
        .indexOf(true),
    ).toBe(21)
  })

  test('is a standard normal number when nothing changes, on Sundays as on other days', () => {
    const days = shopDays(700, season, { seed: 5 })
    const stands = days.flatMap((day, i) => {
      const standing = standingOf(day, days.slice(Math.max(0, i - 56), i))
      return standing === undefined ? [] : [{ i, z: standing.standardised }]
    })
    const mean = (some: readonly number[]) => some.reduce((sum, z) => sum + z, 0) / some.length
    const all = stands.map(({ z }) => z)
    expect(mean(all)).toBeCloseTo(0, 0)
    expect(mean(all.map((z) => z * z))).toBeGreaterThan(0.85)
    expect(mean(all.map((z) => z * z))).toBeLessThan(1.15)
    expect(Math.abs(mean(stands.filter(({ i }) => i % 7 === 6).map(({ z }) => z)))).toBeLessThan(0.3)
  })

  test('knows what is usual for the weekday', () => {
    const days = shopDays(56, season, { conversations: 400 })
    const sunday = { day: isoOf(62), conversations: 60, sum: 24, squares: 15 }
    expect(standingOf(sunday, days)?.usual).toBeCloseTo(0.4, 1)
    expect(standingOf(sunday, days)?.standardised).toBeCloseTo(0, 0)
  })

  test('is lifted by a rise as far as the day is then told apart', () => {
    const days = shopDays(56, () => 0.25, { conversations: 400 })
    const today = { day: isoOf(56), conversations: 60, sum: 60 * 0.25, squares: 8 }
    const standing = standingOf(today, days)
    const worse = standingOf({ ...today, sum: today.sum + 6 }, days)
    const lift = (worse?.standardised ?? 0) - (standing?.standardised ?? 0)
    expect(standing?.lift(0.1)).toBeCloseTo(lift, 0)
  })
})
