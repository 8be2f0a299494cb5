import { describe, expect, test } from 'vitest'
import { normalQuantile, studentQuantile } from '../../../analytics/stats/distributions.ts'

// From tables in print (Abramowitz and Stegun, 26.1 and 26.10).
describe('quantiles and tails', () => {
  test.each([
    [0.975, 1.959_964],
    [0.8, 0.841_621],
    [0.5, 0],
    [0.001, -3.090_232],
  ])('of the normal at %d', (share, z) => {
    expect(normalQuantile(share)).toBeCloseTo(z, 5)
  })

  test.each([
    [0.975, 10, 2.228],
    [0.975, 60, 2.0],
    [0.95, 5, 2.015],
    [0.995, 1, 63.657],
  ])("of Student's t at %d with %d degrees", (share, degrees, t) => {
    expect(studentQuantile(share, degrees)).toBeCloseTo(t, 2)
  })
})
