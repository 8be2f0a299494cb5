import fc from 'fast-check'
import { expect, test } from 'vitest'
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
const names = [
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

function always(holds: (one: Case) => void): void {
  fc.assert(
    fc.property(someProducts, somePurchases, someRequest, (products, purchases, asked) => {
      const shop = { products, purchases, categories, now }
      holds({ shop, asked, found: suggest(trainSuggestions(shop), asked) })
    }),
    { numRuns: 400 },
  )
}

function suggestedIn({ shop, found }: Case): readonly Product[] {
  return found.map(({ productId }) => {
    const one = shop.products.find(({ id }) => id === productId)
    if (one === undefined) throw new Error(`${productId} is not in the shop`)
    return one
  })
}

const buyersOf = (purchases: readonly Purchase[], productId: string): ReadonlySet<string> =>
  new Set(purchases.filter((one) => one.productId === productId).map(({ customerId }) => customerId))

test('nothing comes that is out of stock or no longer sold', () => {
  always((one) => {
    expect(suggestedIn(one).every(({ stock, sold }) => sold && stock !== 0)).toBe(true)
  })
})

test('nothing comes that was refused', () => {
  always(({ asked, found }) => {
    expect(found.some(({ productId }) => asked.refused.includes(productId))).toBe(false)
  })
})

test('nothing that was shown comes again, unless it is named', () => {
  always(({ asked, found }) => {
    const again = found.filter(({ productId }) => asked.shown.includes(productId))
    expect(again.every(({ productId }) => asked.wish.products.includes(productId))).toBe(true)
  })
})

test('nothing costs more than the highest price', () => {
  always((one) => {
    const highest = one.asked.wish.maxPrice ?? Number.POSITIVE_INFINITY
    expect(suggestedIn(one).every(({ price }) => price <= highest)).toBe(true)
  })
})

test('nothing durable comes to its owner', () => {
  always((one) => {
    const owned = suggestedIn(one).filter(
      ({ id, durable }) => durable && buyersOf(one.shop.purchases, id).has(one.asked.customerId ?? ''),
    )
    expect(owned).toEqual([])
  })
})

test('a named category holds all that comes', () => {
  always((one) => {
    const { categories: wanted } = one.asked.wish
    expect(wanted.length === 0 || suggestedIn(one).every(({ category }) => wanted.includes(category))).toBe(
      true,
    )
  })
})

test('at most as many come as asked for, each once, with falling scores between 0 and 1', () => {
  always(({ asked, found }) => {
    expect(found.length).toBeLessThanOrEqual(asked.limit)
    expect(new Set(found.map(({ productId }) => productId)).size).toBe(found.length)
    const scores = found.map(({ score }) => score)
    expect(scores).toEqual(scores.toSorted((a, b) => b - a))
    expect(scores.every((score) => score > 0 && score <= 1)).toBe(true)
  })
})

test('a longer list begins with the shorter one', () => {
  always(({ shop, asked, found }) => {
    const longer = suggest(trainSuggestions(shop), { ...asked, limit: asked.limit + 3 })
    expect(longer.slice(0, asked.limit)).toEqual(found)
  })
})

test('"because you bought" names a product that this customer bought, and that others bought with it', () => {
  always(({ shop, asked, found }) => {
    for (const { productId, reason } of found) {
      if (reason.kind !== 'because-you-bought') continue
      const buyers = buyersOf(shop.purchases, reason.productId)
      expect(buyers.has(asked.customerId ?? '')).toBe(true)
      expect([...buyersOf(shop.purchases, productId)].some((id) => buyers.has(id))).toBe(true)
      expect(reason.productId).not.toBe(productId)
    }
  })
})

test('"bought together" names a product of the wish that a buyer of this one bought', () => {
  always(({ shop, asked, found }) => {
    for (const { productId, reason } of found) {
      if (reason.kind !== 'bought-together') continue
      expect(asked.wish.products).toContain(reason.productId)
      const buyers = buyersOf(shop.purchases, reason.productId)
      expect([...buyersOf(shop.purchases, productId)].some((id) => buyers.has(id))).toBe(true)
    }
  })
})

test('"customers alike" comes to somebody who bought something, of what somebody else bought', () => {
  always(({ shop, asked, found }) => {
    for (const { productId, reason } of found) {
      if (reason.kind !== 'customers-alike') continue
      expect(shop.purchases.some(({ customerId }) => customerId === asked.customerId)).toBe(true)
      const others = [...buyersOf(shop.purchases, productId)].filter((id) => id !== asked.customerId)
      expect(others.length).toBeGreaterThan(0)
    }
  })
})

test('"popular" was bought by two customers at least, and names the category that was wished for', () => {
  always((one) => {
    for (const [i, { productId, reason }] of one.found.entries()) {
      if (reason.kind !== 'popular') continue
      expect(buyersOf(one.shop.purchases, productId).size).toBeGreaterThanOrEqual(2)
      const { category } = suggestedIn(one)[i] ?? {}
      expect(reason.category).toBe(one.asked.wish.categories.length === 0 ? undefined : category)
    }
  })
})

test('"fits" names words of the product or of its category', () => {
  always((one) => {
    for (const [i, { reason }] of one.found.entries()) {
      if (reason.kind !== 'fits') continue
      const { name, category } = suggestedIn(one)[i] ?? { name: { en: '', zh: '' }, category: '' }
      const kind = categories.find(({ id }) => id === category)?.name
      const said = `${name.en} ${name.zh} ${kind?.en} ${kind?.zh}`.toLowerCase()
      expect(reason.words.length).toBeGreaterThan(0)
      for (const word of reason.words) expect(said).toContain(word.toLowerCase())
    }
  })
})

test('a need without a category or a product brings only what fits it', () => {
  always(({ asked, found }) => {
    const { text, categories: wanted, products } = asked.wish
    if (wanted.length > 0 || products.some((id) => id !== 'gone') || !/lamp|台灯|帐篷|tent/.test(text)) return
    expect(found.every(({ reason }) => reason.kind === 'fits')).toBe(true)
    if (/帐篷|tent/.test(text)) expect(found).toEqual([])
  })
})

test('without a customer no reason is personal', () => {
  always(({ asked, found }) => {
    const personal = found.filter(({ reason }) =>
      ['because-you-bought', 'customers-alike'].includes(reason.kind),
    )
    expect(asked.customerId === undefined ? personal : []).toEqual([])
  })
})

test('any text may be a wish', () => {
  const model = trainSuggestions({
    products: names.map((name, i) => product(`p${i}`, 'lighting', name)),
    purchases: [],
    categories,
    now,
  })
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }))
  fc.assert(
    fc.property(text, fc.constantFrom('en' as const, 'zh' as const), (words, language) => {
      const wish = { text: words, language, categories: [], products: [], maxPrice: undefined }
      const found = suggest(model, {
        customerId: 'ann',
        personal: true,
        wish,
        refused: [],
        shown: [],
        limit: 3,
      })
      expect(found.every(({ reason }) => reason.kind === 'fits')).toBe(true)
    }),
    { numRuns: 300 },
  )
})

test('without consent no reason speaks of earlier purchases', () =>
  always(({ asked, found }) => {
    if (asked.personal) return
    for (const { reason } of found)
      expect(['because-you-bought', 'customers-alike']).not.toContain(reason.kind)
  }))
