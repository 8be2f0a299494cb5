import { trainSuggestions } from '../../../analytics/suggest/model.ts'
import { suggest } from '../../../analytics/suggest/suggest.ts'
import type { Suggested } from '../../../analytics/suggest/suggested.ts'
import type { Category, Product, Purchase } from '../../../data/index.ts'
import { now, product, request } from './shop.ts'

export const shelves: readonly Category[] = [
  { id: 'light', name: { en: 'Lights', zh: '灯具' } },
  { id: 'tea', name: { en: 'Tea', zh: '茶' } },
]

/** Three things for tea and two lights. */
export const things: readonly Product[] = [
  product('pot', 'tea', ['Clay teapot', '紫砂壶'], { price: 40, durable: true }),
  product('cup', 'tea', ['Small cup', '小杯子'], { price: 8 }),
  product('leaf', 'tea', ['Oolong leaves', '乌龙茶叶'], { price: 15 }),
  product('lamp', 'light', ['Desk lamp', '台灯'], { price: 60, durable: true }),
  product('bulb', 'light', ['Warm bulb', '暖光灯泡'], { price: 5 }),
]

/** The same things, one of them changed. */
export const changed = (id: string, more: Partial<Product>): readonly Product[] =>
  things.map((one) => (one.id === id ? { ...one, ...more } : one))

interface Shop {
  readonly products?: readonly Product[]
  readonly purchases?: readonly Purchase[]
}

/** What a shop of these things and purchases suggests; a guest's request, changed as told. */
export const suggested = (
  { products = things, purchases = [] }: Shop,
  ...how: Parameters<typeof request>
): readonly Suggested[] =>
  suggest(trainSuggestions({ products, purchases, categories: shelves, now }), request(...how))

export const idsOf = (found: readonly Suggested[]): readonly string[] =>
  found.map(({ productId }) => productId)
