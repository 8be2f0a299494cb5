import fc from 'fast-check'
import { expect, test } from 'vitest'
import { priceSteps } from '../../bots/priceSteps.ts'

test('prices are split in three about equal parts by round steps', () => {
  expect(priceSteps([5, 9, 12, 18, 25, 31, 40, 55, 90])).toEqual([20, 40])
})

test('a few products need no question about the price', () => {
  expect(priceSteps([])).toEqual([])
  expect(priceSteps([1, 2, 3, 4, 5])).toEqual([])
})

test('equal prices need no question about the price', () => {
  expect(priceSteps([10, 10, 10, 10, 10, 10, 10])).toEqual([])
})

test('dear products get dear steps', () => {
  expect(priceSteps([550, 700, 900, 1_200, 1_500, 2_000, 2_300, 3_400, 3_500])).toEqual([1_000, 3_000])
})

test('steps rise, lie below the dearest product, and split something', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0.5, max: 9_999, noNaN: true }), { maxLength: 60 }), (prices) => {
      const steps = priceSteps(prices)
      expect([...steps].sort((a, b) => a - b)).toEqual(steps)
      for (const step of steps) {
        expect(step).toBeLessThan(Math.max(...prices))
        expect(prices.some((price) => price <= step)).toBe(true)
      }
    }),
  )
})
