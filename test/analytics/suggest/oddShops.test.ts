import { describe, expect, test } from 'vitest'
import { trainSuggestions } from '../../../analytics/suggest/model.ts'
import { suggest } from '../../../analytics/suggest/suggest.ts'
import { idsOf, shelves, suggested, things } from './handmade.ts'
import { bought, daysAgo, now, product, request } from './shop.ts'

const wishes = [
  { text: '' },
  { text: 'a lamp' },
  { text: '台灯', language: 'zh' as const },
  { categories: ['tea'] },
  { products: ['cup'] },
  { text: 'what goes with it', products: ['cup'] },
  { text: 'something like it', products: ['cup'] },
]

describe('an empty shop', () => {
  test.each(wishes)('has nothing for %j', (wish) => {
    expect(suggested({ products: [] }, { wish })).toEqual([])
    expect(suggested({ products: [], purchases: bought('a', 1, 'cup') }, { customerId: 'a', wish })).toEqual(
      [],
    )
  })
})

describe('a shop of one product', () => {
  const one = things.filter(({ id }) => id === 'cup')
  const two = [...bought('a', 1, 'cup'), ...bought('b', 1, 'cup')]

  test.each([
    ['nothing unasked before anybody bought it', [], {}, []],
    ['it when it is popular', two, {}, ['cup']],
    ['it for its words', [], { text: 'small cup' }, ['cup']],
    ['it for its words in Chinese', [], { text: '小杯子', language: 'zh' as const }, ['cup']],
    ['it for its category', [], { categories: ['tea'] }, ['cup']],
    ['it by its name', [], { products: ['cup'] }, ['cup']],
    ['nothing to go with it', two, { text: 'what goes with it', products: ['cup'] }, []],
    ['nothing like it', two, { text: 'something like it', products: ['cup'] }, []],
    ['nothing for other words', two, { text: 'a lamp' }, []],
    ['nothing of another category', two, { categories: ['light'] }, []],
  ])('has %s', (_, purchases, wish, ids) => {
    expect(idsOf(suggested({ products: one, purchases }, { wish, limit: 9 }))).toEqual(ids)
  })

  test('has it again for who bought it, being used up', () => {
    expect(idsOf(suggested({ products: one, purchases: two }, { customerId: 'a' }))).toEqual(['cup'])
  })
})

describe('a shop where nothing can be sold', () => {
  test.each(wishes)('has nothing for %j', (wish) => {
    const products = things.map((each) => ({ ...each, stock: 0 }))
    expect(suggested({ products, purchases: bought('a', 1, 'cup', 'leaf') }, { wish, limit: 9 })).toEqual([])
  })
})

describe('a shop that speaks one language', () => {
  const english = things.map((each) => ({ ...each, name: { en: each.name.en, zh: each.name.en } }))
  const chinese = things.map((each) => ({ ...each, name: { en: each.name.zh, zh: each.name.zh } }))

  test('is searched in it, whatever the customer speaks', () => {
    for (const language of ['en', 'zh'] as const) {
      expect(idsOf(suggested({ products: english }, { wish: { text: 'desk lamp', language } }))).toEqual([
        'lamp',
      ])
      expect(idsOf(suggested({ products: chinese }, { wish: { text: '台灯', language } }))[0]).toBe('lamp')
    }
  })
})

describe('purchases that are odd', () => {
  const plain = [...bought('a', 5, 'cup', 'leaf'), ...bought('b', 5, 'cup', 'leaf')]

  test.each([
    ['of products that are gone', bought('a', 1, 'gone', 'away')],
    ['of quantity zero', [{ customerId: 'z', productId: 'gone', at: daysAgo(1), quantity: 0 }]],
  ])('%s change nothing', (_, more) => {
    expect(suggested({ purchases: [...plain, ...more] })).toEqual(suggested({ purchases: plain }))
  })

  test('of tomorrow count as of today', () => {
    const ahead = [...bought('a', -30, 'cup'), ...bought('b', -30, 'cup')]
    const today = [...bought('a', 0, 'cup'), ...bought('b', 0, 'cup')]
    expect(suggested({ purchases: ahead })).toEqual(suggested({ purchases: today }))
  })

  test('that are repeated count once for being popular', () => {
    expect(suggested({ purchases: [...plain, ...plain, ...plain] })).toEqual(suggested({ purchases: plain }))
  })

  test('of a customer with the name of a member of every object are ordinary', () => {
    const odd = [...bought('constructor', 5, 'cup', 'leaf'), ...bought('__proto__', 5, 'cup', 'leaf')]
    expect(idsOf(suggested({ purchases: odd }))).toEqual(idsOf(suggested({ purchases: plain })))
  })
})

describe('wishes that are odd', () => {
  const purchases = [...bought('a', 5, 'cup', 'leaf'), ...bought('b', 5, 'cup', 'leaf')]

  test.each(['', ' ', '?', '😀', '12345', '\u0000', 'the', '的', '请问', 'please recommend'])(
    'a text of %j asks for nothing in particular',
    (text) => {
      expect(suggested({ purchases }, { wish: { text } })).toEqual(suggested({ purchases }))
    },
  )

  test('a category of the shop without a product of it holds nothing', () => {
    const products = things.filter(({ category }) => category === 'tea')
    expect(suggested({ products, purchases }, { wish: { categories: ['light'] } })).toEqual([])
  })

  test('at most five named products are looked at', () => {
    const many = Array.from({ length: 9 }, (_, n) => product(`n${n}`, 'tea', [`Zorb ${n}`, `物${n}`]))
    const found = suggested({ products: many }, { wish: { products: many.map(({ id }) => id) }, limit: 9 })
    expect(idsOf(found).slice(0, 5)).toEqual(['n0', 'n1', 'n2', 'n3', 'n4'])
  })
})

test('ten thousand products and thirty thousand purchases are learnt and asked', () => {
  const names = ['river', 'stone', 'cloud', 'maple', 'amber', 'north', 'velvet', 'harbour', 'willow', 'ember']
  const many = Array.from({ length: 10_000 }, (_, n) => {
    const [a, b, c, d] = [...String(n).padStart(4, '0')].map((digit) => names[Number(digit)] ?? '')
    return product(`p${n}`, n % 2 === 0 ? 'tea' : 'light', [`${a} ${b}x ${c}y ${d}z`, `物品${n}号`])
  })
  const purchases = Array.from({ length: 30_000 }, (_, i) => ({
    customerId: `c${i % 6_000}`,
    productId: `p${(i * 7919) % 10_000}`,
    at: daysAgo(i % 300),
    quantity: 1,
  }))
  const model = trainSuggestions({ products: many, purchases, categories: shelves, now })
  expect(suggest(model, request({ customerId: 'c17', limit: 5 }))).toHaveLength(5)
  const wish = { text: 'river stonex cloudy maplez' }
  expect(idsOf(suggest(model, request({ wish, limit: 1 })))).toEqual(['p123'])
})
