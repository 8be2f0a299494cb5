import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wilson } from '../../../analytics/index.ts'

// Published: Newcombe, Statistics in Medicine 17 (1998) 857-872, table I, method 3, to four decimals.
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('%d of %d is as in the published table', (successes, n, low, high) => {
  const interval = wilson(successes, n)
  expect(interval.low).toBeCloseTo(low, 4)
  expect(interval.high).toBeCloseTo(high, 4)
})

// From SciPy 1.17: binomtest(k, n).proportion_ci(0.95, 'wilson'), whose z is 1.959964.
test.each([
  [20, 20, 0.838875, 1],
  [5, 10, 0.236593, 0.763407],
  [30, 100, 0.218949, 0.395849],
  [1, 1, 0.206549, 1],
  [500, 10_000, 0.045898, 0.054447],
  [3, 7, 0.15822, 0.749542],
  [250, 1000, 0.224153, 0.27776],
])('%d of %d is as SciPy has it', (successes, n, low, high) => {
  const interval = wilson(successes, n, 1.959963984540054)
  expect(interval.low).toBeCloseTo(low, 6)
  expect(interval.high).toBeCloseTo(high, 6)
})

// From SciPy 1.17: binomtest(30, 100).proportion_ci(0.99, 'wilson').
test('another level of confidence has another z', () => {
  const interval = wilson(30, 100, 2.5758293035489004)
  expect(interval.low).toBeCloseTo(0.197461, 6)
  expect(interval.high).toBeCloseTo(0.427428, 6)
})

test('nothing seen says nothing', () => {
  expect(wilson(0, 0)).toEqual({ low: 0, high: 1 })
})

test('none of many has a low end of exactly zero, all of many a high end of exactly one', () => {
  expect(wilson(0, 7).low).toBe(0)
  expect(wilson(7, 7).high).toBe(1)
})

const counts = fc
  .integer({ min: 1, max: 1_000_000 })
  .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)))

test('the interval holds the share and stays within 0 and 1', () => {
  fc.assert(
    fc.property(counts, fc.double({ min: 0.01, max: 10, noNaN: true }), ([successes, n], z) => {
      const { low, high } = wilson(successes, n, z)
      expect(low).toBeGreaterThanOrEqual(0)
      expect(high).toBeLessThanOrEqual(1)
      expect(low).toBeLessThanOrEqual(successes / n + 1e-12)
      expect(high).toBeGreaterThanOrEqual(successes / n - 1e-12)
    }),
  )
})

test('successes and failures mirror each other', () => {
  fc.assert(
    fc.property(counts, ([successes, n]) => {
      expect(wilson(n - successes, n).low).toBeCloseTo(1 - wilson(successes, n).high, 10)
    }),
  )
})

test('ten times the evidence gives a narrower interval', () => {
  fc.assert(
    fc.property(counts, ([successes, n]) => {
      const few = wilson(successes, n)
      const many = wilson(successes * 10, n * 10)
      expect(many.high - many.low).toBeLessThan(few.high - few.low)
    }),
  )
})

test('an effective number that is not whole lies between its neighbours', () => {
  const widths = [9, 9.5, 10].map((n) => wilson(n / 2, n).high - wilson(n / 2, n).low)
  expect(widths).toEqual(widths.toSorted((a, b) => b - a))
})

test.each([
  [-1, 10, 1.96],
  [11, 10, 1.96],
  [1, -1, 1.96],
  [Number.NaN, 10, 1.96],
  [1, Number.NaN, 1.96],
  [1, Number.POSITIVE_INFINITY, 1.96],
  [1, 10, 0],
  [1, 10, -1],
  [1, 10, Number.NaN],
])('%d of %d with z %d is refused', (successes, n, z) => {
  expect(() => wilson(successes, n, z)).toThrow(RangeError)
})
