import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeProfiler, profileOf } from '../../../analytics/index.ts'
import { priceLevels } from '../../../analytics/profile/priceLevels.ts'
import type { Product, Purchase } from '../../../data/index.ts'

const now = Date.UTC(2026, 10, 20, 4)
const daysAgo = (days: number): number => now - days * 86_400_000

const product = (id: string, category: string, price: number): Product => ({
  id,
  sku: undefined,
  category,
  name: { en: id, zh: id },
  description: { en: '', zh: '' },
  attributes: {},
  aliases: { en: [], zh: [] },
  price,
  stock: 5,
  sold: true,
  durable: false,
})

const products = [
  product('lamp', 'lighting', 40),
  product('torch', 'lighting', 10),
  product('lantern', 'lighting', 20),
  product('bulb', 'lighting', 10),
  product('tea', 'tea', 5),
]

const bought = (productId: string, days: number, quantity = 1, customerId = 'mei'): Purchase => ({
  customerId,
  productId,
  at: daysAgo(days),
  quantity,
})

const profile = (...purchases: readonly Purchase[]) => profileOf('mei', purchases, products, now)

test('a lamp and two teas, ten days ago', () => {
  expect(profile(bought('lamp', 10), bought('tea', 10, 2))).toEqual({
    customerId: 'mei',
    recencyDays: 10,
    frequency: 1,
    money: 50,
    shares: { lighting: 0.8, tea: 0.2 },
    priceLevel: (0.875 + 0.5) / 2,
  })
})

test('who bought nothing has no recency, no shares and no price level', () => {
  expect(profile()).toEqual({
    customerId: 'mei',
    recencyDays: undefined,
    frequency: 0,
    money: 0,
    shares: {},
    priceLevel: undefined,
  })
})

test('recency counts from the latest purchase', () => {
  expect(profile(bought('tea', 3), bought('tea', 90), bought('tea', 30)).recencyDays).toBe(3)
})

test('a purchase dated after now counts as made now', () => {
  expect(profile(bought('tea', -2)).recencyDays).toBe(0)
})

test('what is bought at one moment is one time', () => {
  expect(profile(bought('tea', 3), bought('lamp', 3), bought('tea', 4)).frequency).toBe(2)
})

test('purchases of others do not count', () => {
  expect(profile(bought('lamp', 1, 1, 'tom'), bought('tea', 5)).money).toBe(5)
})

test('products that the shop does not know do not count', () => {
  expect(profile(bought('spaceship', 1)).frequency).toBe(0)
})

test('a product given away makes no shares out of nothing', () => {
  const gift = [product('card', 'gifts', 0)]
  expect(profileOf('mei', [bought('card', 1)], gift, now)).toMatchObject({
    money: 0,
    shares: {},
    frequency: 1,
  })
})

test('names that every object has are ordinary products and categories', () => {
  const odd = [product('constructor', 'toString', 10), product('__proto__', 'valueOf', 30)]
  const { shares } = profileOf('mei', [bought('constructor', 1), bought('__proto__', 1)], odd, now)
  expect(Object.entries(shares)).toEqual([
    ['toString', 0.25],
    ['valueOf', 0.75],
  ])
})

test('a prepared profiler gives the same profile', () => {
  const own = [bought('lamp', 10), bought('tea', 2, 4)]
  expect(makeProfiler(products, now)('mei', own)).toEqual(profile(...own))
})

// By hand: of four prices 10, 10, 20, 40 the mid-ranks are 1/4, 1/4, 5/8 and 7/8.
test('price levels are mid-ranks within the category', () => {
  expect(Object.fromEntries(priceLevels(products))).toEqual({
    torch: 0.25,
    bulb: 0.25,
    lantern: 0.625,
    lamp: 0.875,
    tea: 0.5,
  })
})

const somePurchases = fc.array(
  fc.record({
    customerId: fc.constantFrom('mei', 'tom'),
    productId: fc.constantFrom('lamp', 'torch', 'lantern', 'bulb', 'tea', 'spaceship'),
    at: fc.integer({ min: daysAgo(1000), max: now }),
    quantity: fc.integer({ min: 1, max: 50 }),
  }),
)

test('shares sum to one, price levels stay between 0 and 1, nothing is ever NaN', () => {
  fc.assert(
    fc.property(somePurchases, (purchases) => {
      const { shares, money, priceLevel = 0.5, recencyDays = 0 } = profile(...purchases)
      const total = Object.values(shares).reduce((sum, share) => sum + share, 0)
      expect(total).toBeCloseTo(money > 0 ? 1 : 0, 10)
      expect(priceLevel).toBeGreaterThan(0)
      expect(priceLevel).toBeLessThan(1)
      expect(recencyDays).toBeGreaterThanOrEqual(0)
    }),
  )
})

test('the average price level of a category is a half', () => {
  const prices = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 30 })
  fc.assert(
    fc.property(prices, (list) => {
      const levels = [...priceLevels(list.map((price, i) => product(`p${i}`, 'all', price))).values()]
      expect(levels.reduce((sum, level) => sum + level, 0) / levels.length).toBeCloseTo(0.5, 10)
    }),
  )
})
