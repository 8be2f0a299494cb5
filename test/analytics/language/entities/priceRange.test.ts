import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { priceRangeIn } from '../../../../analytics/index.ts'

describe('what something may cost from and to', () => {
  test.each([
    ['between 30 and 60 dollars', 30, 60],
    ['any lamp between 50 and 100', 50, 100],
    ['$20-50', 20, 50],
    ['from 20 to 40 dollars', 20, 40],
    ['fifty to a hundred dollars', 50, 100],
    ['at least $50 but under $100', 50, 100],
    ['at least 50', 50, undefined],
    ['something at least 80 dollars, premium', 80, undefined],
    ['more than 100', 100, undefined],
    ['30 dollars or more', 30, undefined],
    ['三十块到五十块之间的台灯', 30, 50],
    ['30到60块', 30, 60],
    ['预算100到200', 100, 200],
    ['一百到两百之间', 100, 200],
    ['五十以上', 50, undefined],
    ['推荐一盏灯,一百块以上的', 100, undefined],
    ['至少一百块', 100, undefined],
    ['超过50的', 50, undefined],
    ['三百起', 300, undefined],
  ])('%s', (text, minPrice, maxPrice) =>
    expect(priceRangeIn(text)).toEqual(maxPrice === undefined ? { minPrice } : { minPrice, maxPrice }),
  )
})

test.each([
  ...['nothing over 30', 'not more than 50', 'under 50', '不超过50', '不要超过50', '50以内'],
  ...['2-3 people', 'a lamp of 30-60 cm', 'over 3 years', 'more than one', 'at least 2 days', 'PL12345-67'],
  ...['between 2 and 3 pm', '至少5个', ''],
])('%s names no lower bound', (text) => expect(priceRangeIn(text)).toBeUndefined())

test('two numbers alone are prices only where they can be nothing else', () => {
  expect(priceRangeIn('30-60')).toBeUndefined()
  expect(priceRangeIn('30-60', { bare: true })).toEqual({ minPrice: 30, maxPrice: 60 })
})

test('whatever is written, a range has its lower end first', () =>
  fc.assert(
    fc.property(fc.nat(2_000), fc.nat(2_000), fc.constantFrom('-', ' to ', '到'), (a, b, between) => {
      const range = priceRangeIn(`budget ${a}${between}${b}`, { bare: true })
      expect(range?.minPrice ?? 0).toBeLessThanOrEqual(range?.maxPrice ?? Number.POSITIVE_INFINITY)
    }),
  ))
