import { describe, expect, test } from 'vitest'
import type { Product } from '../../../data/index.ts'
import { changed, idsOf, suggested, things } from './handmade.ts'
import { bought } from './shop.ts'

/** Pots and leaves and cups go together; Mei has leaves. */
const purchases = [
  ...['a', 'b', 'c'].flatMap((id) => bought(id, 10, 'pot', 'leaf', 'cup')),
  ...bought('d', 10, 'lamp', 'bulb'),
  ...bought('e', 10, 'lamp', 'bulb'),
  ...bought('mei', 5, 'leaf'),
]

const all = ['bulb', 'cup', 'lamp', 'leaf', 'pot']
const sorted = (ids: readonly string[]) => ids.toSorted()

test('without a rule against it everything that was bought twice comes to a guest', () => {
  expect(sorted(idsOf(suggested({ purchases }, { limit: 9 })))).toEqual(all)
})

describe('what cannot be sold', () => {
  test.each<[string, Partial<Product>, boolean]>([
    ['no piece left', { stock: 0 }, false],
    ['one piece left', { stock: 1 }, true],
    ['many left', { stock: 1_000 }, true],
    ['not counted', { stock: undefined }, true],
    ['fewer than none', { stock: -3 }, false],
    ['no longer sold', { sold: false }, false],
    ['no longer sold, with a rest', { sold: false, stock: 9 }, false],
    ['no longer sold, not counted', { sold: false, stock: undefined }, false],
  ])('%s', (_, more, comes) => {
    const products = changed('cup', more)
    const asked = [
      {},
      { customerId: 'mei' },
      { wish: { text: 'a small cup' } },
      { wish: { text: '小杯子', language: 'zh' as const } },
      { wish: { categories: ['tea'] } },
      { wish: { products: ['cup'] } },
      { wish: { text: 'what goes with it', products: ['pot'] } },
    ]
    for (const how of asked)
      expect(idsOf(suggested({ products, purchases }, { limit: 9, ...how })).includes('cup')).toBe(comes)
  })
})

describe('what the customer owns', () => {
  const owner = [...purchases, ...bought('tom', 3, 'pot', 'cup')]

  test.each([
    ['a durable thing does not come to its owner', 'tom', 'pot', false],
    ['a durable thing comes to who does not own it', 'mei', 'pot', true],
    ['what is used up comes again', 'tom', 'cup', true],
    ['a durable thing comes to a stranger', 'nobody', 'pot', true],
    ['a durable thing comes to a guest, whom nobody knows', undefined, 'pot', true],
  ])('%s', (_, customerId, id, comes) => {
    expect(idsOf(suggested({ purchases: owner }, { customerId, limit: 9 })).includes(id)).toBe(comes)
  })

  test.each([
    ['by its name', { text: 'the clay teapot', products: ['pot'] }],
    ['by its words', { text: 'a teapot' }],
    ['by its category', { text: 'tea', categories: ['tea'] }],
    ['in Chinese', { text: '紫砂壶', language: 'zh' as const }],
  ])('nor when asked for %s', (_, wish) => {
    expect(idsOf(suggested({ purchases: owner }, { customerId: 'tom', wish, limit: 9 }))).not.toContain('pot')
  })

  test('what was bought years ago is owned still', () => {
    const long = [...purchases, ...bought('old', 3_000, 'pot')]
    expect(idsOf(suggested({ purchases: long }, { customerId: 'old', limit: 9 }))).not.toContain('pot')
  })

  test('what was bought before comes after all that is new, used up or not', () => {
    const found = idsOf(suggested({ purchases: owner }, { customerId: 'tom', limit: 9 }))
    expect(found).toHaveLength(4)
    expect(found.at(-1)).toBe('cup')
  })
})

describe('what was refused', () => {
  test.each(all)('%s does not come in any way', (id) => {
    const name = things.find((one) => one.id === id)?.name ?? { en: '', zh: '' }
    for (const wish of [
      {},
      { text: name.en },
      { text: name.zh, language: 'zh' as const },
      { products: [id] },
      { categories: ['tea', 'light'] },
    ])
      expect(idsOf(suggested({ purchases }, { refused: [id], wish, limit: 9 }))).not.toContain(id)
  })

  test('when everything was refused nothing comes', () => {
    expect(suggested({ purchases }, { refused: all, limit: 9 })).toEqual([])
  })

  test('to refuse what the shop never had is no matter', () => {
    expect(suggested({ purchases }, { refused: ['boat'] })).toEqual(suggested({ purchases }))
  })

  test('to refuse twice is to refuse', () => {
    expect(idsOf(suggested({ purchases }, { refused: ['cup', 'cup'], limit: 9 }))).not.toContain('cup')
  })
})

describe('what costs too much', () => {
  test.each([
    [100, ['bulb', 'cup', 'lamp', 'leaf', 'pot']],
    [60, ['bulb', 'cup', 'lamp', 'leaf', 'pot']],
    [59.99, ['bulb', 'cup', 'leaf', 'pot']],
    [40, ['bulb', 'cup', 'leaf', 'pot']],
    [15, ['bulb', 'cup', 'leaf']],
    [14.9, ['bulb', 'cup']],
    [5, ['bulb']],
    [4.99, []],
    [0, []],
    [-1, []],
  ])('for %d come %j', (maxPrice, ids) => {
    expect(sorted(idsOf(suggested({ purchases }, { wish: { maxPrice }, limit: 9 })))).toEqual(ids)
  })

  test('what is free comes for nothing', () => {
    const products = changed('cup', { price: 0 })
    expect(idsOf(suggested({ products, purchases }, { wish: { maxPrice: 0 }, limit: 9 }))).toEqual(['cup'])
  })

  test.each([
    ['asked for by name', { text: 'the desk lamp', products: ['lamp'], maxPrice: 50 }],
    ['asked for by words', { text: 'desk lamp', maxPrice: 50 }],
    ['in Chinese', { text: '台灯', language: 'zh' as const, maxPrice: 50 }],
  ])('%s it does not come either', (_, wish) => {
    expect(idsOf(suggested({ purchases }, { wish, limit: 9 }))).not.toContain('lamp')
  })
})

describe('what was shown', () => {
  test.each([
    ['does not come unasked', {}, false],
    ['does not come for its words', { text: 'a small cup' }, false],
    ['does not come for its category', { categories: ['tea'] }, false],
    ['comes by its name', { text: 'that small cup', products: ['cup'] }, true],
    ['does not come to go with another', { text: 'what goes with the pot', products: ['pot'] }, false],
    ['does not come instead of another', { text: 'something like the pot', products: ['pot'] }, false],
  ])('%s', (_, wish, comes) => {
    expect(idsOf(suggested({ purchases }, { shown: ['cup'], wish, limit: 9 })).includes('cup')).toBe(comes)
  })

  test('page by page everything comes once', () => {
    const shown: string[] = []
    for (let page = 0; page < 5; page++) shown.push(...idsOf(suggested({ purchases }, { shown, limit: 1 })))
    expect(sorted(shown)).toEqual(all)
    expect(suggested({ purchases }, { shown, limit: 1 })).toEqual([])
  })
})

describe('a guest and a customer', () => {
  const kinds = (customerId: string | undefined) =>
    suggested({ purchases }, { customerId, limit: 9 }).map(({ reason }) => reason.kind)

  test('to the one no reason is personal', () => {
    expect(new Set(kinds(undefined))).toEqual(new Set(['popular']))
  })

  test('to the other some are', () => {
    expect(kinds('mei')).toContain('because-you-bought')
  })

  test('what a customer bought does not change what a guest is told', () => {
    const more = [...purchases, ...bought('mei', 1, 'lamp')]
    const before = suggested({ purchases }, { limit: 9 }).map(({ reason }) => reason)
    const after = suggested({ purchases: more }, { limit: 9 }).map(({ reason }) => reason)
    expect(after).toEqual(before)
  })
})

describe('how many', () => {
  test.each([
    [0, 0],
    [1, 1],
    [2, 2],
    [5, 5],
    [6, 5],
    [1_000, 5],
    [1.9, 1],
    [-1, 0],
    [Number.NaN, 0],
    [Number.POSITIVE_INFINITY, 5],
  ])('a limit of %d gives %d', (limit, count) => {
    expect(suggested({ purchases }, { limit })).toHaveLength(count)
  })
})
