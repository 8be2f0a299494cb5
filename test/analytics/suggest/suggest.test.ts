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
