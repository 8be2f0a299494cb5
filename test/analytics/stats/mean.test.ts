import { expect, test } from 'vitest'
import { meanOf, standardErrorOf } from '../../../analytics/stats/mean.ts'

test('the mean and its standard error are those that R prints: mean(1:10), sd(1:10) / sqrt(10)', () => {
  const values = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
  expect(meanOf(values)).toBe(5.5)
  expect(standardErrorOf(values)).toBeCloseTo(0.957_427_1, 7)
})

test('of nothing there is no mean but the one that is told, and one value has no error', () => {
  expect(meanOf([])).toBeNaN()
  expect(meanOf([], 0.5)).toBe(0.5)
  expect(standardErrorOf([3])).toBe(0)
  expect(standardErrorOf([])).toBe(0)
})
