import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { respellingFrom } from '../../../analytics/language/respelling.ts'
import { wordsOf } from '../../../analytics/language/words.ts'

const rarities = new Map([
  ['delivery', 2],
  ['deliver', 3],
  ['refund', 1],
  ['card', 1],
  ['cart', 2],
  ['order', 1],
])
const respell = respellingFrom({
  rarityOf: (word) => rarities.get(word),
  isWord: (word) => ['border', 'recorder', 'refined'].includes(word),
})
const read = (text: string) => respell(wordsOf(text)).map((word) => word.text)

describe('a word that nobody knows is put right', () => {
  test.each([
    ['delivry', 'delivery'],
    ['deelivery', 'delivery'],
    ['delibery', 'delivery'],
    ['dleivery', 'delivery'],
    ['elivery', 'delivery'],
    ['deliveryy', 'delivery'],
    ['Refnud', 'refund'],
    ['odrer', 'order'],
  ])('%s is %s', (written, meant) => {
    expect(read(written)).toEqual([meant])
  })

  test('of several words the most usual', () => {
    expect(read('carx')).toEqual(['card'])
  })

  test('in the middle of others, Chinese ones among them', () => {
    expect(read('我的 odrer 的 refnd?')).toEqual(['我的', 'order', '的', 'refund', '?'])
  })
})

describe('a word stays as it is', () => {
  test.each([
    ['when it was learnt', 'deliver'],
    ['when it is a word of the language', 'border'],
    ['when it is too short to tell', 'odr'],
    ['when two slips are in it', 'dlivry'],
    ['when it is no word', 'pl20481x'],
    ['when it is longer than words are', 'deliverydeliverydelivery'],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual(wordsOf(text).map((word) => word.text))
  })
})

test('of many such words only the first are put right', () => {
  const found = read(Array.from({ length: 20 }, () => 'refnd').join(' '))
  expect(found.filter((word) => word === 'refund')).toHaveLength(8)
})

test('any text keeps its number of words, and those that are known', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const words = wordsOf(text)
      const put = respell(words)
      expect(put).toHaveLength(words.length)
      words.forEach((word, i) => {
        if (word.han || rarities.has(word.text)) expect(put[i]).toEqual(word)
      })
    }),
  )
})
