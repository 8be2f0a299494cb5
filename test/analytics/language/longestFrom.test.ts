import fc from 'fast-check'
import { expect, test } from 'vitest'
import { longestFrom } from '../../../analytics/language/longestFrom.ts'

const part = fc.constantFrom('a', 'b', 'c')
const phrases = fc.array(fc.array(part, { minLength: 1, maxLength: 4 }), { maxLength: 8 })

test.each([
  ['gift', 'card', 3],
  ['gift', 'shop', 1],
  ['gift', undefined, 1],
  ['card', 'shop', 0],
  ['free', undefined, 0],
  ['free', 'gift', 2],
] as const)('after %s %s a phrase may have %d words', (first, second, longest) => {
  expect(longestFrom([['gift', 'card', 'box'], ['gift'], ['free', 'gift']])(first, second)).toBe(longest)
})

test('no phrase that stands in a text is longer than what is told', () => {
  fc.assert(
    fc.property(phrases, fc.array(part, { minLength: 1, maxLength: 6 }), (known, text) => {
      const [first = '', second] = text
      const standing = known.filter((phrase) => phrase.every((each, i) => text[i] === each))
      const longest = Math.max(0, ...standing.map(({ length }) => length))
      expect(longestFrom(known)(first, second)).toBeGreaterThanOrEqual(longest)
    }),
  )
})

test('where nothing is told no phrase begins', () => {
  fc.assert(
    fc.property(phrases, part, part, (known, first, second) => {
      if (longestFrom(known)(first, second) > 0) return
      expect(known.some((phrase) => phrase[0] === first && [undefined, second].includes(phrase[1]))).toBe(
        false,
      )
    }),
  )
})
