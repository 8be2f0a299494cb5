import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { welch } from '../../../analytics/stats/welch.ts'

// Student's sleep data, as R has them; t.test(extra ~ group, data = sleep) prints the interval below.
const first = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2]
const second = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4]

describe('the difference of two means', () => {
  test('has the interval that R prints', () => {
    const { change, low, high } = welch(second, first)
    expect(change).toBeCloseTo(0.75 - 2.33, 12)
    expect(low).toBeCloseTo(-3.365_483_2, 7)
    expect(high).toBeCloseTo(0.205_483_2, 7)
  })
  test('of values that do not spread is exact', () => {
    expect(welch([1, 1], [3, 3])).toEqual({ change: 2, low: 2, high: 2 })
  })
  test('needs two values on each side', () => {
    expect(() => welch([1], [1, 2])).toThrow(RangeError)
    expect(() => welch([1, 2], [])).toThrow(RangeError)
  })
  test('is the other way round from the other side, for any values', () => {
    const values = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 2, maxLength: 30 })
    fc.assert(
      fc.property(values, values, (before, after) => {
        const [there, back] = [welch(before, after), welch(after, before)]
        expect(there.change).toBeCloseTo(-back.change, 9)
        expect(there.low).toBeCloseTo(-back.high, 6)
        expect(there.low).toBeLessThanOrEqual(there.high)
      }),
    )
  })
})
