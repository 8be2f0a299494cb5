import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { spellingOf } from '../../../analytics/language/searchSpelling.ts'

const spell = spellingOf([
  'Free delivery, express delivery',
  'quotation for a delivered bulk purchase',
  '运费多少',
])

describe('a word that nobody uses', () => {
  test.each([
    ['too few letters', 'delivry', 'delivery'],
    ['too many letters', 'delliivery deliverry', 'delliivery delivery'],
    ['a wrong letter', 'quotatiom', 'quotation'],
    ['letters swapped', 'quoattion', 'quotation'],
    ['a letter far from its place', 'dliveery', 'delivery'],
    ['a letter at the end that belongs before', 'qutationo', 'quotation'],
  ])('with %s is put right: %s', (_, written, right) => {
    expect(spell(written)).toBe(right)
  })

  test('keeps what stands around it', () => {
    expect(spell('my delivry (PL20481), 运费?')).toBe('my delivery (PL20481), 运费?')
  })

  test('that two words are near to becomes the more usual one', () => {
    expect(spellingOf(['platter', 'planter planter'])('plaster')).toBe('planter')
  })

  test('stays when it begins with another letter', () => {
    expect(spell('selivery')).toBe('selivery')
  })
})

test.each([
  ['a word of the texts', 'purchase'],
  ['another form of one', 'purchases'],
  ['a word of the concepts', 'parcel refund'],
  ['a short word', 'fre'],
  ['a word unlike all others', 'zeppelin'],
  ['an endless word', 'quotation'.repeat(9)],
  ['Chinese', '运费多小'],
  ['a part of a code', 'DELIVRY10'],
  ['a part of a shortened word', "delivere'd d'elivry"],
])('%s stays as it is', (_, text) => {
  expect(spell(text)).toBe(text)
})

test('without texts every text stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(spellingOf([])(text)).toBe(text)
    }),
  )
})
