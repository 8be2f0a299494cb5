import { describe, expect, test } from 'vitest'
import {
  allProducts,
  allPurchases,
  findCustomer,
  findOrder,
  removeDemo,
  replaceShop,
  requestReturn,
  returnsOf,
  setShopFacts,
  shopFacts,
  upsertOrders,
  upsertProducts,
} from '../../data/index.ts'
import { backEnds, emptyStore } from './backEnds.ts'
import { both, demoShop, noon, order, product } from './samples.ts'

describe.each(backEnds)('the demo on $name', (backEnd) => {
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

  test('removing the demo leaves what was imported, and the shop counts as imported', async () => {
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
    expect(await shopFacts(store)).toMatchObject({ origin: 'imported', revision: 1 })
  })

  test('removing the demo of an imported shop keeps its name, money and revision', async () => {
    const store = await emptyStore(backEnd)
    const facts = { origin: 'imported', name: both('Own'), currency: 'EUR' } as const
    await store.write((tx) => setShopFacts(tx, facts))
    await removeDemo(store)
    expect(await shopFacts(store)).toEqual({ ...facts, revision: 1 })
  })
})
