import { describe, expect, test } from 'vitest'
import { articles, retrieval } from './asShipped.ts'
import { elsewhere } from './elsewhere.ts'

/**
 * Measured: 3 of 60 in English, 1 of 60 in Chinese, which ask in the shop's own words, such as "how do i open a
 * savings account at a bank" and 今天几点日落.
 */
const most = 4

describe.each(['en', 'zh'] as const)('what people ask elsewhere, in %s', (language) => {
  test('is 60 different questions', () => {
    expect(new Set(elsewhere[language]).size).toBe(60)
  })

  test('is hardly ever answered well by an article', () => {
    const good = elsewhere[language].filter((question) => retrieval.search(question, language, 1)[0]?.good)
    expect(good.length, good.join('\n')).toBeLessThanOrEqual(most)
  })
})

describe('what the articles themselves ask', () => {
  test.each(['en', 'zh'] as const)('is answered well in %s, nearly always', (language) => {
    const asked = articles.flatMap(({ id, questions }) =>
      questions[language].map((text) => ({ id, found: retrieval.search(text, language, 1)[0] })),
    )
    const well = asked.filter(({ id, found }) => found?.articleId === id && found.good)
    expect(well.length / asked.length).toBeGreaterThanOrEqual(0.9)
  })
})

test.each([
  ['whats the delivry time in singapore', 'delivery-times'],
  ['how to make a waranty claim', 'warranty-claim'],
  ['when will my pionts expire', 'loyalty-points-expiry'],
] as const)('a typing error does not hide the article: "%s"', (question, id) => {
  expect(retrieval.search(question, 'en', 1)[0]?.articleId).toBe(id)
})

test('only the first of what is found is ever good', () => {
  for (const question of ['how long does delivery take', '运费多少钱']) {
    const [, ...others] = retrieval.search(question, 'en', 5)
    expect(others.map(({ good }) => good)).toEqual([false, false, false, false])
  }
})

test('a shortened word is no misspelt one', () => {
  const [found] = retrieval.search("HELLO10 doesn't work", 'en', 1)
  expect(found?.articleId).toBe('promo-code-not-working')
})
