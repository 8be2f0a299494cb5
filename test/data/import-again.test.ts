import { describe, expect, test } from 'vitest'
import { parseMap } from '../../data/import/map.ts'
import {
  allCategories,
  allProducts,
  allPurchases,
  findCustomer,
  findOrder,
  importShop,
  ordersOf,
  type Store,
  setConsent,
  shopFacts,
  someCustomers,
} from '../../data/index.ts'
import { backEnds, emptyStore } from '../contracts/backEnds.ts'
import { folderWith, now, twoProducts } from './importTry.ts'

type Files = Readonly<Record<string, string>>

const shop = (
  orders: string,
  customers = 'id,name,email,consent\nK1,Ada,ada@quill.example,yes\nK2,Tom,,no\n',
) => ({
  'products.csv': twoProducts,
  'customers.csv': customers,
  'orders.csv': `order,product,quantity,customer,date,status\n${orders}`,
})

const everything = async (store: Store) => ({
  categories: await allCategories(store),
  products: await allProducts(store),
  customers: await someCustomers(store, 1000),
  orders: await Promise.all(
    (await store.db.selectFrom('shop_order').select('id').orderBy('id').execute()).map(({ id }) =>
      findOrder(store, id),
    ),
  ),
  purchases: await allPurchases(store),
})

const twoOrders =
  'A1,P1,1,K1,2024-03-05,placed\nA1,P2,2,K1,2024-03-05,placed\nA2,P2,1,,2024-03-06,delivered\n'

describe.each(backEnds)('imports one after the other into $name', (backEnd) => {
  /** Imports one version of the files after the other. */
  async function importedInTurn(...versions: readonly Files[]): Promise<Store> {
    const store = await emptyStore(backEnd)
    for (const files of versions) await importShop(store, await folderWith(files), { now })
    return store
  }

  test.each([2, 3])('importing the same files %i times is importing them once', async (times) => {
    const once = await importedInTurn(shop(twoOrders))
    const often = await importedInTurn(...Array.from({ length: times }, () => shop(twoOrders)))
    expect(await everything(often)).toEqual(await everything(once))
  })

  test('the same rows in another order are the same shop', async () => {
    const files = shop(twoOrders)
    const turned = {
      ...files,
      'products.csv': 'id,name,price\nP2,Spoon,5.5\nP1,Bowl,10\n',
      'customers.csv': 'id,name,email,consent\nK2,Tom,,no\nK1,Ada,ada@quill.example,yes\n',
    }
    expect(await everything(await importedInTurn(turned))).toEqual(
      await everything(await importedInTurn(files)),
    )
  })

  test('each import moves the revision, so that a running server learns again', async () => {
    const store = await emptyStore(backEnd)
    const dir = await folderWith(shop(twoOrders))
    const revisions: number[] = []
    for (let i = 0; i < 3; i += 1) {
      await importShop(store, dir, { now })
      revisions.push((await shopFacts(store)).revision)
    }
    expect(revisions).toEqual([...new Set(revisions)].sort((a, b) => a - b))
  })

  test.each<[what: string, before: string, after: string, status: string]>([
    ['placed and then packed', 'placed', 'packed', 'packed'],
    ['shipped and then delivered', 'shipped', 'delivered', 'delivered'],
    ['delivered and then returned', 'delivered', 'returned', 'cancelled'],
    ['cancelled and then delivered after all', 'cancelled', 'delivered', 'delivered'],
  ])('an order that was %s stands as it was last said', async (_, before, after, status) => {
    const row = (word: string) => shop(`A1,P1,1,K1,2024-03-05,${word}\n`)
    expect((await findOrder(await importedInTurn(row(before), row(after)), 'A1'))?.status).toBe(status)
  })

  test('a product keeps nothing of what an earlier import said of it', async () => {
    const before = 'id,name,name_zh,price,stock,sku,attributes_colour\nP1,Bowl,碗,10,3,B-1,blue\n'
    const store = await importedInTurn(
      { 'products.csv': before },
      { 'products.csv': 'id,name,price\nP1,Dish,12\n' },
    )
    expect(await allProducts(store)).toMatchObject([
      {
        id: 'P1',
        name: { en: 'Dish', zh: 'Dish' },
        price: 12,
        stock: undefined,
        sku: undefined,
        attributes: {},
      },
    ])
  })

  test('what the files no longer name stays', async () => {
    const store = await importedInTurn(shop(twoOrders), { 'products.csv': 'id,name,price\nP9,Pot,9\n' })
    expect((await allProducts(store)).map(({ id }) => id)).toEqual(['P1', 'P2', 'P9'])
    expect(await findOrder(store, 'A1')).toBeDefined()
  })

  test('a customer whom orders named first is completed by a file of customers', async () => {
    const { 'customers.csv': _, ...orders } = shop(twoOrders)
    const store = await importedInTurn(orders, shop(''))
    expect(await findCustomer(store, 'K1')).toMatchObject({ name: 'Ada', personalise: true })
  })

  test.each<[chosen: boolean, said: string]>([
    [true, 'no'],
    [false, 'yes'],
    [true, 'yes'],
    [false, 'no'],
  ])('a customer who chose %s in the chat keeps that when an import says %s', async (chosen, said) => {
    const store = await importedInTurn(shop(''))
    await setConsent(store, 'K1', { personalise: chosen })
    const dir = await folderWith(shop('', `id,consent\nK1,${said}\n`))
    await importShop(store, dir, { now })
    expect((await findCustomer(store, 'K1'))?.personalise).toBe(chosen)
  })

  test('a customer who chose nothing consents as the last import says', async () => {
    const said = (word: string) => shop('', `id,consent\nK1,${word}\n`)
    const consent = async (...words: readonly string[]) =>
      (await findCustomer(await importedInTurn(...words.map(said)), 'K1'))?.personalise
    expect([await consent('no', 'yes'), await consent('yes', 'no'), await consent('yes', '')]).toEqual([
      true,
      false,
      false,
    ])
  })

  test('two customers in one order leave the first, in every import', async () => {
    const files = shop('A1,P1,1,K1,2024-03-05,\nA1,P2,1,K2,2024-03-05,\n')
    const store = await importedInTurn(files, files)
    expect(await findOrder(store, 'A1')).toMatchObject({ customerId: 'K1', lines: [{ productId: 'P1' }] })
    expect(await ordersOf(store, 'K2')).toEqual([])
  })

  test('an order may change its customer from one import to the next', async () => {
    const row = (customer: string) => shop(`A1,P1,1,${customer},2024-03-05,\n`)
    const store = await importedInTurn(row('K1'), row('K2'))
    expect([(await ordersOf(store, 'K1')).length, (await ordersOf(store, 'K2')).length]).toEqual([0, 1])
  })

  test.each<[what: string, rows: string, bought: string[]]>([
    ['a cancelled order', 'A1,P1,1,K1,2024-03-05,cancelled\n', []],
    ['an invoice that takes back', 'C536,P1,-1,K1,2024-03-05,\n', []],
    [
      'an invoice and the one that takes it back',
      '536,P1,2,K1,2024-03-05,\nC536,P1,-2,K1,2024-03-06,\n',
      ['P1'],
    ],
    [
      'an order whose last row says cancelled',
      'A1,P1,1,K1,2024-03-05,placed\nA1,P2,1,K1,2024-03-05,cancelled\n',
      [],
    ],
    ['an order of a guest', 'A1,P1,1,,2024-03-05,\n', []],
    ['an order of a customer', 'A1,P1,1,K1,2024-03-05,\nA1,P2,1,K1,2024-03-05,\n', ['P1', 'P2']],
  ])('suggestions learn from %s what was bought', async (_, rows, bought) => {
    const store = await importedInTurn(shop(rows))
    expect((await allPurchases(store)).map(({ productId }) => productId)).toEqual(bought)
  })

  test('the name and the money of a shop change only when a map says so', async () => {
    const store = await emptyStore(backEnd)
    const dir = await folderWith({ 'products.csv': twoProducts })
    const told = []
    for (const shopPart of [
      { name: 'Quay', currency: 'GBP' },
      {},
      { currency: 'EUR' },
      { name: { en: 'Pier', zh: '码头' } },
    ]) {
      await importShop(store, dir, { now, map: parseMap({ shop: shopPart }) })
      const { name, currency } = await shopFacts(store)
      told.push([name?.en, name?.zh, currency])
    }
    expect(told).toEqual([
      ['Quay', 'Quay', 'GBP'],
      ['Quay', 'Quay', 'GBP'],
      ['Quay', 'Quay', 'EUR'],
      ['Pier', '码头', 'EUR'],
    ])
  })
})
