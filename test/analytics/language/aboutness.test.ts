import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aboutnessBy, aboutTheSame } from '../../../analytics/language/aboutness.ts'

const documents = [['pay by card', 'which cards'], ['opening hours'], []]
const about: Readonly<Record<string, readonly number[]>> = {
  'pay by card': [3, 0],
  'which cards': [1, 1],
  'opening hours': [0, 2],
  'visa?': [0.5, 0],
  'hm?': [0, 0],
}
const sameAs = aboutTheSame(documents, (text) => about[text] ?? [0, 0])

test('a document is as alike as the passage that is most alike', () => {
  expect(sameAs('visa?')(0)).toBe(1)
  expect(sameAs('visa?')(1)).toBe(0)
})

test('a passage that is left out does not count', () => {
  expect(sameAs('visa?')(0, 'pay by card')).toBeCloseTo(Math.SQRT1_2)
})

test.each([0, 1, 2, 3])('a question about nothing is like no document (%i)', (document) => {
  expect(sameAs('hm?')(document)).toBe(0)
})

test('a document without passages is like nothing', () => expect(sameAs('visa?')(2)).toBe(0))

test('is from 0 to 1, and 1 for the same shares', () => {
  const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 })
  fc.assert(
    fc.property(shares, shares, (one, other) => {
      const same = aboutTheSame([['one']], (text) => (text === 'one' ? one : other))
      expect(same('other')(0)).toBeGreaterThanOrEqual(0)
      expect(same('other')(0)).toBeLessThanOrEqual(1 + 1e-9)
    }),
  )
})

test('a text is about what the learner takes it for, in the order of the labels', () => {
  const confidences = () => Float64Array.of(0.1, 0.9)
  expect(Array.from(aboutnessBy({ confidences })('visa?'))).toEqual([0.1, 0.9])
})
