import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeRetrieval } from '../../../analytics/index.ts'
import { rankBy } from '../../../analytics/language/bm25.ts'
import { termsOf } from '../../../analytics/language/terms.ts'
import type { Article, IntentExamples } from '../../../data/index.ts'

const { articles }: { readonly articles: readonly Article[] } = JSON.parse(
  readFileSync('data/content/knowledge.json', 'utf8'),
)
const { intents }: { readonly intents: readonly IntentExamples[] } = JSON.parse(
  readFileSync('data/content/intents.json', 'utf8'),
)
const retrieval = makeRetrieval(articles, intents)

test.each([
  ['how long does a refund take', 'en', 'returns-refund-times'],
  ['退款要多久', 'zh', 'returns-refund-times'],
  ['do you deliver to malaysia', 'en', 'delivery-abroad'],
  ['能寄到马来西亚吗', 'zh', 'delivery-abroad'],
  ['可以寄台灣嗎', 'zh', 'delivery-abroad'],
  ['can i put my cast iron pot in the dishwasher', 'en', 'care-ceramics-cast-iron'],
  ['木砧板发霉了怎么办', 'zh', 'care-wood'],
  ['when do my points expire', 'en', 'loyalty-points-expiry'],
  ['积分什么时候过期', 'zh', 'loyalty-points-expiry'],
  ['我的积分 expire when', 'zh', 'loyalty-points-expiry'],
  ['pay in three instalments', 'en', 'payment-instalments'],
  ['可以分期付款吗', 'zh', 'payment-instalments'],
  ['company invoice with UEN', 'en', 'invoice-company-uen'],
  ['i want to close my account', 'en', 'account-close'],
  ['怎么注销账户', 'zh', 'account-close'],
  ['unsubscribe from the newsletter', 'en', 'newsletter'],
  ['礼物包装', 'zh', 'gift-wrapping'],
] as const)('"%s" (%s) finds %s, and well', (question, language, id) => {
  expect(retrieval.search(question, language, 3)[0]).toMatchObject({ articleId: id, good: true })
})

test.each([
  ['what is the meaning of life', 'en'],
  ['who won the election', 'en'],
  ['量子力学', 'zh'],
  ['zxcvb', 'en'],
  ['', 'en'],
  ['😊', 'other'],
] as const)('"%s" finds nothing good', (question, language) => {
  expect(retrieval.search(question, language, 3).filter(({ good }) => good)).toEqual([])
})

test('scores fall, lie between 0 and 1, and are no more than asked for', () => {
  const found = retrieval.search('return a damaged lamp for a refund', 'en', 5)
  expect(found).toHaveLength(5)
  const scores = found.map(({ score }) => score)
  expect(scores).toEqual(scores.toSorted((a, b) => b - a))
  for (const score of scores) expect(score > 0 && score <= 1).toBe(true)
})

test('each article is found by its own title in both languages', () => {
  for (const language of ['en', 'zh'] as const) {
    const missed = articles.filter(({ id, title }) => {
      const first = retrieval.search(title[language], language, 2).map(({ articleId }) => articleId)
      return !first.includes(id)
    })
    expect(missed.map(({ id }) => id)).toEqual([])
  }
})

test('without articles nothing is found', () => {
  expect(makeRetrieval([], intents).search('refund', 'en', 3)).toEqual([])
})

test('an article without questions is found but never good', () => {
  const [first] = articles
  const quiet = first ? [{ ...first, questions: { en: [], zh: [] } }] : []
  const found = makeRetrieval(quiet, intents).search('how long does delivery take', 'en', 3)
  expect(found.map(({ good }) => good)).toEqual([false])
})

test('any question has an answer or none', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 500 }), fc.nat(5), (text, limit) => {
      const found = retrieval.search(text, 'zh', limit)
      expect(found.length).toBeLessThanOrEqual(limit)
      for (const { score } of found) expect(score > 0 && score <= 1).toBe(true)
    }),
  )
})

test('BM25 agrees with the formula by hand', () => {
  // two documents of length 2 and 2, so the length factor is 1; "a" stands in one: idf = ln(1 + 1.5/1.5) = ln 2
  const ranking = rankBy(
    [
      new Map([
        ['a', 1],
        ['b', 1],
      ]),
      new Map([['b', 2]]),
    ],
    { k: 1.2, b: 0.75 },
  )
  // share of the best = 1 (1.2 + 1) / (1 + 1.2) / (1.2 + 1) = 1 / 2.2
  expect([...ranking.scores(['a'])]).toEqual([expect.closeTo(1 / 2.2, 9), 0])
})

test('a word that one document alone has outweighs a word of all', () => {
  const ranking = rankBy([
    new Map([
      ['rare', 1],
      ['common', 1],
    ]),
    new Map([['common', 2]]),
    new Map([['common', 2]]),
  ])
  const [first = 0, second = 0] = ranking.scores(['rare', 'common'])
  expect(first).toBeGreaterThan(second)
})

test('terms taken out of a document no longer find it', () => {
  const terms = new Map([['a', 1]])
  expect([...rankBy([terms, new Map([['b', 1]])]).scores(['a'], { document: 0, terms })]).toEqual([0, 0])
})

test.each([
  ['my invoice', 'invoic'],
  ['invoices', 'invoic'],
  ['发票在哪里', '发票'],
  ['發票', '发票'],
])('the terms of "%s" have "%s"', (text, term) => {
  expect(termsOf(text)).toContain(term)
})

test('words that every question has are no terms', () => {
  expect(termsOf('the of and is')).toEqual([])
})
