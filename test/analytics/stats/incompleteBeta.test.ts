import { expect, test } from 'vitest'
import { fisherTail, studentTail } from '../../../analytics/stats/distributions.ts'
import { incompleteBeta } from '../../../analytics/stats/incompleteBeta.ts'

/** From R 4.2.2 with fifteen digits: pbeta, pt(-t), pf(lower = FALSE). */
test.each([
  [0.5, 2, 3, 0.6875],
  [0.1, 50, 0.5, 8.380_332_558_688_34e-52],
  [0.99, 500, 3, 0.121_718_198_360_731],
  [0, 2, 3, 0],
  [1, 2, 3, 1],
])('the incomplete beta function at %d with %d and %d is %d', (x, a, b, expected) => {
  expect(Math.abs(incompleteBeta({ x, rest: 1 - x }, a, b) - expected)).toBeLessThanOrEqual(1e-11 * expected)
})

test('far tails keep their digits', () => {
  expect(studentTail(2.3, 10)).toBeCloseTo(0.022_127_156_642_143_6, 12)
  expect(studentTail(12, 146) / 8.124_296_337_175_82e-24).toBeCloseTo(1, 10)
  expect(fisherTail(69.21, 2, 29) / 9.110_969_115_019_68e-12).toBeCloseTo(1, 10)
})

test('a tail below 0 is all but the tail above it', () => {
  expect(studentTail(-2.3, 10) + studentTail(2.3, 10)).toBeCloseTo(1, 12)
  expect(studentTail(0, 3)).toBeCloseTo(0.5, 12)
})
