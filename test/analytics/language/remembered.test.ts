import fc from 'fast-check'
import { expect, test } from 'vitest'
import { remembered } from '../../../analytics/language/remembered.ts'

test('what is remembered is what was answered, undefined too', () => {
  const answer = (text: string) => (text.length % 2 === 0 ? text.toUpperCase() : undefined)
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 2 })), fc.integer({ min: 1, max: 5 }), (texts, most) => {
      const asked = remembered(most, answer)
      expect(texts.map(asked)).toEqual(texts.map(answer))
    }),
  )
})

test('the same text is worked out once', () => {
  let worked = 0
  const lengthOf = remembered(10, (text) => {
    worked += 1
    return text === '' ? undefined : text.length
  })
  for (let times = 0; times < 3; times++) for (const text of ['a', 'bb', '']) lengthOf(text)
  expect(worked).toBe(3)
})

test('after so many different texts all are forgotten, so memory stays bounded', () => {
  let worked = 0
  const echo = remembered(3, (text) => {
    worked += 1
    return text
  })
  for (const text of ['a', 'b', 'c', 'd', 'a']) echo(text)
  expect(worked).toBe(5)
})

test('an answer that was interrupted is worked out again', () => {
  const inner: { broken: boolean } = { broken: true }
  const echo = remembered(3, (text) => {
    if (inner.broken) throw new Error('interrupted')
    return text
  })
  expect(() => echo('a')).toThrow('interrupted')
  inner.broken = false
  expect(echo('a')).toBe('a')
})
