import { describe, expect, test } from 'vitest'
import { benjaminiHochberg } from '../../../analytics/stats/benjaminiHochberg.ts'
import {
  binomialTail,
  normalQuantile,
  normalTail,
  studentQuantile,
  studentTail,
} from '../../../analytics/stats/distributions.ts'

// From tables in print (Abramowitz and Stegun, 26.1 and 26.10).
describe('quantiles and tails', () => {
  test.each([
    [0.975, 1.959_964],
    [0.8, 0.841_621],
    [0.5, 0],
    [0.001, -3.090_232],
  ])('of the normal at %d', (share, z) => {
    expect(normalQuantile(share)).toBeCloseTo(z, 5)
    expect(normalTail(z)).toBeCloseTo(1 - share, 6)
  })

  test.each([
    [0.975, 10, 2.228],
    [0.975, 60, 2.0],
    [0.95, 5, 2.015],
    [0.995, 1, 63.657],
  ])("of Student's t at %d with %d degrees", (share, degrees, t) => {
    expect(studentQuantile(share, degrees)).toBeCloseTo(t, 2)
    expect(studentTail(t, degrees)).toBeCloseTo(1 - share, 3)
  })
})

describe('many tests', () => {
  // The example of Benjamini and Hochberg's paper of 1995: at 0.05 four of fifteen stand.
  test('stand as in the paper', () => {
    const p = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
      0.759, 1,
    ]
    expect(benjaminiHochberg(p, 0.05).filter(Boolean)).toHaveLength(4)
    expect(benjaminiHochberg(p.toReversed(), 0.05).slice(-4)).toEqual([true, true, true, true])
  })

  test('of none none stands', () => expect(benjaminiHochberg([], 0.05)).toEqual([]))
})

// R 4.2.2: 2 * pt(-t, degrees) and pbinom(k - 1, n, p, lower.tail = FALSE), to 14 digits.
describe('tails to many digits', () => {
  test.each([
    [9.559044, 30, 1.29395915520306e-10],
    [2.1, 10, 0.0620772442022185],
    [0.5, 5, 0.638298871640929],
    [30, 100, 8.38033255868834e-52],
    [1.5, 1e5, 0.133617559522831],
  ])("of Student's t at %d with %d degrees", (t, degrees, both) => {
    expect((2 * studentTail(t, degrees)) / both).toBeCloseTo(1, 9)
    expect(studentTail(-t, degrees)).toBeCloseTo(1 - both / 2, 10)
  })

  test.each([
    [4, 10, 0.2, 0.1208738816],
    [10, 10, 0.2, 1.024e-7],
    [60, 1000, 0.03, 5.80222592415797e-7],
    [0, 5, 0.3, 1],
    [6, 5, 0.3, 0],
    [1, 5, 0, 0],
    [5, 5, 1, 1],
  ])('of %d successes in %d at %d', (successes, n, share, tail) => {
    expect(binomialTail(successes, n, share)).toBeCloseTo(tail, 15)
  })
})
