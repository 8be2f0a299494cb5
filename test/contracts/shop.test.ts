import { describe, expect, test } from 'vitest'
import {
  allCategories,
  allProducts,
  allPurchases,
  findCustomer,
  findOrder,
  latestOrderId,
  ordersOf,
  replaceShop,
  setConsent,
  setShopFacts,
  shopFacts,
  someCustomers,
  upsertCategories,
  upsertCustomers,
  upsertOrders,
  upsertProducts,
} from '../../data/index.ts'
import { backEnds, emptyStore } from './backEnds.ts'
import { both, customer, day, demoShop, noon, order, product } from './samples.ts'

describe.each(backEnds)('the shop on $name', (backEnd) => {
  test('an empty store has no shop', async () => {
    const store = await emptyStore(backEnd)
    expect(await shopFacts(store)).toEqual({
      origin: 'none',
      revision: 0,
      name: undefined,
      currency: undefined,
    })
    expect(await allProducts(store)).toEqual([])
    expect(await allPurchases(store)).toEqual([])
  })

  test('a product comes back as it went in', async () => {
    const store = await emptyStore(backEnd)
    const one = product({ id: 'A', sku: 'SKU "1"', price: 0.1, description: { en: '%_\\', zh: '🪴\n香' } })
    await store.write((tx) => upsertProducts(tx, [one], 'imported'))
    expect(await allProducts(store)).toEqual([one])
  })

  test('a product whose stock is not counted keeps it undefined, and zero keeps zero', async () => {
    const store = await emptyStore(backEnd)
    const rows = [product({ id: 'A', stock: undefined }), product({ id: 'B', stock: 0, sold: false })]
    await store.write((tx) => upsertProducts(tx, rows, 'imported'))
    expect(await allProducts(store)).toEqual(rows)
  })

  test('importing the same rows again changes nothing', async () => {
    const store = await emptyStore(backEnd)
    const importAll = () =>
      store.write(async (tx) => {
        await upsertCategories(tx, [{ id: 'kitchen', name: both('Kitchen') }], 'imported')
        await upsertProducts(tx, [product()], 'imported')
        await upsertCustomers(tx, [customer()], 'imported')
        await upsertOrders(tx, [order()], 'imported')
      })
    await importAll()
    await importAll()
    expect(await allCategories(store)).toEqual([{ id: 'kitchen', name: both('Kitchen') }])
    expect(await allProducts(store)).toEqual([product()])
    expect(await findCustomer(store, 'C-1')).toEqual(customer())
    expect(await findOrder(store, 'PL20481')).toEqual(order())
  })

  test('a row with a known id is brought up to date', async () => {
    const store = await emptyStore(backEnd)
    await store.write((tx) => upsertProducts(tx, [product()], 'imported'))
    await store.write((tx) => upsertProducts(tx, [product({ price: 1, stock: undefined })], 'imported'))
    expect(await allProducts(store)).toEqual([product({ price: 1, stock: undefined })])
  })

  test('of two rows with one id in the same import the later one stays', async () => {
    const store = await emptyStore(backEnd)
    await store.write((tx) => upsertProducts(tx, [product(), product({ price: 2 })], 'imported'))
    expect(await allProducts(store)).toEqual([product({ price: 2 })])
  })

  test('no rows are no work', async () => {
    const store = await emptyStore(backEnd)
    await store.write(async (tx) => {
      await upsertProducts(tx, [], 'imported')
      await upsertOrders(tx, [], 'imported')
    })
    expect(await allProducts(store)).toEqual([])
  })

  test('an order that lost a line loses it here too', async () => {
    const store = await emptyStore(backEnd)
    const two = [1, 2].map((line) => ({ line, productId: `P${line}`, quantity: 1, price: 5 }))
    await store.write((tx) => upsertOrders(tx, [order({ lines: two })], 'imported'))
    await store.write((tx) => upsertOrders(tx, [order({ lines: two.slice(1) })], 'imported'))
    expect((await findOrder(store, 'PL20481'))?.lines).toEqual(two.slice(1))
  })

  test('two thousand orders of three lines go in at once', async () => {
    const store = await emptyStore(backEnd)
    const lines = [1, 2, 3].map((line) => ({ line, productId: `P${line}`, quantity: line, price: 1.5 }))
    const orders = Array.from({ length: 2000 }, (_, i) => order({ id: `PL${i}`, placed: noon + i, lines }))
    await store.write((tx) => upsertOrders(tx, orders, 'imported'))
    expect(await allPurchases(store)).toHaveLength(6000)
    expect(await ordersOf(store, 'C-1')).toEqual(orders.toReversed())
  })

  test.each([
    'PL20481',
    'pl20481',
    'pl 20481',
    '#PL-20481',
    ' PL–20481 ',
    'ＰＬ２０４８１',
    'p l 2 0 4 8 1',
    '#pl20481\n',
    'PL\u200b20481',
  ])('the order PL20481 is found as %j', async (written) => {
    const store = await emptyStore(backEnd)
    await replaceShop(store, demoShop())
    expect(await findOrder(store, written)).toEqual(order())
  })

  test.each(['', ' ', '#-', 'PL2048', 'PL204811', '20481', "' or 1=1 --", 'PL%', 'PL_____', '\0'])(
    'no order is found as %j',
    async (written) => {
      const store = await emptyStore(backEnd)
      await replaceShop(store, demoShop())
      expect(await findOrder(store, written)).toBeUndefined()
    },
  )

  test('an order number kept with signs in it is found without them', async () => {
    const store = await emptyStore(backEnd)
    await store.write((tx) => upsertOrders(tx, [order({ id: '#SO-45 079' })], 'imported'))
    expect((await findOrder(store, 'so45079'))?.id).toBe('#SO-45 079')
  })

  test('of two orders that differ by signs alone, the exact one is found, else the newer', async () => {
    const store = await emptyStore(backEnd)
    const rows = [order({ id: 'A-1', placed: noon }), order({ id: 'A1', placed: noon + day })]
    await store.write((tx) => upsertOrders(tx, rows, 'imported'))
    expect((await findOrder(store, 'A-1'))?.id).toBe('A-1')
    expect((await findOrder(store, 'a 1'))?.id).toBe('A1')
  })

  test('orders of a customer come newest first, those of others stay away', async () => {
    const store = await emptyStore(backEnd)
    const rows = [
      order({ id: 'A', placed: noon }),
      order({ id: 'B', placed: noon + day }),
      order({ id: 'C', placed: noon + 2 * day, customerId: 'C-2' }),
      order({ id: 'D', placed: noon - day, lines: [] }),
    ]
    await store.write((tx) => upsertOrders(tx, rows, 'imported'))
    expect((await ordersOf(store, 'C-1')).map(({ id }) => id)).toEqual(['B', 'A', 'D'])
    expect(await ordersOf(store, 'nobody')).toEqual([])
  })

  test('the newest order gives an example of a number', async () => {
    const store = await emptyStore(backEnd)
    expect(await latestOrderId(store)).toBeUndefined()
    const rows = [order({ id: 'B', placed: noon + day }), order({ id: 'A', placed: noon })]
    await store.write((tx) => upsertOrders(tx, rows, 'imported'))
    expect(await latestOrderId(store)).toBe('B')
  })

  test('purchases leave out cancelled orders and those of nobody', async () => {
    const store = await emptyStore(backEnd)
    const rows = [
      order({ id: 'A' }),
      order({ id: 'B', status: 'cancelled' }),
      order({ id: 'C', customerId: undefined }),
    ]
    await store.write((tx) => upsertOrders(tx, rows, 'imported'))
    expect(await allPurchases(store)).toEqual([
      { customerId: 'C-1', productId: 'KIT-01', at: noon, quantity: 2 },
    ])
  })

  test('customers come by id, as many as wanted', async () => {
    const store = await emptyStore(backEnd)
    const rows = ['C-3', 'C-1', 'C-2'].map((id) => customer({ id, name: undefined, email: undefined }))
    await store.write((tx) => upsertCustomers(tx, rows, 'imported'))
    expect((await someCustomers(store, 2)).map(({ id }) => id)).toEqual(['C-1', 'C-2'])
    expect((await findCustomer(store, 'C-3'))?.name).toBeUndefined()
    expect(await findCustomer(store, 'C-4')).toBeUndefined()
  })

  test('what a customer chose outlives a new import', async () => {
    const store = await emptyStore(backEnd)
    await replaceShop(store, demoShop())
    await setConsent(store, 'C-1', { personalise: false })
    expect((await findCustomer(store, 'C-1'))?.personalise).toBe(false)
    await replaceShop(store, demoShop({ revision: 2 }))
    expect((await findCustomer(store, 'C-1'))?.personalise).toBe(false)
    await setConsent(store, 'C-1', { personalise: true })
    expect((await someCustomers(store, 1))[0]?.personalise).toBe(true)
  })

  test('the revision moves on whenever the shop changes', async () => {
    const store = await emptyStore(backEnd)
    const facts = { origin: 'imported', name: undefined, currency: undefined } as const
    await store.write((tx) => setShopFacts(tx, facts))
    expect(await store.write((tx) => setShopFacts(tx, facts))).toEqual({ ...facts, revision: 2 })
  })
})
