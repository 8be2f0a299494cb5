import { describe, expect, test } from 'vitest'
import { isForSomebodyElse, suggest, trainSuggestions } from '../../../analytics/index.ts'
import type { Category } from '../../../data/index.ts'
import { idsOf } from './handmade.ts'
import { now, product, request } from './shop.ts'

const categories: readonly Category[] = [
  { id: 'drinks', name: { en: 'Coffee & Tea', zh: '咖啡与茶' } },
  { id: 'light', name: { en: 'Lighting', zh: '灯具' } },
]
const products = [
  product('beans', 'drinks', ['House blend coffee', '晨光咖啡'], { price: 19 }),
  product('barley', 'drinks', ['Barley tea', '大麦茶'], { price: 9 }),
  product('jasmine', 'drinks', ['Green tea, 100 g', '茉莉花茶（100 克）'], { price: 14 }),
  product('kettle', 'drinks', ['Gooseneck kettle', '细嘴壶'], { price: 120 }),
  product('lamp', 'light', ['Desk lamp', '台灯'], { price: 60, durable: true }),
]
const buyers = ['a', 'b', 'c'].flatMap((customerId) =>
  ['beans', 'kettle'].map((productId) => ({ customerId, productId, at: now - 1, quantity: 1 })),
)
const model = trainSuggestions({ products, purchases: buyers, categories, now })
const ask = (...how: Parameters<typeof request>) => suggest(model, request(...how))

describe('a kind within a category', () => {
  test.each([
    ['something for my mum who drinks tea', 'en', ['drinks']],
    ['想给我妈买点东西，她平时爱喝茶', 'zh', []],
    ['推荐点茶', 'zh', ['drinks']],
  ] as const)('%s: teas and nothing else', (text, language, named) => {
    const found = ask({ wish: { text, language, categories: named } })
    expect(new Set(idsOf(found))).toEqual(new Set(['barley', 'jasmine']))
    for (const { reason } of found)
      expect(reason).toEqual({ kind: 'fits', words: [language === 'en' ? 'tea' : '茶'] })
  })

  test('whoever names the whole category gets all of it', () => {
    const found = ask({ wish: { text: 'Coffee & Tea', categories: ['drinks'] }, limit: 9 })
    expect(idsOf(found)).toHaveLength(4)
  })

  test('the name of a category that is one word is no kind', () => {
    const found = ask({ wish: { text: '灯具', language: 'zh', categories: ['light'] } })
    expect(idsOf(found)).toEqual(['lamp'])
  })
})

describe('a price from and to', () => {
  test.each([
    [{ minPrice: 10 }, ['beans', 'jasmine', 'kettle']],
    [{ minPrice: 10, maxPrice: 20 }, ['beans', 'jasmine']],
    [{ maxPrice: 9 }, ['barley']],
  ] as const)('%j', (prices, ids) => {
    const found = ask({ wish: { text: '', categories: ['drinks'], ...prices }, limit: 9 })
    expect(idsOf(found).toSorted()).toEqual(ids)
  })
})

describe('for somebody else', () => {
  test.each([
    ...['something for my mum who drinks tea', 'a birthday present', 'gift for a colleague', 'for my kids'],
    ...['我妈妈喜欢喝茶', '想给我妈买点东西', '送朋友的', '生日礼物', '给孩子的'],
  ])('%s', (text) => expect(isForSomebodyElse(text)).toBe(true))

  test.each(['a lamp for my desk', '送货快吗', '给我推荐一个', 'tea for me', '推荐台灯', ''])(
    'not %j',
    (text) => expect(isForSomebodyElse(text)).toBe(false),
  )

  test('what the giver bought is no reason', () => {
    const asking = { customerId: 'a', personal: true, limit: 9 }
    const own = ask({ ...asking, wish: { text: 'something nice' } })
    const gift = ask({ ...asking, wish: { text: 'something nice for my dad' } })
    const kinds = (found: typeof own) => found.map(({ reason }) => reason.kind)
    expect(kinds(own)).toContain('because-you-bought')
    expect(kinds(gift).every((kind) => kind === 'popular' || kind === 'fits')).toBe(true)
  })
})
