import type { Moment, Order, OrderLine, Purchase } from '../records.ts'
import { chunks, fromColumn, lastOfEach, toColumn } from '../store/columns.ts'
import type { Store, Tx } from '../store/open.ts'
import { prepared } from '../store/prepared.ts'
import type { Origin } from '../store/shopTables.ts'
import type { Tables } from '../store/tables.ts'
import { inPages } from './inPages.ts'

/** Finds an order however its number is written: `pl 20481`, `#PL-20481` and `ＰＬ２０４８１` are one. */
export async function findOrder(store: Store, id: string): Promise<Order | undefined> {
  const plain = plainId(id)
  if (plain === '') return undefined
  const rows = await byPlainId(store.db, { plain })
  const row = rows.find((each) => each.id === id) ?? rows[0]
  return row && toOrder(row, (await linesOfOrder(store.db, { id: row.id })).map(toLine))
}

/** Newest first. */
export async function ordersOf(store: Store, customerId: string): Promise<readonly Order[]> {
  const orders = await byCustomer(store.db, { customerId })
  if (orders.length === 0) return []
  const lines = Map.groupBy(await linesOfCustomer(store.db, { customerId }), ({ order_id }) => order_id)
  return orders.map((order) => toOrder(order, (lines.get(order.id) ?? []).map(toLine)))
}

const byPlainId = prepared(['plain'], (db, { plain }) =>
  db.selectFrom('shop_order').selectAll().where('plain_id', '=', plain).orderBy('placed', 'desc'),
)

const byCustomer = prepared(['customerId'], (db, { customerId }) =>
  db
    .selectFrom('shop_order')
    .selectAll()
    .where('customer_id', '=', customerId)
    .orderBy('placed', 'desc')
    .orderBy('id', 'desc'),
)

const linesOfOrder = prepared(['id'], (db, { id }) =>
  db.selectFrom('order_line').selectAll().where('order_id', '=', id).orderBy('line'),
)

const linesOfCustomer = prepared(['customerId'], (db, { customerId }) =>
  db
    .selectFrom('shop_order')
    .innerJoin('order_line', 'order_line.order_id', 'shop_order.id')
    .selectAll('order_line')
    .where('customer_id', '=', customerId)
    .orderBy('order_line.order_id')
    .orderBy('order_line.line'),
)

/** The number of the newest order, to show what such numbers look like; undefined when there is none. */
export async function latestOrderId(store: Store): Promise<string | undefined> {
  const newest = store.db.selectFrom('shop_order').select('id').orderBy('placed', 'desc').limit(1)
  return (await newest.orderBy('id', 'desc').executeTakeFirst())?.id
}

const inOnePage = 500

/** Oldest first; without cancelled orders and those of unknown customers. */
export async function allPurchases(store: Store): Promise<readonly Purchase[]> {
  const pages = await inPages<PurchasePage>(async (before) => {
    const orders = await ordersAfter(store, before?.last)
    const last = orders.at(-1)
    return last === undefined ? [] : [{ last, purchases: await purchasesIn(store, orders) }]
  })
  return pages.flatMap(({ purchases }) => purchases)
}

interface PurchasePage {
  readonly last: OrderHead
  readonly purchases: readonly Purchase[]
}

interface OrderHead {
  readonly id: string
  readonly placed: Moment
  readonly customerId: string
}

function ordersAfter(store: Store, last: OrderHead | undefined): Promise<readonly OrderHead[]> {
  const first = store.db
    .selectFrom('shop_order')
    .select(['id', 'placed', 'customer_id as customerId'])
    .$narrowType<{ customerId: string }>()
    .where('status', '!=', 'cancelled')
    .where('customer_id', 'is not', null)
    .orderBy('placed')
    .orderBy('id')
    .limit(inOnePage)
  if (last === undefined) return first.execute()
  return first
    .where(({ eb, refTuple, tuple }) => eb(refTuple('placed', 'id'), '>', tuple(last.placed, last.id)))
    .execute()
}

async function purchasesIn(store: Store, orders: readonly OrderHead[]): Promise<readonly Purchase[]> {
  const ids = orders.map(({ id }) => id)
  const lines = store.db.selectFrom('order_line').select(['order_id', 'product_id', 'quantity'])
  const inOrder = lines.where('order_id', 'in', ids).orderBy('order_id').orderBy('line')
  const byOrder = Map.groupBy(await inOrder.execute(), ({ order_id }) => order_id)
  return orders.flatMap(({ id, customerId, placed }) =>
    (byOrder.get(id) ?? []).map(({ product_id, quantity }) => ({
      customerId,
      productId: product_id,
      at: placed,
      quantity,
    })),
  )
}

/** Adds orders, or replaces those with the same id, lines and all. */
export async function upsertOrders(tx: Tx, rows: readonly Order[], origin: Origin): Promise<void> {
  for (const part of chunks(lastOfEach(rows))) {
    await keepOrders(tx, part, origin)
    const ids = part.map((order) => order.id)
    await keepCancelled(tx, ids)
    await tx.deleteFrom('order_line').where('order_id', 'in', ids).execute()
    await addLines(tx, part)
  }
}

/** Adds lines to orders that are there, and says how these stand now; what is not said of them stays. */
export async function continueOrders(tx: Tx, rows: readonly Order[], origin: Origin): Promise<void> {
  for (const part of chunks(rows)) {
    await tx
      .insertInto('shop_order')
      .values(part.map((order) => fromOrder(order, origin)))
      .onConflict((same) =>
        same.column('id').doUpdateSet(({ ref, fn }) => ({
          status: ref('excluded.status'),
          due: fn.coalesce('excluded.due', 'shop_order.due'),
          tracking: fn.coalesce('excluded.tracking', 'shop_order.tracking'),
        })),
      )
      .execute()
    await keepCancelled(
      tx,
      part.map(({ id }) => id),
    )
    await addLines(tx, part)
  }
}

/** What was cancelled here stays so until the shop's people have seen it. */
async function keepCancelled(tx: Tx, ids: readonly string[]): Promise<void> {
  const open = tx
    .selectFrom('ticket')
    .select('order_id')
    .where('kind', '=', 'cancellation')
    .where('done', 'is', null)
  await tx
    .updateTable('shop_order')
    .set({ status: 'cancelled' })
    .where('id', 'in', ids)
    .where('id', 'in', open.where('order_id', 'is not', null).$narrowType<{ order_id: string }>())
    .execute()
}

async function addLines(tx: Tx, orders: readonly Order[]): Promise<void> {
  for (const lines of chunks(orders.flatMap(linesOf))) {
    await tx.insertInto('order_line').values(lines).execute()
  }
}

const keepOrders = (tx: Tx, orders: readonly Order[], origin: Origin) =>
  tx
    .insertInto('shop_order')
    .values(orders.map((order) => fromOrder(order, origin)))
    .onConflict((same) =>
      same.column('id').doUpdateSet(({ ref }) => ({
        customer_id: ref('excluded.customer_id'),
        placed: ref('excluded.placed'),
        status: ref('excluded.status'),
        due: ref('excluded.due'),
        tracking: ref('excluded.tracking'),
        origin: ref('excluded.origin'),
      })),
    )
    .execute()

const plainId = (id: string): string =>
  id
    .normalize('NFKC')
    .replace(/[\s#\p{Pd}\p{Cf}]/gu, '')
    .toLowerCase()

const linesOf = (order: Order): Tables['order_line'][] =>
  order.lines.map(({ productId, line, quantity, price }) => ({
    order_id: order.id,
    line,
    product_id: productId,
    quantity,
    price,
  }))

export const toLine = ({ line, product_id, quantity, price }: Tables['order_line']): OrderLine => ({
  line,
  productId: product_id,
  quantity,
  price,
})

const toOrder = (row: Tables['shop_order'], lines: readonly OrderLine[]): Order => ({
  id: row.id,
  customerId: fromColumn(row.customer_id),
  placed: row.placed,
  status: row.status,
  due: fromColumn(row.due),
  tracking: fromColumn(row.tracking),
  shipTo: fromColumn(row.ship_to),
  lines,
})

const fromOrder = (order: Order, origin: Origin): Tables['shop_order'] => ({
  id: order.id,
  plain_id: plainId(order.id),
  customer_id: toColumn(order.customerId),
  placed: order.placed,
  status: order.status,
  due: toColumn(order.due),
  tracking: toColumn(order.tracking),
  ship_to: toColumn(order.shipTo),
  origin,
})
