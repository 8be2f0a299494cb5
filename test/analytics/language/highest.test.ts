import fc from 'fast-check'
import { expect, test } from 'vitest'
import { highest } from '../../../analytics/language/highest.ts'

test.each([
  [[0, 3, 5, 3], 2, [2, 1]],
  [[1, 1, 1], 2, [0, 1]],
  [[0, 0], 2, []],
  [[], 2, []],
  [[4, 5], 0, []],
  [[4, 5], 9, [1, 0]],
] as const)('of %j the best %d are at %j', (scores, limit, expected) => {
  expect(highest(scores, limit)).toEqual(expected)
})

test('they are those that sorting all of them gives', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 })), fc.nat(8), (scores, limit) => {
      const sorted = [...scores.keys()]
        .filter((place) => (scores[place] ?? 0) > 0)
        .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b)
      expect(highest(scores, limit)).toEqual(sorted.slice(0, limit))
    }),
  )
})
