import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { backOff } from '../../../web/pages/backOff.ts'

describe('the wait before another try', () => {
  test.each([
    [0, 500],
    [1, 1_000],
    [2, 2_000],
    [3, 4_000],
    [5, 16_000],
    [6, 30_000],
    [40, 30_000],
    [2_000, 30_000],
  ])('after %d tries is about %d ms', (n, millis) => expect(backOff(n, () => 0.5)).toBe(millis))
  test('is spread between half and one and a half of that', () => {
    const chance = fc.double({ min: 0, max: 0.999_999, noNaN: true })
    fc.assert(
      fc.property(fc.nat(60), chance, (n, random) => {
        const middle = backOff(n, () => 0.5)
        const wait = backOff(n, () => random)
        return wait >= middle / 2 && wait <= middle * 1.5
      }),
    )
  })
  test('never grows shorter with more tries', () => {
    fc.assert(fc.property(fc.nat(40), (n) => backOff(n + 1, () => 0.2) >= backOff(n, () => 0.2)))
  })
  test('differs from browser to browser', () => {
    expect(new Set(Array.from({ length: 20 }, () => backOff(3))).size).toBeGreaterThan(10)
  })
})
