import fc from 'fast-check'
import {
  type Suggested,
  type SuggestionRequest,
  type SuggestionSource,
  suggest,
  trainSuggestions,
} from '../../../analytics/index.ts'
import type { Product, Purchase } from '../../../data/index.ts'
import { categories, daysAgo, now, product } from './shop.ts'

/** Random shops and requests; each rule is checked by looking at the purchases and products themselves. */
export const names = [
  ['desk lamp', '台灯'],
  ['night light', '小夜灯'],
  ['coffee beans', '咖啡豆'],
  ['balcony planter', '阳台花盆'],
  ['watering can', '洒水壶'],
  ['red vase', '红色花瓶'],
] as const
const texts = [
  ...['', 'a desk lamp', 'something for the balcony', 'a tent', 'recommend something', 'coffee or vase'],
  ...[
    'what goes with it',
    'something like it',
    '推荐台灯',
    '阳台用的',
    '帐篷',
    '搭配的',
    '类似的花瓶',
    '😀\u0000',
  ],
]
const customers = ['ann', 'bob', 'cat', 'dan', 'eve', 'fay']
const productIds = Array.from({ length: 12 }, (_, i) => `p${i}`)
const categoryIds = categories.map(({ id }) => id)

const someProduct = fc.record({
  name: fc.constantFrom(...names),
  category: fc.constantFrom(...categoryIds),
  price: fc.integer({ min: 0, max: 100 }),
  stock: fc.constantFrom(undefined, 0, 1, 7),
  sold: fc.boolean(),
  durable: fc.boolean(),
})

const someProducts = fc
  .array(someProduct, { maxLength: productIds.length })
  .map((list) => list.map(({ name, category, ...more }, i) => product(`p${i}`, category, name, more)))

const somePurchases = fc.array(
  fc.record({
    customerId: fc.constantFrom(...customers),
    productId: fc.constantFrom(...productIds, 'gone'),
    at: fc.integer({ min: daysAgo(700), max: daysAgo(-5) }),
    quantity: fc.integer({ min: 1, max: 9 }),
  }),
  { maxLength: 60 },
)

const someIds = fc.subarray([...productIds, 'gone'], { maxLength: 4 })
const someRequest = fc.record({
  customerId: fc.constantFrom(undefined, ...customers, 'stranger'),
  personal: fc.boolean(),
  wish: fc.record({
    text: fc.constantFrom(...texts),
    language: fc.constantFrom('en' as const, 'zh' as const),
    categories: fc.subarray([...categoryIds, 'boats'], { maxLength: 2 }),
    products: fc.subarray([...productIds, 'gone'], { maxLength: 2 }),
    maxPrice: fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined }),
  }),
  refused: someIds,
  shown: someIds,
  limit: fc.integer({ min: 0, max: 12 }),
})

interface Case {
  readonly shop: SuggestionSource
  readonly asked: SuggestionRequest
  readonly found: readonly Suggested[]
}

export function always(holds: (one: Case) => void): void {
  fc.assert(
    fc.property(someProducts, somePurchases, someRequest, (products, purchases, asked) => {
      const shop = { products, purchases, categories, now }
      holds({ shop, asked, found: suggest(trainSuggestions(shop), asked) })
    }),
    { numRuns: 250 },
  )
}

export function suggestedIn({ shop, found }: Case): readonly Product[] {
  return found.map(({ productId }) => {
    const one = shop.products.find(({ id }) => id === productId)
    if (one === undefined) throw new Error(`${productId} is not in the shop`)
    return one
  })
}

export const buyersOf = (purchases: readonly Purchase[], productId: string): ReadonlySet<string> =>
  new Set(purchases.filter((one) => one.productId === productId).map(({ customerId }) => customerId))
