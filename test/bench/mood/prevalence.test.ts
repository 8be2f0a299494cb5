import fc from 'fast-check'
import { expect, test } from 'vitest'
import { prevalence } from '../../../bench/mood/prevalence.ts'

/** A model that knows nothing but that a sign stands in 80 of 100 messages of one class and in 20 of the other. */
const withSign = [0.8, 0.2]
const withoutSign = [0.2, 0.8]
const messages = (signs: number, all: number) =>
  Array.from({ length: all }, (_, n) => (n < signs ? withSign : withoutSign))

test.each([
  // By hand: with a share s of the first class the sign stands in 0.8 s + 0.2 (1 - s) of all.
  [74, 0.9],
  [50, 0.5],
  [32, 0.2],
])('%i signs in 100 messages say a share of %f', (signs, share) => {
  const [first = 0, second = 0] = prevalence(messages(signs, 100), [0.5, 0.5])
  expect(first).toBeCloseTo(share, 3)
  expect(first + second).toBeCloseTo(1, 9)
})

test('without messages there is what the calibration had', () => {
  expect(prevalence([], [0.3, 0.7])).toEqual([0.3, 0.7])
})

test('a class that the calibration had not cannot be told', () => {
  expect(() => prevalence([[1, 0]], [1, 0])).toThrow(RangeError)
})

test('shares sum to one and none is negative', () => {
  const one = fc.tuple(
    fc.double({ min: 0.01, max: 1, noNaN: true }),
    fc.double({ min: 0.01, max: 1, noNaN: true }),
  )
  fc.assert(
    fc.property(fc.array(one, { maxLength: 30 }), (pairs) => {
      const shares = prevalence(
        pairs.map(([a, b]) => [a / (a + b), b / (a + b)]),
        [0.4, 0.6],
      )
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9)
      expect(Math.min(...shares)).toBeGreaterThanOrEqual(0)
    }),
  )
})
