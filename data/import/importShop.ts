import { addCustomers, upsertCustomers } from '../shop/customers.ts'
import { removeDemo } from '../shop/demo.ts'
import { readFacts, setShopFacts } from '../shop/facts.ts'
import { continueOrders, upsertOrders } from '../shop/orders.ts'
import { upsertCategories, upsertProducts } from '../shop/products.ts'
import type { Store, Tx } from '../store/open.ts'
import type { ImportMap } from './map.ts'
import { type ReadShopOptions, readShop } from './readShop.ts'
import type { ImportReport } from './report.ts'
import type { ShopBatch } from './shopSink.ts'

/**
 * Loads a shop from a folder into the store; see readShop for the files. The demo shop goes when the first records
 * come. Each batch of about 5,000 records is one write, so that conversations go on meanwhile. Importing the same
 * files again changes nothing but the revision; records that the files no longer name stay.
 * Throws `ImportError` when the files cannot be used; what was written before stays and is replaced by a next run.
 */
export async function importShop(store: Store, dir: string, options: ReadShopOptions): Promise<ImportReport> {
  let begun = false
  const sink = async (batch: ShopBatch): Promise<void> => {
    if (!begun) await removeDemo(store)
    begun = true
    await store.write((tx) => keep(tx, batch))
  }
  try {
    return await readShop(dir, sink, options)
  } finally {
    if (begun) await store.write((tx) => sayImported(tx, options.map ?? {}))
  }
}

async function keep(tx: Tx, batch: ShopBatch): Promise<void> {
  await upsertCategories(tx, batch.categories, 'imported')
  await upsertProducts(tx, batch.products, 'imported')
  await upsertCustomers(tx, batch.customers, 'imported')
  await addCustomers(tx, batch.named, 'imported')
  await upsertOrders(tx, batch.orders, 'imported')
  await continueOrders(tx, batch.continued, 'imported')
}

async function sayImported(tx: Tx, map: ImportMap): Promise<void> {
  const facts = await readFacts(tx)
  const { name, currency } = { ...(facts.origin === 'imported' ? facts : {}), ...map.shop }
  await setShopFacts(tx, {
    origin: 'imported',
    name: typeof name === 'string' ? { en: name, zh: name } : name,
    currency,
  })
}
