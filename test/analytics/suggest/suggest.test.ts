import { describe, expect, test } from 'vitest'
import { type Suggested, suggest, trainSuggestions } from '../../../analytics/index.ts'
import { bought, categories, now, product, products, purchases, request } from './shop.ts'

const model = trainSuggestions({ products, purchases, categories, now })
const ask = (...how: Parameters<typeof request>): readonly Suggested[] => suggest(model, request(...how))
const ids = (found: readonly Suggested[]): readonly string[] => found.map(({ productId }) => productId)

describe('without a wish', () => {
  test('a guest gets what is popular', () => {
    const found = ask()
    expect(ids(found)[0]).toBe('beans')
    expect(found.map(({ reason }) => reason)).toEqual(
      found.map(() => ({ kind: 'popular', category: undefined })),
    )
  })

  test('a customer gets what goes with their purchases, and is told with which', () => {
    const [first, second] = ask({ customerId: 'mei' })
    expect(first?.reason).toEqual({ kind: 'because-you-bought', productId: 'beans' })
    expect(new Set([first?.productId, second?.productId])).toEqual(new Set(['filters', 'grinder']))
  })

  test('of two equal pairs the later purchase weighs more', () => {
    const later = trainSuggestions({
      products,
      categories,
      now,
      purchases: [
        ...['a', 'b', 'c'].flatMap((id) => bought(id, 9, 'beans', 'filters')),
        ...['d', 'e', 'f'].flatMap((id) => bought(id, 9, 'planter', 'soil')),
        ...bought('mei', 300, 'beans'),
        ...bought('mei', 3, 'planter'),
      ],
    })
    expect(ids(suggest(later, request({ customerId: 'mei' })))[0]).toBe('soil')
  })

  test('of several purchases the one that says most is the reason', () => {
    const mixed = trainSuggestions({
      products,
      categories,
      now,
      purchases: [
        ...['a', 'b', 'c', 'd'].flatMap((id) => bought(id, 9, 'soil', 'filters')),
        ...bought('e', 9, 'planter', 'filters'),
        ...bought('first', 9, 'planter', 'soil'),
        ...bought('last', 9, 'soil', 'planter'),
      ],
    })
    for (const customerId of ['first', 'last']) {
      const [best] = suggest(mixed, request({ customerId }))
      expect(best).toMatchObject({ productId: 'filters', reason: { productId: 'soil' } })
    }
  })

  test('customers alike speak when no neighbour does', () => {
    const quiet = trainSuggestions({
      products,
      categories,
      now,
      purchases: [
        ...bought('ada', 9, 'lantern'),
        ...bought('ben', 9, 'desk-lamp'),
        ...bought('c1', 9, 'beans'),
      ],
    })
    const found = suggest(quiet, request({ customerId: 'ada' }))
    expect(found[0]).toMatchObject({
      productId: 'desk-lamp',
      model: 'alike',
      reason: { kind: 'customers-alike' },
    })
  })

  test('what was bought before comes after all that is new', () => {
    const found = ask({ customerId: 'tom', limit: 9 })
    expect(ids(found).at(-1)).toBe('beans')
  })

  test('an unknown customer is a guest', () => {
    expect(ask({ customerId: 'nobody' })).toEqual(ask())
  })

  test('a shop without purchases has nothing to suggest unasked', () => {
    const fresh = trainSuggestions({ products, purchases: [], categories, now })
    expect(suggest(fresh, request())).toEqual([])
  })

  test('what a single customer bought is not called popular', () => {
    expect(ids(ask({ limit: 9 }))).not.toContain('lantern')
  })
})

describe('with a need', () => {
  test.each([
    ['a lamp for my desk', 'en', 'desk-lamp', ['lamp', 'desk']],
    ['I need two LAMPS please', 'en', 'desk-lamp', ['lamps']],
    ['something for the balcony', 'en', 'planter', ['balcony']],
    ['what about watering?', 'en', 'can', ['watering']],
    ['推荐一个台灯', 'zh', 'desk-lamp', ['台灯']],
    ['想买个小夜灯送妈妈', 'zh', 'night-light', undefined],
    ['有没有适合阳台的', 'zh', 'planter', ['阳台']],
    ['咖啡豆', 'zh', 'beans', undefined],
  ] as const)('"%s" (%s) finds %s', (text, language, productId, words) => {
    const [first] = ask({ wish: { text, language } })
    expect(first?.productId).toBe(productId)
    expect(first?.model).toBe('text')
    if (words !== undefined) expect(first?.reason).toEqual({ kind: 'fits', words })
  })

  test.each(['a tent', 'do you sell laptops?', '想买个帐篷', 'PlayStation'])('nothing fits "%s"', (text) => {
    expect(ask({ wish: { text } })).toEqual([])
  })

  test.each([
    'what do you recommend?',
    'gift ideas for my mum, please',
    '推荐点东西',
    '送女朋友的生日礼物',
    '??',
    '😀',
  ])('"%s" names no need, so that anything may come', (text) => {
    expect(ids(ask({ wish: { text } }))).toEqual(ids(ask()))
  })

  test('what fits much worse than the best does not come', () => {
    const brush = product('brush', 'garden', ['Long soft round bamboo bottle brush', '长柄竹刷'], {
      description: { en: 'Reaches into vases, carafes, flasks and the grinder.', zh: '' },
    })
    const more = trainSuggestions({ products: [...products, brush], purchases, categories, now })
    expect(ids(suggest(more, request({ wish: { text: 'hand grinder' }, limit: 9 })))).toEqual(['grinder'])
    expect(ids(suggest(more, request({ wish: { text: 'carafes' }, limit: 9 })))).toEqual(['brush'])
  })

  test('among equal fits the own taste decides', () => {
    const twins = trainSuggestions({
      products: [
        ...products,
        product('a', 'garden', ['Red vase', '']),
        product('b', 'garden', ['Red vase', '']),
      ],
      categories,
      now,
      purchases: [...['x', 'y'].flatMap((id) => bought(id, 9, 'beans', 'b')), ...bought('mei', 9, 'beans')],
    })
    const wish = { text: 'red vase' }
    expect(ids(suggest(twins, request({ wish })))[0]).toBe('b')
    expect(ids(suggest(twins, request({ wish, customerId: 'mei' })))[0]).toBe('b')
  })
})

describe('with a category', () => {
  test('a guest gets the popular ones of it, then the rest of it by its name', () => {
    const found = ask({ wish: { text: 'lighting please', categories: ['lighting'] } })
    expect(new Set(ids(found))).toEqual(new Set(['desk-lamp', 'lantern', 'night-light']))
    expect(found[0]?.reason).toEqual({ kind: 'popular', category: 'lighting' })
    expect(found[2]).toMatchObject({ productId: 'lantern', reason: { kind: 'fits', words: ['Lighting'] } })
  })

  test('the name of the category comes in the language of the wish', () => {
    const found = ask({ wish: { text: '灯具', language: 'zh', categories: ['lighting'] } })
    expect(found[2]?.reason).toEqual({ kind: 'fits', words: ['灯具'] })
  })

  test('words beside it come first', () => {
    const found = ask({ wish: { text: 'lighting for the balcony', categories: ['lighting'] } })
    expect(found[0]).toMatchObject({ productId: 'lantern', reason: { kind: 'fits', words: ['balcony'] } })
    expect(ids(found)).not.toContain('planter')
  })

  test('own purchases count within it', () => {
    const [first] = ask({ customerId: 'mei', wish: { text: 'coffee', categories: ['coffee'] } })
    expect(first?.reason).toEqual({ kind: 'because-you-bought', productId: 'beans' })
  })

  test('a category that the shop does not have holds nothing', () => {
    expect(ask({ wish: { categories: ['boats'] } })).toEqual([])
  })

  test('two categories are both searched', () => {
    const found = ask({ wish: { categories: ['lighting', 'garden'] }, limit: 9 })
    expect(found).toHaveLength(6)
  })
})

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

  test('without consent nobody knows what the customer owns', () => {
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
