import type { Moment, Order, OrderLine, Text } from '../records.ts'
import { upsertCustomers } from '../shop/customers.ts'
import { removeDemo } from '../shop/demo.ts'
import { readFacts, setShopFacts } from '../shop/facts.ts'
import { upsertOrders } from '../shop/orders.ts'
import { upsertCategories, upsertProducts } from '../shop/products.ts'
import { chunks, fromColumn } from '../store/columns.ts'
import type { Store, Tx } from '../store/open.ts'
import type { ImportMap } from './map.ts'
import { type ReadShopOptions, readShop } from './readShop.ts'
import type { ImportReport } from './report.ts'
import { later, type ShopBatch } from './shopSink.ts'

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
  await upsertCustomers(tx, await unknown(tx, batch.named), 'imported')
  await upsertOrders(tx, [...batch.orders, ...(await completed(tx, batch.continued))], 'imported')
}

async function unknown<T extends { readonly id: string }>(
  tx: Tx,
  named: readonly T[],
): Promise<readonly T[]> {
  const known = new Set<string>()
  for (const part of chunks(named)) {
    const ids = part.map((customer) => customer.id)
    const rows = await tx.selectFrom('customer').select('id').where('id', 'in', ids).execute()
    for (const { id } of rows) known.add(id)
  }
  return named.filter((customer) => !known.has(customer.id))
}

/** Orders with what is in the store of them already. */
async function completed(tx: Tx, orders: readonly Order[]): Promise<readonly Order[]> {
  const all: Order[] = []
  for (const part of chunks(orders)) {
    const earlier = await earlierOf(tx, part)
    for (const order of part) all.push(joined(earlier.get(order.id), order))
  }
  return all
}

async function earlierOf(tx: Tx, orders: readonly Order[]): Promise<ReadonlyMap<string, Earlier>> {
  const ids = orders.map((order) => order.id)
  const heads = await tx
    .selectFrom('shop_order')
    .select(['id', 'placed', 'due', 'tracking'])
    .where('id', 'in', ids)
    .execute()
  const lines = await tx
    .selectFrom('order_line')
    .select(['order_id', 'line', 'product_id as productId', 'quantity', 'price'])
    .where('order_id', 'in', ids)
    .execute()
  const byOrder = Map.groupBy(lines, (line) => line.order_id)
  return new Map(heads.map((head) => [head.id, { ...head, lines: byOrder.get(head.id) ?? [] }] as const))
}

interface Earlier {
  readonly placed: Moment
  readonly due: Moment | null
  readonly tracking: string | null
  readonly lines: readonly OrderLine[]
}

function joined(earlier: Earlier | undefined, order: Order): Order {
  if (earlier === undefined) return order
  const { placed, due, tracking, lines } = earlier
  const before = { ...order, placed, due: fromColumn(due), tracking: fromColumn(tracking) }
  return { ...later(before, order), lines: [...lines, ...order.lines] }
}

async function sayImported(tx: Tx, map: ImportMap): Promise<void> {
  const facts = await readFacts(tx)
  const before = facts.origin === 'imported' ? facts : undefined
  await setShopFacts(tx, {
    origin: 'imported',
    name: textOf(map.shop?.name) ?? before?.name,
    currency: map.shop?.currency ?? before?.currency,
  })
}

function textOf(name: string | Text | undefined): Text | undefined {
  return typeof name === 'string' ? { en: name, zh: name } : name
}
