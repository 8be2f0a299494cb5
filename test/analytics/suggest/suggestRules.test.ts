import { describe, expect, test } from 'vitest'
import { type Suggested, suggest, trainSuggestions } from '../../../analytics/index.ts'
import { bought, categories, now, product, products, purchases, request } from './shop.ts'

const model = trainSuggestions({ products, purchases, categories, now })
const ask = (...how: Parameters<typeof request>): readonly Suggested[] => suggest(model, request(...how))
const ids = (found: readonly Suggested[]): readonly string[] => found.map(({ productId }) => productId)

describe('with a named product', () => {
  test('what goes with it was bought with it', () => {
    const found = ask({ wish: { text: 'what goes with the grinder?', products: ['grinder'] } })
    expect(found[0]?.reason).toEqual({ kind: 'bought-together', productId: 'grinder' })
    expect(ids(found)).not.toContain('grinder')
  })

  test.each([
    ['搭配磨豆机的', 'zh'],
    ['what matches it', 'en'],
    ['something to go well with it', 'en'],
  ] as const)('"%s" asks for company too', (text, language) => {
    const found = ask({ wish: { text, language, products: ['grinder'] } })
    expect(ids(found)).not.toContain('grinder')
    expect(found[0]?.reason.kind).toBe('bought-together')
  })

  test.each([
    ['something like the night light', 'en'],
    ['an alternative to the Tiptoe', 'en'],
    ['和小夜灯类似的', 'zh'],
  ] as const)('"%s" asks for what resembles it', (text, language) => {
    const found = ask({ wish: { text, language, products: ['night-light'] } })
    expect(ids(found)).not.toContain('night-light')
    expect(found[0]).toMatchObject({ model: 'text' })
  })

  test('asked for by name, it comes itself first', () => {
    const [first] = ask({ wish: { text: 'the night light', products: ['night-light'] } })
    expect(first).toMatchObject({
      productId: 'night-light',
      reason: { kind: 'fits', words: ['night', 'light'] },
    })
  })

  test('named in words that it does not have, its name is the reason', () => {
    const [first] = ask({ wish: { text: '', products: ['grinder'] } })
    expect(first?.reason).toEqual({ kind: 'fits', words: ['Hand grinder'] })
  })

  test('a name that the shop does not know leaves the words to decide', () => {
    expect(ids(ask({ wish: { text: 'a desk lamp', products: ['gone'] } }))[0]).toBe('desk-lamp')
  })
})

describe('the rules', () => {
  test('what is out of stock or no longer sold does not come', () => {
    const without = products.map((one) => {
      if (one.id === 'filters') return { ...one, stock: 0 }
      return one.id === 'grinder' ? { ...one, sold: false } : one
    })
    const found = suggest(
      trainSuggestions({ products: without, purchases, categories, now }),
      request({ customerId: 'mei', limit: 9 }),
    )
    expect(ids(found)).not.toContain('filters')
    expect(ids(found)).not.toContain('grinder')
  })

  test('a shop that does not count its stock sells', () => {
    const uncounted = products.map((one) => ({ ...one, stock: undefined }))
    const found = suggest(trainSuggestions({ products: uncounted, purchases, categories, now }), request())
    expect(found).toHaveLength(3)
  })

  test('a durable thing is not suggested to its owner, even by name', () => {
    expect(ids(ask({ customerId: 'tom', limit: 9 }))).not.toContain('grinder')
    expect(ids(ask({ customerId: 'tom', wish: { text: 'grinder', products: ['grinder'] } }))).not.toContain(
      'grinder',
    )
  })

  test('of a guest nobody knows what is owned', () => {
    expect(ids(ask({ wish: { text: 'grinder' } }))).toEqual(['grinder'])
  })

  test('what was refused never comes, even by name', () => {
    expect(ids(ask({ refused: ['beans'], limit: 9 }))).not.toContain('beans')
    expect(ids(ask({ refused: ['beans'], wish: { text: 'beans', products: ['beans'] } }))).not.toContain(
      'beans',
    )
  })

  test('nothing costs more than the highest price, which itself is fine', () => {
    expect(ids(ask({ wish: { text: 'desk lamp', maxPrice: 60 } }))).toContain('desk-lamp')
    expect(ids(ask({ wish: { text: 'desk lamp', maxPrice: 59.99 } }))).not.toContain('desk-lamp')
  })

  test('what was shown comes again only by name', () => {
    expect(ids(ask({ shown: ['beans'], limit: 9 }))).not.toContain('beans')
    expect(ids(ask({ shown: ['desk-lamp'], wish: { text: 'a desk lamp' } }))).not.toContain('desk-lamp')
    expect(ids(ask({ shown: ['beans'], wish: { text: 'those beans', products: ['beans'] } }))[0]).toBe(
      'beans',
    )
  })

  test.each([0, -1, Number.NaN, 0.5])('a limit of %d gives nothing', (limit) => {
    expect(ask({ limit })).toEqual([])
  })

  test('a limit of two and a half gives two', () => {
    expect(ask({ limit: 2.5 })).toHaveLength(2)
  })

  test('a price that is no number lets nothing through', () => {
    expect(ask({ wish: { maxPrice: Number.NaN } })).toEqual([])
  })
})

describe('odd shops', () => {
  test('an empty shop suggests nothing', () => {
    const empty = trainSuggestions({ products: [], purchases: [], categories: [], now })
    expect(suggest(empty, request({ wish: { text: 'lamp' } }))).toEqual([])
  })

  test('purchases of unknown products teach nothing', () => {
    const odd = trainSuggestions({ products, purchases: bought('mei', 1, 'gone'), categories, now })
    expect(suggest(odd, request({ customerId: 'mei' }))).toEqual([])
  })

  test('a product without any word is no trouble', () => {
    const silent = trainSuggestions({
      products: [product('x', '', ['', ''])],
      purchases: [],
      categories,
      now,
    })
    expect(suggest(silent, request({ wish: { text: 'lamp' } }))).toEqual([])
    expect(ids(suggest(silent, request({ wish: { products: ['x'] } })))).toEqual(['x'])
  })

  test('ids that every object has are ordinary ids', () => {
    const odd = trainSuggestions({
      products: [
        product('constructor', '__proto__', ['Vase', '花瓶']),
        product('toString', '__proto__', ['Jug', '壶']),
      ],
      purchases: ['a', 'b'].flatMap((id) => bought(id, 1, 'constructor', 'toString')),
      categories: [{ id: '__proto__', name: { en: 'Pots', zh: '瓶罐' } }],
      now,
    })
    expect(ids(suggest(odd, request({ customerId: 'constructor', wish: { text: 'vase' } })))).toEqual([
      'constructor',
    ])
    expect(suggest(odd, request({ wish: { categories: ['__proto__'] } }))).toHaveLength(2)
  })

  test('a long wish is cut, not refused', () => {
    expect(ids(ask({ wish: { text: `desk lamp ${'lamp '.repeat(20_000)}` } }))[0]).toBe('desk-lamp')
  })
})
