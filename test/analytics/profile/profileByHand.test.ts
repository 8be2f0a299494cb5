import { describe, expect, test } from 'vitest'
import { priceLevels } from '../../../analytics/profile/priceLevels.ts'
import { makeProfiler, profileOf } from '../../../analytics/profile/profile.ts'
import type { Product, Purchase } from '../../../data/index.ts'

const hour = 3_600_000
const now = Date.UTC(2026, 2, 18, 4)

const product = (id: string, category: string, price: number): Product => ({
  id,
  sku: undefined,
  category,
  name: { en: id, zh: id },
  description: { en: '', zh: '' },
  attributes: {},
  aliases: { en: [], zh: [] },
  price,
  stock: undefined,
  sold: true,
  durable: false,
})

const shop = [
  product('cheap', 'tea', 5),
  product('fair', 'tea', 10),
  product('dear', 'tea', 20),
  product('finest', 'tea', 80),
  product('lamp', 'light', 50),
]

const bought = (productId: string, hours: number, quantity = 1): Purchase => ({
  customerId: 'mei',
  productId,
  at: now - hours * hour,
  quantity,
})

const profile = (...own: readonly Purchase[]) => makeProfiler(shop, now)('mei', own)

describe('recency in days', () => {
  test.each([
    ['now', [0], 0],
    ['an hour ago', [1], 1 / 24],
    ['half a day ago', [12], 0.5],
    ['a day ago', [24], 1],
    ['a week ago', [168], 7],
    ['three years ago', [26_280], 1_095],
    ['the latest of several', [240, 48, 2_400], 2],
    ['in an hour, by a clock that is ahead', [-1], 0],
    ['ahead and behind', [-5, 48], 0],
  ])('%s', (_, hours, days) => {
    expect(profile(...hours.map((each) => bought('fair', each))).recencyDays).toBeCloseTo(days, 12)
  })
})

describe('frequency', () => {
  test.each([
    ['nothing', [], 0],
    ['once', [1], 1],
    ['three things at once', [1, 1, 1], 1],
    ['on three days', [1, 25, 49], 3],
    ['twice, two things each', [1, 1, 25, 25], 2],
  ])('%s', (_, hours, times) => {
    expect(profile(...hours.map((each) => bought('fair', each))).frequency).toBe(times)
  })

  test('pieces are no times', () => {
    expect(profile(bought('fair', 1, 50)).frequency).toBe(1)
  })
})

describe('money and its shares', () => {
  test.each([
    ['one of 10', [bought('fair', 1)], 10, { tea: 1 }],
    ['three of 10', [bought('fair', 1, 3)], 30, { tea: 1 }],
    ['two of 5 and one of 20', [bought('cheap', 1, 2), bought('dear', 9)], 30, { tea: 1 }],
    ['half and half', [bought('lamp', 1), bought('fair', 1, 5)], 100, { light: 0.5, tea: 0.5 }],
    ['one in five', [bought('lamp', 1, 4), bought('fair', 1, 5)], 250, { light: 0.8, tea: 0.2 }],
    ['nothing', [], 0, {}],
    ['only what is gone', [bought('gone', 1)], 0, {}],
    ['what is gone beside what is not', [bought('gone', 1, 9), bought('fair', 1)], 10, { tea: 1 }],
    ['none of it', [bought('fair', 1, 0)], 0, {}],
  ])('%s', (_, own, money, shares) => {
    expect(profile(...own)).toMatchObject({ money, shares })
    expect(Object.keys(profile(...own).shares)).toHaveLength(Object.keys(shares).length)
  })
})

/** By hand: of four prices the mid-ranks are 1/8, 3/8, 5/8 and 7/8; the only light stands at a half. */
describe('price level', () => {
  test.each([
    ['the cheapest', ['cheap'], 1 / 8],
    ['the second', ['fair'], 3 / 8],
    ['the third', ['dear'], 5 / 8],
    ['the dearest', ['finest'], 7 / 8],
    ['the only one', ['lamp'], 1 / 2],
    ['the cheapest and the dearest', ['cheap', 'finest'], 1 / 2],
    ['the dearest twice and the cheapest', ['finest', 'finest', 'cheap'], 15 / 24],
    ['all', ['cheap', 'fair', 'dear', 'finest', 'lamp'], 1 / 2],
    ['the dearest and what is gone', ['finest', 'gone'], 7 / 8],
  ])('%s', (_, ids, level) => {
    expect(profile(...ids.map((id) => bought(id, 1))).priceLevel).toBeCloseTo(level, 12)
  })

  test('does not count pieces', () => {
    expect(profile(bought('finest', 1, 100), bought('cheap', 1)).priceLevel).toBe(1 / 2)
  })
})

/** By hand: (cheaper ones + half of the equally dear ones) / all. */
describe('mid-ranks', () => {
  test.each([
    [[7], [1 / 2]],
    [
      [1, 2],
      [1 / 4, 3 / 4],
    ],
    [
      [2, 1],
      [3 / 4, 1 / 4],
    ],
    [
      [5, 5],
      [1 / 2, 1 / 2],
    ],
    [
      [1, 2, 3],
      [1 / 6, 3 / 6, 5 / 6],
    ],
    [
      [1, 1, 3],
      [1 / 3, 1 / 3, 5 / 6],
    ],
    [
      [1, 3, 3],
      [1 / 6, 2 / 3, 2 / 3],
    ],
    [
      [0, 0, 0, 9],
      [3 / 8, 3 / 8, 3 / 8, 7 / 8],
    ],
    [
      [4, 3, 2, 1],
      [7 / 8, 5 / 8, 3 / 8, 1 / 8],
    ],
  ])('of %j are %j', (prices, expected) => {
    const levels = priceLevels(prices.map((price, i) => product(`p${i}`, 'c', price)))
    expected.forEach((level, i) => {
      expect(levels.get(`p${i}`)).toBeCloseTo(level, 12)
    })
  })

  test('categories do not touch one another', () => {
    const levels = priceLevels([product('a', 'x', 1), product('b', 'y', 1_000)])
    expect([levels.get('a'), levels.get('b')]).toEqual([0.5, 0.5])
  })

  test('no products have no levels', () => {
    expect(priceLevels([]).size).toBe(0)
  })
})

test('the order of the purchases is no matter', () => {
  const own = [bought('cheap', 9, 2), bought('lamp', 3), bought('finest', 200)]
  expect(profile(...own.toReversed())).toEqual(profile(...own))
})

test('only the own purchases count among those of all', () => {
  const all = [bought('fair', 1), { ...bought('lamp', 2, 9), customerId: 'tom' }]
  expect(profileOf('mei', all, shop, now)).toEqual(profile(bought('fair', 1)))
  expect(profileOf('tom', all, shop, now).money).toBe(450)
  expect(profileOf('zoe', all, shop, now).frequency).toBe(0)
})

test('prices are those of today', () => {
  const dearer = shop.map((one) => (one.id === 'fair' ? { ...one, price: 30 } : one))
  expect(makeProfiler(dearer, now)('mei', [bought('fair', 500)]).money).toBe(30)
})
