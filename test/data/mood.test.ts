import { expect, test } from 'vitest'
import { dayOf } from '../../data/conversations/rollups.ts'
import { likeliest } from '../../data/index.ts'

test.each([
  [0.8, 0.1, 0.1, 'negative'],
  [0.1, 0.1, 0.8, 'positive'],
  [0.1, 0.8, 0.1, 'neutral'],
  [0.4, 0.4, 0.2, 'neutral'],
  [0.2, 0.4, 0.4, 'neutral'],
  [0.4, 0.2, 0.4, 'neutral'],
  [0, 0, 0, 'neutral'],
  [0.34, 0.33, 0.33, 'negative'],
])('a mood of %d, %d, %d is %s', (negative, neutral, positive, mood) => {
  expect(likeliest({ negative, neutral, positive })).toBe(mood)
})

test.each([
  [0, '1970-01-01'],
  [86_399_999, '1970-01-01'],
  [86_400_000, '1970-01-02'],
  [Date.UTC(2024, 1, 29, 23, 59), '2024-02-29'],
  [Number.POSITIVE_INFINITY, '9999-12-31'],
  [Number.NEGATIVE_INFINITY, '0001-01-01'],
])('the day of %d is %s', (at, written) => {
  expect(dayOf(at)).toBe(written)
})
