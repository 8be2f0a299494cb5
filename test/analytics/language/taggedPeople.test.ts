import fc from 'fast-check'
import { expect, test } from 'vitest'
import { peopleIn } from '../../../analytics/language/taggedPeople.ts'

test.each([
  ['my name is Sarah', ['Sarah']],
  ['this is David Tan', ['David Tan']],
  ["I'm Michael", ['Michael']],
  ['it is for my friend Emily', ['Emily']],
  ["Emily's birthday is on friday", ['Emily']],
  ['please ask for James', ['James']],
  ['thanks, Peter', ['Peter']],
  ['Anna and Thomas ordered it', ['Anna', 'Thomas']],
  ['(Laura)', ['Laura']],
  ['deliver to Daniel Lee please', ['Daniel Lee']],
  ['Regards, Jennifer.', ['Jennifer']],
])('%s: %j', (text, names) => {
  expect(peopleIn(text)).toEqual(names)
})

test.each([
  'where is my parcel',
  'the lamp is broken',
  'order PL20481',
  'a@b.example',
  'next friday',
  'to Malaysia',
  'under $50',
  'thank you',
  'hello',
  '我叫小明',
  '张伟的订单',
  '12345',
  '?!',
])('%s: nobody', (text) => {
  expect(peopleIn(text)).toEqual([])
})

test('any text can be read, and a name stands in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      for (const name of peopleIn(text)) expect(name).not.toBe('')
    }),
    { numRuns: 30 },
  )
})
