import { describe, expect, test } from 'vitest'
import {
  findCustomer,
  findOrder,
  removeDemo,
  replaceShop,
  requestReturn,
  returnsOf,
  type Store,
  setConsent,
  someCustomers,
  upsertCustomers,
  upsertOrders,
} from '../../data/index.ts'
import { addCustomers } from '../../data/shop/customers.ts'
import { continueOrders } from '../../data/shop/orders.ts'
import { backEnds, emptyStore, sharedStore } from './backEnds.ts'
import { customer, day, demoShop, noon, order } from './samples.ts'

const ask = (store: Store, orderId: string, productId: string, reason = 'faulty', at = noon) =>
  store.write((tx) => requestReturn(tx, { orderId, productId, reason, at }))

describe.each(backEnds)('returns on $name', (backEnd) => {
  test('each item of each order has a number of its own', async () => {
    const store = await emptyStore(backEnd)
    const ids = []
    for (const [orderId, productId] of [
      ['A1', 'P1'],
      ['A1', 'P2'],
      ['A2', 'P1'],
      ['A2', 'P2'],
    ] as const) {
      ids.push((await ask(store, orderId, productId)).id)
    }
    expect(ids).toEqual(['R-3001', 'R-3002', 'R-3003', 'R-3004'])
  })

  test.each<[what: string, reason: string, at: number]>([
    ['with another reason', 'changed my mind', noon],
    ['later', 'faulty', noon + day],
    ['earlier', 'faulty', noon - day],
    ['in the other language', '坏了', noon + 1],
    ['without a reason', '', noon],
  ])('asking again %s gives the first request back', async (_, reason, at) => {
    const store = await emptyStore(backEnd)
    const first = await ask(store, 'A1', 'P1')
    expect(await ask(store, 'A1', 'P1', reason, at)).toEqual(first)
    expect(await returnsOf(store, 'A1')).toEqual([first])
  })

  test('asking again takes no number away from the next', async () => {
    const store = await emptyStore(backEnd)
    await ask(store, 'A1', 'P1')
    await ask(store, 'A1', 'P1')
    expect((await ask(store, 'A1', 'P2')).id).toBe('R-3002')
  })

  test('a request whose change fails takes no number', async () => {
    const store = await emptyStore(backEnd)
    const failing = store.write(async (tx) => {
      await requestReturn(tx, { orderId: 'A1', productId: 'P1', reason: 'x', at: noon })
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    expect((await ask(store, 'A2', 'P1')).id).toBe('R-3001')
    expect(await returnsOf(store, 'A1')).toEqual([])
  })

  test('of thirty people who ask at once each gets another number', async () => {
    const store = await emptyStore(backEnd)
    const all = await Promise.all(Array.from({ length: 30 }, (_, i) => ask(store, `A${i}`, 'P1')))
    expect(all.map(({ id }) => id)).toEqual(Array.from({ length: 30 }, (_, i) => `R-${3001 + i}`))
  })

  test('fifty people who ask for the same return at once get the same one', async () => {
    const store = await emptyStore(backEnd)
    const wish = { orderId: 'PL1', productId: 'A', reason: 'x', at: noon }
    const all = await Promise.all(
      Array.from({ length: 50 }, () => store.write((tx) => requestReturn(tx, wish))),
    )
    expect(new Set(all.map(({ id }) => id))).toEqual(new Set(['R-3001']))
  })

  test('the requests of an order come oldest first', async () => {
    const store = await emptyStore(backEnd)
    for (const productId of ['P9', 'P1', 'P5']) await ask(store, 'A1', productId)
    expect((await returnsOf(store, 'A1')).map(({ productId }) => productId)).toEqual(['P9', 'P1', 'P5'])
  })

  test.each(['a1', 'A1 ', '#A1', '', 'A%'])('the order %j is another than A1', async (orderId) => {
    const store = await emptyStore(backEnd)
    await ask(store, 'A1', 'P1')
    expect(await returnsOf(store, orderId)).toEqual([])
  })

  test('requests outlive a new import of their order', async () => {
    const store = await emptyStore(backEnd)
    await store.write((tx) => upsertOrders(tx, [order({ id: 'A1' })], 'imported'))
    const kept = await ask(store, 'A1', 'KIT-01')
    await store.write((tx) => upsertOrders(tx, [order({ id: 'A1', lines: [] })], 'imported'))
    expect(await returnsOf(store, 'A1')).toEqual([kept])
  })

  test('requests outlive a new demo shop, and go with the demo', async () => {
    const store = await emptyStore(backEnd)
    await replaceShop(store, demoShop())
    await ask(store, 'PL20481', 'KIT-01')
    await replaceShop(store, demoShop({ revision: 2 }))
    expect(await returnsOf(store, 'PL20481')).toHaveLength(1)
    await removeDemo(store)
    expect(await returnsOf(store, 'PL20481')).toEqual([])
  })
})

describe.each(backEnds)('order numbers on $name', (backEnd) => {
  const store = sharedStore(backEnd, async (filled) => {
    const ids = ['PL20481', 'so-45079', '订单 7', 'A 1', 'a1']
    const rows = ids.map((id, i) => order({ id, placed: noon + i }))
    await filled.write((tx) => upsertOrders(tx, rows, 'imported'))
  })

  test.each<[written: string, id: string | undefined]>([
    ['PL20481', 'PL20481'],
    ['pl20481', 'PL20481'],
    ['PL 20481', 'PL20481'],
    ['#PL-20481', 'PL20481'],
    [' p l 2 0 4 8 1 ', 'PL20481'],
    ['ＰＬ２０４８１', 'PL20481'],
    ['PL–20481', 'PL20481'],
    ['PL\u200B20481', 'PL20481'],
    ['SO45079', 'so-45079'],
    ['SO-45079', 'so-45079'],
    ['订单7', '订单 7'],
    ['a1', 'a1'],
    ['A 1', 'A 1'],
    ['A1', 'a1'],
    ['#a-1', 'a1'],
    ['PL2048', undefined],
    ['PL204811', undefined],
    ['20481', undefined],
    ['PL_20481', undefined],
    ['PL20481%', undefined],
    ['', undefined],
    ['#', undefined],
    ['- -', undefined],
  ])('%j is the order %j', async (written, id) => {
    expect((await findOrder(store(), written))?.id).toBe(id)
  })
})

describe.each(backEnds)('what imports add on $name', (backEnd) => {
  test('a customer who is there is not replaced by one of whom only the key is known', async () => {
    const store = await emptyStore(backEnd)
    await store.write((tx) => upsertCustomers(tx, [customer()], 'imported'))
    const bare = customer({ name: undefined, email: undefined, personalise: false })
    await store.write((tx) => addCustomers(tx, [bare, customer({ id: 'C-2' })], 'imported'))
    expect(await someCustomers(store, 9)).toEqual([customer(), customer({ id: 'C-2' })])
  })

  test('a customer who is named twice at once is added once', async () => {
    const store = await emptyStore(backEnd)
    await store.write((tx) => addCustomers(tx, [customer(), customer({ name: 'Other' })], 'imported'))
    expect(await someCustomers(store, 9)).toEqual([customer()])
  })

  test.each<[chosen: boolean, imported: boolean]>([
    [true, false],
    [false, true],
  ])('who chose %s keeps that over an import that says %s, however it comes', async (chosen, imported) => {
    const store = await emptyStore(backEnd)
    await setConsent(store, 'C-1', { personalise: chosen })
    const row = customer({ personalise: imported })
    await store.write((tx) => addCustomers(tx, [row], 'imported'))
    await store.write((tx) => upsertCustomers(tx, [row], 'imported'))
    expect((await findCustomer(store, 'C-1'))?.personalise).toBe(chosen)
    expect((await someCustomers(store, 9)).map(({ personalise }) => personalise)).toEqual([chosen])
  })

  test('the last choice of a customer counts', async () => {
    const store = await emptyStore(backEnd)
    await store.write((tx) => upsertCustomers(tx, [customer()], 'imported'))
    for (const choice of [false, true, false]) await setConsent(store, 'C-1', { personalise: choice })
    expect((await findCustomer(store, 'C-1'))?.personalise).toBe(false)
  })

  test('a choice of somebody who is not there makes no customer', async () => {
    const store = await emptyStore(backEnd)
    await setConsent(store, 'nobody', { personalise: true })
    expect(await findCustomer(store, 'nobody')).toBeUndefined()
    expect(await someCustomers(store, 9)).toEqual([])
  })

  const more = { line: 2, productId: 'KIT-02', quantity: 1, price: 5 }

  test.each([
    ['says nothing new', {}, {}],
    ['was delivered', { status: 'delivered' as const }, { status: 'delivered' }],
    ['comes on another day', { due: noon }, { due: noon }],
    ['no longer says when it comes', { due: undefined }, { due: noon + 2 * day }],
    ['no longer says its number', { tracking: undefined }, { tracking: 'NP123' }],
    ['has another number', { tracking: 'NP9' }, { tracking: 'NP9' }],
    ['says another day of order', { placed: 1 }, { placed: noon }],
    ['says another customer', { customerId: 'C-9' }, { customerId: 'C-1' }],
  ])('an order that goes on and %s has all its lines', async (_, said, kept) => {
    const store = await emptyStore(backEnd)
    await store.write((tx) => upsertOrders(tx, [order()], 'imported'))
    await store.write((tx) => continueOrders(tx, [order({ lines: [more], ...said })], 'imported'))
    expect(await findOrder(store, 'PL20481')).toEqual({
      ...order(),
      ...kept,
      lines: [...order().lines, more],
    })
  })
})
