import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { importShop } from '../../data/import/importShop.ts'
import { readMap } from '../../data/import/map.ts'
import { findCustomer, setConsent, someCustomers } from '../../data/shop/customers.ts'
import { replaceShop } from '../../data/shop/demo.ts'
import { shopFacts } from '../../data/shop/facts.ts'
import { allPurchases, findOrder } from '../../data/shop/orders.ts'
import { allCategories, allProducts } from '../../data/shop/products.ts'
import type { Store } from '../../data/store/open.ts'
import { backEnds, emptyStore } from '../contracts/backEnds.ts'
import { folderWith, now, twoProducts } from './importTry.ts'

const plain = fileURLToPath(new URL('../fixtures/shop-plain', import.meta.url))

async function everything(store: Store) {
  return {
    categories: await allCategories(store),
    products: await allProducts(store),
    customers: await someCustomers(store, 1e6),
    orders: await store.db.selectFrom('shop_order').selectAll().orderBy('id').execute(),
    lines: await store.db.selectFrom('order_line').selectAll().orderBy('order_id').orderBy('line').execute(),
  }
}

const demo = {
  origin: 'demo' as const,
  revision: 5,
  categories: [{ id: 'demo', name: { en: 'Demo', zh: '演示' } }],
  products: [],
  customers: [
    {
      id: 'C-0001',
      name: 'Demo',
      email: undefined,
      language: undefined,
      joined: undefined,
      personalise: true,
    },
  ],
  orders: [
    {
      id: 'PL10001',
      customerId: 'C-0001',
      placed: 1,
      status: 'placed' as const,
      due: undefined,
      tracking: undefined,
      lines: [],
    },
  ],
}

describe.each(backEnds)('an import into $name', (backEnd) => {
  test('an imported shop stands in the store', async () => {
    const store = await emptyStore(backEnd)
    await importShop(store, plain, { now })
    expect((await allProducts(store)).map((one) => one.id)).toEqual(['CUP-1', 'LAMP-1', 'LAMP-2', 'TEA-1'])
    expect(await findOrder(store, '#a-100')).toMatchObject({
      customerId: 'K1',
      lines: [{ line: 1 }, { line: 2 }],
    })
    expect(await findCustomer(store, 'K9')).toMatchObject({ name: undefined, personalise: false })
    expect((await allPurchases(store)).length).toBe(3)
  })

  test('importing again changes nothing but the revision', async () => {
    const store = await emptyStore(backEnd)
    await importShop(store, plain, { now })
    const [before, facts] = [await everything(store), await shopFacts(store)]
    await importShop(store, plain, { now })
    expect(await everything(store)).toEqual(before)
    expect((await shopFacts(store)).revision).toBeGreaterThan(facts.revision)
  })

  test('lines of one order far apart are all in the store, once and again', async () => {
    const rows = Array.from(
      { length: 5400 },
      (_, i) => `A${i % 1800},P${(i % 2) + 1},1,K${i % 1800},2024-03-05,${i}`,
    )
    const dir = await folderWith({
      'products.csv': twoProducts,
      'orders.csv': `order,product,quantity,customer,date,note\n${rows.join('\n')}\n`,
    })
    const store = await emptyStore(backEnd)
    await importShop(store, dir, { now })
    expect((await findOrder(store, 'A7'))?.lines.map((line) => line.line)).toEqual([1, 2, 3])
    const before = await everything(store)
    expect(before.lines.length).toBe(5400)
    await importShop(store, dir, { now })
    expect((await everything(store)).lines).toEqual(before.lines)
  })

  test('lines that the shop took away are gone after the next import', async () => {
    const store = await emptyStore(backEnd)
    const order = (lines: string) =>
      folderWith({ 'products.csv': twoProducts, 'orders.csv': `order,product,quantity,date\n${lines}` })
    await importShop(store, await order('A1,P1,1,2024-03-05\nA1,P2,1,2024-03-05\n'), { now })
    await importShop(store, await order('A1,P2,1,2024-03-05\n'), { now })
    expect((await findOrder(store, 'A1'))?.lines).toEqual([
      { line: 1, productId: 'P2', quantity: 1, price: 5.5 },
    ])
  })

  test('an order moves on with the next import', async () => {
    const store = await emptyStore(backEnd)
    const order = (status: string) =>
      folderWith({
        'products.csv': twoProducts,
        'orders.csv': `order,product,quantity,date,status\nA1,P1,1,2024-03-05,${status}\n`,
      })
    await importShop(store, await order('placed'), { now })
    await importShop(store, await order('shipped'), { now })
    expect((await findOrder(store, 'A1'))?.status).toBe('shipped')
  })

  test('a customer whom only orders name this time keeps name and consent', async () => {
    const store = await emptyStore(backEnd)
    await importShop(store, plain, { now })
    const dir = await folderWith({
      'products.csv': twoProducts,
      'orders.csv': 'order,product,quantity,customer,date\nB1,P1,1,K1,2024-03-05\n',
    })
    await importShop(store, dir, { now })
    expect(await findCustomer(store, 'K1')).toMatchObject({ name: 'Ada Quill', personalise: true })
  })

  test('what a customer chose in the chat outlives an import', async () => {
    const store = await emptyStore(backEnd)
    await importShop(store, plain, { now })
    await setConsent(store, 'K1', { personalise: false })
    await importShop(store, plain, { now })
    expect((await findCustomer(store, 'K1'))?.personalise).toBe(false)
  })

  test('the map names the shop and its money', async () => {
    const store = await emptyStore(backEnd)
    const dir = fileURLToPath(new URL('../fixtures/shop-foreign', import.meta.url))
    await importShop(store, dir, { now, map: await readMap(`${dir}/map.json`) })
    expect(await shopFacts(store)).toMatchObject({
      origin: 'imported',
      name: { en: 'Kite House', zh: '风筝屋' },
      currency: 'EUR',
    })
  })

  test('without a map the shop keeps the name of its last import', async () => {
    const store = await emptyStore(backEnd)
    await importShop(store, plain, { now, map: { shop: { name: 'Harbour', currency: 'SGD' } } })
    await importShop(store, plain, { now })
    expect(await shopFacts(store)).toMatchObject({ name: { en: 'Harbour', zh: 'Harbour' }, currency: 'SGD' })
  })

  test('the demo shop goes when a real one comes', async () => {
    const store = await emptyStore(backEnd)
    await replaceShop(store, demo)
    await importShop(store, plain, { now })
    expect([await findCustomer(store, 'C-0001'), await findOrder(store, 'PL10001')]).toEqual([
      undefined,
      undefined,
    ])
    expect(await shopFacts(store)).toMatchObject({ origin: 'imported' })
  })

  test('the demo shop stays when the files cannot be used', async () => {
    const store = await emptyStore(backEnd)
    await replaceShop(store, demo)
    const dir = await folderWith({ 'products.csv': twoProducts, 'orders.csv': 'wrong,headings\n1,2\n' })
    await expect(importShop(store, dir, { now })).rejects.toThrow(/orders.csv has no column "order"/)
    expect(await findOrder(store, 'PL10001')).toBeDefined()
    expect(await shopFacts(store)).toMatchObject({ origin: 'demo' })
  })

  test('a failure after the beginning still says that the shop is imported', async () => {
    const store = await emptyStore(backEnd)
    const rows = Array.from({ length: 40 }, () =>
      Buffer.concat([Buffer.from('A1,P1,1,'), Buffer.from([0xe4, 0xf6]), Buffer.from(',2024-03-05\n')]),
    )
    const dir = await folderWith({
      'products.csv': twoProducts,
      'orders.csv': Buffer.concat([Buffer.from('order,product,quantity,customer,date\n'), ...rows]),
    })
    await expect(importShop(store, dir, { now })).rejects.toThrow(/orders.csv is not UTF-8/)
    expect(await shopFacts(store)).toMatchObject({ origin: 'imported' })
    expect((await allProducts(store)).length).toBe(2)
  })
})
