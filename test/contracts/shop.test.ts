import { describe, expect, test } from 'vitest'
import {
  allCategories,
  allProducts,
  allPurchases,
  findCustomer,
  findOrder,
  latestOrderId,
  ordersOf,
  removeDemo,
  replaceShop,
  requestReturn,
  returnsOf,
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
    await setConsent(store, 'C-1', false)
    expect((await findCustomer(store, 'C-1'))?.personalise).toBe(false)
    await replaceShop(store, demoShop({ revision: 2 }))
    expect((await findCustomer(store, 'C-1'))?.personalise).toBe(false)
    await setConsent(store, 'C-1', true)
    expect((await someCustomers(store, 1))[0]?.personalise).toBe(true)
  })

  test('a demo shop takes the place of the one before', async () => {
    const store = await emptyStore(backEnd)
    await replaceShop(store, demoShop({ products: [product({ id: 'OLD' })], orders: [order({ id: 'O1' })] }))
    await replaceShop(store, demoShop({ revision: 7 }))
    expect((await allProducts(store)).map(({ id }) => id)).toEqual(['KIT-01'])
    expect(await findOrder(store, 'O1')).toBeUndefined()
    expect(await shopFacts(store)).toMatchObject({ origin: 'demo', revision: 7 })
    expect(await allPurchases(store)).toHaveLength(1)
  })

  test('a demo shop that cannot be kept leaves the one before', async () => {
    const store = await emptyStore(backEnd)
    await replaceShop(store, demoShop())
    const twice = [1, 1].map((line) => ({ line, productId: 'KIT-01', quantity: 1, price: 1 }))
    const broken = demoShop({ products: [], orders: [order({ lines: twice })], revision: 2 })
    await expect(replaceShop(store, broken)).rejects.toThrow()
    expect(await allProducts(store)).toEqual([product()])
    expect((await shopFacts(store)).revision).toBe(1)
  })

  test('removing the demo leaves what was imported', async () => {
    const store = await emptyStore(backEnd)
    await replaceShop(store, demoShop())
    await store.write(async (tx) => {
      await upsertProducts(tx, [product({ id: 'OWN' })], 'imported')
      await upsertOrders(tx, [order({ id: 'OWN1', customerId: 'C-9' })], 'imported')
      await requestReturn(tx, { orderId: 'PL20481', productId: 'KIT-01', reason: 'broken', at: noon })
      await requestReturn(tx, { orderId: 'OWN1', productId: 'KIT-01', reason: 'broken', at: noon })
    })
    await removeDemo(store)
    expect((await allProducts(store)).map(({ id }) => id)).toEqual(['OWN'])
    expect((await allPurchases(store)).map(({ customerId }) => customerId)).toEqual(['C-9'])
    expect(await findCustomer(store, 'C-1')).toBeUndefined()
    expect(await returnsOf(store, 'PL20481')).toEqual([])
    expect(await returnsOf(store, 'OWN1')).toHaveLength(1)
    expect(await shopFacts(store)).toMatchObject({ origin: 'none', revision: 2 })
  })

  test('removing the demo of an imported shop keeps it imported', async () => {
    const store = await emptyStore(backEnd)
    const facts = { origin: 'imported', name: both('Own'), currency: 'EUR' } as const
    await store.write((tx) => setShopFacts(tx, facts))
    await removeDemo(store)
    expect(await shopFacts(store)).toEqual({ ...facts, revision: 2 })
  })

  test('the revision moves on whenever the shop changes', async () => {
    const store = await emptyStore(backEnd)
    const facts = { origin: 'imported', name: undefined, currency: undefined } as const
    await store.write((tx) => setShopFacts(tx, facts))
    expect(await store.write((tx) => setShopFacts(tx, facts))).toEqual({ ...facts, revision: 2 })
  })

  test('returns are numbered from R-3001', async () => {
    const store = await emptyStore(backEnd)
    const ask = (productId: string) =>
      store.write((tx) => requestReturn(tx, { orderId: 'PL1', productId, reason: 'faulty', at: noon }))
    const ids = (await Promise.all(['A', 'B', 'C'].map(ask))).map(({ id }) => id)
    expect(ids).toEqual(['R-3001', 'R-3002', 'R-3003'])
  })

  test('asking again for the same item gives the first request back', async () => {
    const store = await emptyStore(backEnd)
    const wish = { orderId: 'PL1', productId: 'A', reason: '坏了', at: noon }
    const first = await store.write((tx) => requestReturn(tx, wish))
    const again = await store.write((tx) => requestReturn(tx, { ...wish, reason: 'other', at: noon + 1 }))
    expect(first).toEqual({ id: 'R-3001', ...wish })
    expect(again).toEqual(first)
    expect(await returnsOf(store, 'PL1')).toEqual([first])
    expect(await returnsOf(store, 'PL2')).toEqual([])
  })

  test('fifty people who ask for the same return at once get the same one', async () => {
    const store = await emptyStore(backEnd)
    const wish = { orderId: 'PL1', productId: 'A', reason: 'x', at: noon }
    const all = await Promise.all(
      Array.from({ length: 50 }, () => store.write((tx) => requestReturn(tx, wish))),
    )
    expect(new Set(all.map(({ id }) => id))).toEqual(new Set(['R-3001']))
  })
})
