import { describe, expect, test } from 'vitest'
import {
  type DemoShop,
  keepTurn,
  type Order,
  replaceShop,
  type ShownSuggestion,
  type Store,
  suggestionEarnings,
} from '../../data/index.ts'
import { backEnds, emptyStore } from './backEnds.ts'
import { customer, day, demoShop, noon, order, suggestion, turn } from './samples.ts'

const period = { from: noon - 30 * day, to: noon + 30 * day }

interface Told {
  readonly shown: readonly Partial<ShownSuggestion>[]
  readonly orders: readonly Partial<Order>[]
}

const line = (productId: string, quantity: number, price: number, number = 1) => ({
  ...{ line: number, productId, quantity, price },
})

const shopWith = (orders: readonly Partial<Order>[]): DemoShop =>
  demoShop({
    customers: ['C-1', 'C-2', 'C-3'].map((id) => customer({ id })),
    orders: orders.map((each, i) => order({ id: `PL${i}`, lines: [line('A', 1, 10)], ...each })),
  })

async function tell(store: Store, { shown, orders }: Told): Promise<void> {
  await replaceShop(store, shopWith(orders))
  const suggestions = shown.map((each, i) => suggestion({ id: `s${i}`, productId: 'A', ...each }))
  await keepTurn(store, turn({}, { suggestions }))
}

const hour = 3_600_000
const later = (hours: number) => noon + hours * hour

const cases: readonly (readonly [what: string, told: Told, earned: Readonly<Record<string, number>>])[] = [
  ['what was bought afterwards', { shown: [{}], orders: [{ placed: later(1) }] }, { neighbours: 10 }],
  [
    'every piece of it and no other product',
    { shown: [{}], orders: [{ placed: later(1), lines: [line('A', 3, 7.5), line('B', 1, 99, 2)] }] },
    { neighbours: 22.5 },
  ],
  [
    'two lines and two orders of one product',
    {
      shown: [{}],
      orders: [{ placed: later(1), lines: [line('A', 1, 10), line('A', 1, 8, 2)] }, { placed: later(9) }],
    },
    { neighbours: 28 },
  ],
  ['nothing that was bought before', { shown: [{}], orders: [{ placed: noon - 1 }] }, { neighbours: 0 }],
  ['what was bought at that very moment', { shown: [{}], orders: [{ placed: noon }] }, { neighbours: 10 }],
  ['the fourteenth day', { shown: [{}], orders: [{ placed: noon + 14 * day }] }, { neighbours: 10 }],
  ['nothing later', { shown: [{}], orders: [{ placed: noon + 14 * day + 1 }] }, { neighbours: 0 }],
  [
    'nothing of cancelled orders',
    { shown: [{}], orders: [{ placed: later(1), status: 'cancelled' }] },
    { neighbours: 0 },
  ],
  [
    'nothing that others or guests bought',
    {
      shown: [{}],
      orders: [
        { placed: later(1), customerId: 'C-2' },
        { placed: later(1), customerId: undefined },
      ],
    },
    { neighbours: 0 },
  ],
  ['nothing for guests', { shown: [{ customerId: undefined }], orders: [{ placed: later(1) }] }, {}],
  [
    'each line once, for the latest suggestion before it',
    {
      shown: [{ model: 'ease' }, { at: later(2) }, { at: later(4), model: 'text' }],
      orders: [{ placed: later(3) }],
    },
    { ease: 0, neighbours: 10, text: 0 },
  ],
  [
    'one of those shown at one moment',
    { shown: [{ model: 'ease' }, { model: 'text' }, { model: 'ease' }], orders: [{ placed: later(3) }] },
    { ease: 10, text: 0 },
  ],
  [
    'nothing when a suggestion after the period came between',
    { shown: [{ at: period.to - 1 }, { at: period.to }], orders: [{ placed: period.to + day }] },
    { neighbours: 0 },
  ],
  [
    'what was bought after the period',
    { shown: [{ at: period.to - 1 }], orders: [{ placed: period.to + day }] },
    { neighbours: 10 },
  ],
  [
    'nothing of suggestions before the period',
    { shown: [{ at: period.from - 1 }], orders: [{ placed: period.from }] },
    {},
  ],
]

describe.each(backEnds)('what suggestions earn on $name', (backEnd) => {
  test.each(cases)('is %s', async (_, told, earned) => {
    const store = await emptyStore(backEnd)
    await tell(store, told)
    const found = await suggestionEarnings(store, period)
    expect(Object.fromEntries(found.map((each) => [each.model, each.earned]))).toEqual(earned)
  })

  test('comes with the sums over the customers, also of free things', async () => {
    const store = await emptyStore(backEnd)
    await tell(store, {
      shown: [
        ...[{}, { productId: 'B' }, { productId: 'C' }, { model: 'ease' }],
        ...[{ customerId: 'C-2' }, { customerId: 'C-2', productId: 'B' }, { customerId: 'C-3' }],
      ],
      orders: [
        { placed: later(1), lines: [line('B', 2, 10), line('C', 1, 5, 2)] },
        { placed: later(1), customerId: 'C-2', lines: [line('B', 1, 0)] },
        { placed: later(1), customerId: 'C-3' },
      ],
    })
    expect(await suggestionEarnings(store, period)).toEqual([
      {
        ...{ model: 'ease', customers: 1, buyers: 0, shown: 1, earned: 0 },
        ...{ shownSquared: 1, shownEarned: 0, earnedSquared: 0 },
      },
      {
        ...{ model: 'neighbours', customers: 3, buyers: 2, shown: 6, earned: 35 },
        ...{ shownSquared: 9 + 4 + 1, shownEarned: 3 * 25 + 10, earnedSquared: 25 ** 2 + 10 ** 2 },
      },
    ])
  })

  test('adds up over more customers than are read at a time', async () => {
    const store = await emptyStore(backEnd)
    const ids = Array.from({ length: 2_100 }, (_, i) => `C-${i}`)
    await replaceShop(store, {
      ...demoShop({ customers: ids.map((id) => customer({ id })) }),
      orders: ids.map((customerId, i) =>
        order({ id: `PL${i}`, customerId, placed: later(1), lines: [line('A', 1, 2)] }),
      ),
    })
    const suggestions = ids.map((customerId, i) => suggestion({ id: `s${i}`, customerId, productId: 'A' }))
    for (let i = 0; i < 3; i += 1)
      await keepTurn(
        store,
        turn(
          { conversationId: `c${i}` },
          {
            suggestions: suggestions
              .slice(700 * i, 700 * (i + 1))
              .map((each) => ({ ...each, conversationId: `c${i}` })),
          },
        ),
      )
    expect(await suggestionEarnings(store, period)).toMatchObject([
      { customers: 2_100, buyers: 2_100, shown: 2_100, earned: 4_200, earnedSquared: 8_400 },
    ])
  })

  test('is nothing in an empty store', async () => {
    expect(await suggestionEarnings(await emptyStore(backEnd), period)).toEqual([])
  })
})
