import type { Category, Customer, Order, Product } from '../records.ts'
import type { Store, Tx } from '../store/open.ts'
import { upsertCustomers } from './customers.ts'
import { readFacts, setShopFacts } from './facts.ts'
import { upsertOrders } from './orders.ts'
import { upsertCategories, upsertProducts } from './products.ts'

export interface DemoShop {
  readonly origin: 'demo'
  readonly categories: readonly Category[]
  readonly products: readonly Product[]
  readonly customers: readonly Customer[]
  readonly orders: readonly Order[]
  /** The shop's revision from now on. */
  readonly revision: number
}

/** Puts a demo shop in place of the one before; imported rows, consents and returns stay. One write. */
export function replaceShop(store: Store, shop: DemoShop): Promise<void> {
  return store.write((tx) => putDemo(tx, shop))
}

/** Puts a demo shop into a store without any; of several processes that do so at once, one does. */
export function fillShop(store: Store, shop: DemoShop): Promise<void> {
  return store.write(async (tx) => {
    if ((await readFacts(tx)).origin === 'none') await putDemo(tx, shop)
  })
}

async function putDemo(tx: Tx, shop: DemoShop): Promise<void> {
  await deleteDemo(tx)
  await upsertCategories(tx, shop.categories, shop.origin)
  await upsertProducts(tx, shop.products, shop.origin)
  await upsertCustomers(tx, shop.customers, shop.origin)
  await upsertOrders(tx, shop.orders, shop.origin)
  const { name, currency } = await readFacts(tx)
  await setShopFacts(tx, { origin: shop.origin, revision: shop.revision, name, currency })
}

/**
 * Takes the demo shop away, with its returns, tickets and consents; conversations and imported rows stay. The shop counts
 * as imported from now on, so that an import that is cut off never gets the demo poured over it. The revision
 * stays: whoever imports moves it when the shop is whole.
 */
export function removeDemo(store: Store): Promise<void> {
  return store.write(async (tx) => {
    await tx.deleteFrom('return_request').where('order_id', 'in', demoOrders(tx)).execute()
    await tx.deleteFrom('ticket').where('order_id', 'in', demoOrders(tx)).execute()
    for (const table of ['consent', 'product_view'] as const)
      await tx.deleteFrom(table).where('customer_id', 'in', demoCustomers(tx)).execute()
    await deleteDemo(tx)
    await setShopFacts(tx, { ...(await readFacts(tx)), origin: 'imported' })
  })
}

async function deleteDemo(tx: Tx): Promise<void> {
  await tx.deleteFrom('order_line').where('order_id', 'in', demoOrders(tx)).execute()
  for (const table of ['shop_order', 'customer', 'product', 'category'] as const) {
    await tx.deleteFrom(table).where('origin', '=', 'demo').execute()
  }
}

const demoOrders = (tx: Tx) => tx.selectFrom('shop_order').select('id').where('origin', '=', 'demo')
const demoCustomers = (tx: Tx) => tx.selectFrom('customer').select('id').where('origin', '=', 'demo')
