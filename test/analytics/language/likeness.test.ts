import fc from 'fast-check'
import { expect, test } from 'vitest'
import { idf } from '../../../analytics/language/bm25.ts'
import { likenessTo } from '../../../analytics/language/likeness.ts'

const documents = [['运费多少', 'how much is shipping'], ['怎么退货'], []]
const likeness = likenessTo(documents)

test.each([
  ['运费多少？', 0],
  ['How much is shipping', 0],
  ['怎麼退貨', 1],
] as const)('"%s" is the same as a text of document %d', (question, document) => {
  expect(likeness(question)(document)).toBeCloseTo(1, 12)
})

test('one letter of two, of which the other is unknown, is worth its share by rarity, halved by the length', () => {
  // by hand: one passage of four characters, the question has two; covered: idf(1, 1) of idf(1, 1) + idf(0, 1)
  const [known, unknown] = [idf(1, 1), idf(0, 1)]
  expect(likenessTo([['运费多少']])('运车')(0)).toBeCloseTo((known / (known + unknown)) * (2 / 4), 12)
})

test('a longer text around the same letters is less alike', () => {
  expect(likenessTo([['退货'], ['退货的时候要自己付运费吗']])('退货')(1)).toBeLessThan(likeness('退货')(1))
})

test('a passage that is left out is not compared', () => {
  expect(likeness('怎么退货')(1, '怎么退货')).toBe(0)
})

test('a document without passages is like nothing, and so is a text without letters', () => {
  expect(likeness('怎么退货')(2)).toBe(0)
  expect(likeness('？！')(0)).toBe(0)
})

test('likeness lies between nothing and one', () => {
  const unit = fc.constantFrom(...'运费多少怎么退货 abchowmuch?')
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 30 }), fc.nat(2), (question, document) => {
      const alike = likeness(question)(document)
      expect(alike >= 0 && alike <= 1 + 1e-12).toBe(true)
    }),
  )
})
