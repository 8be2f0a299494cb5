import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wilson } from '../../../analytics/stats/wilson.ts'

/** What R's prop.test(x, n, correct = FALSE) printed, as published in its bug report 2794 and on Cross Validated. */
describe('published by users of R', () => {
  test.each([
    [6, 52, 1.959963984540054, 0.05396969, 0.22971664, 8],
    [319, 1100, 2.5758293035489004, 0.2561, 0.3264, 4],
  ])('%d of %d', (successes, n, z, low, high, digits) => {
    expect(wilson(successes, n, z).low).toBeCloseTo(low, digits)
    expect(wilson(successes, n, z).high).toBeCloseTo(high, digits)
  })
})

/** By hand: with no success the formula becomes z^2 / (n + z^2), with nothing else n / (n + z^2). */
describe('at the ends', () => {
  test.each([
    [1, 1, 1 / 2],
    [3, 1, 1 / 4],
    [4, 2, 1 / 2],
    [12, 2, 1 / 4],
    [96, 2, 1 / 25],
    [9, 1, 1 / 10],
    [99, 1, 1 / 100],
    [9_996, 2, 1 / 2_500],
  ])('none of %d with z = %d reaches up to %d', (n, z, high) => {
    expect(wilson(0, n, z)).toEqual({ low: 0, high: expect.closeTo(high, 12) })
    expect(wilson(n, n, z)).toEqual({ low: expect.closeTo(1 - high, 12), high: 1 })
  })
})

/** By hand: at a half the interval is 1/2 -+ z / (2 sqrt(n + z^2)). */
describe('at a half', () => {
  test.each([
    [12, 2, 1 / 4],
    [32, 2, 1 / 6],
    [60, 2, 1 / 8],
    [96, 2, 1 / 10],
    [8, 1, 1 / 6],
    [24, 1, 1 / 10],
    [396, 2, 1 / 20],
    [9_996, 2, 1 / 100],
  ])('of %d with z = %d reaches %d both ways', (n, z, reach) => {
    const { low, high } = wilson(n / 2, n, z)
    expect(low).toBeCloseTo(1 / 2 - reach, 12)
    expect(high).toBeCloseTo(1 / 2 + reach, 12)
  })
})

/** Wilson's own words, 1927: the ends are those shares from which the seen one lies just z deviations away. */
test('each end is z standard deviations from what was seen', () => {
  const counts = fc
    .integer({ min: 2, max: 5_000 })
    .chain((n) => fc.tuple(fc.integer({ min: 1, max: n - 1 }), fc.constant(n)))
  fc.assert(
    fc.property(counts, fc.double({ min: 0.5, max: 4, noNaN: true }), ([successes, n], z) => {
      const { low, high } = wilson(successes, n, z)
      for (const end of [low, high])
        expect(Math.abs(successes / n - end) / Math.sqrt((end * (1 - end)) / n)).toBeCloseTo(z, 6)
    }),
  )
})

test('a higher level of confidence is wider on both sides', () => {
  const [ninety, ninetyFive, ninetyNine] = [1.6449, 1.96, 2.5758].map((z) => wilson(30, 100, z))
  expect(ninetyFive?.low).toBeLessThan(ninety?.low ?? 0)
  expect(ninetyNine?.low).toBeLessThan(ninetyFive?.low ?? 0)
  expect(ninetyFive?.high).toBeGreaterThan(ninety?.high ?? 1)
  expect(ninetyNine?.high).toBeGreaterThan(ninetyFive?.high ?? 1)
})

test('one success more moves both ends up', () => {
  for (let successes = 0; successes < 20; successes++) {
    const [fewer, more] = [wilson(successes, 20), wilson(successes + 1, 20)]
    expect(more.low).toBeGreaterThan(fewer.low)
    expect(more.high).toBeGreaterThanOrEqual(fewer.high)
  }
})

test('the middle lies nearer to a half than what was seen', () => {
  for (const [successes, n] of [
    [1, 10],
    [3, 10],
    [9, 10],
    [40, 100],
  ] as const) {
    const { low, high } = wilson(successes, n)
    expect(Math.abs((low + high) / 2 - 0.5)).toBeLessThan(Math.abs(successes / n - 0.5))
  }
})

test('with very many messages it is the textbook interval', () => {
  const [p, n] = [0.3, 1e9]
  const reach = 1.96 * Math.sqrt((p * (1 - p)) / n)
  expect(wilson(p * n, n).low).toBeCloseTo(p - reach, 8)
  expect(wilson(p * n, n).high).toBeCloseTo(p + reach, 8)
})

/** How often the interval holds the truth, by adding up the binomial probabilities of all outcomes. */
describe('how often it holds the true share', () => {
  const coverage = (n: number, truth: number): number => {
    let [held, probability] = [0, (1 - truth) ** n]
    for (let k = 0; k <= n; k++) {
      const { low, high } = wilson(k, n)
      if (low <= truth && truth <= high) held += probability
      probability *= ((n - k) / (k + 1)) * (truth / (1 - truth))
    }
    return held
  }

  test.each([
    [10, 0.1],
    [10, 0.5],
    [20, 0.2],
    [30, 0.3],
    [50, 0.1],
    [50, 0.5],
    [100, 0.05],
    [100, 0.25],
    [200, 0.4],
  ])('of %d at a truth of %d it is near 95 %%', (n, truth) => {
    expect(coverage(n, truth)).toBeGreaterThan(0.91)
    expect(coverage(n, truth)).toBeLessThan(0.99)
  })

  test('over all truths it is 95 %% on average, within a hundredth', () => {
    const truths = Array.from({ length: 99 }, (_, i) => (i + 1) / 100)
    const mean = truths.reduce((sum, truth) => sum + coverage(40, truth), 0) / truths.length
    expect(mean).toBeCloseTo(0.95, 1)
    expect(Math.abs(mean - 0.95)).toBeLessThan(0.01)
  })
})
