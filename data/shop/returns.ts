import type { ReturnRequest } from '../records.ts'
import type { Store, Tx } from '../store/open.ts'
import type { Tables } from '../store/tables.ts'

/** Asks for an item to be taken back. Asking again for the same item gives the first request back. */
export async function requestReturn(tx: Tx, wish: Omit<ReturnRequest, 'id'>): Promise<ReturnRequest> {
  const known = await tx
    .selectFrom('return_request')
    .selectAll()
    .where('order_id', '=', wish.orderId)
    .where('product_id', '=', wish.productId)
    .executeTakeFirst()
  if (known) return toReturn(known)
  const { reason, at } = wish
  const row = { number: await nextNumber(tx), order_id: wish.orderId, product_id: wish.productId, reason, at }
  await tx.insertInto('return_request').values(row).execute()
  return toReturn(row)
}

/** Oldest first. */
export async function returnsOf(store: Store, orderId: string): Promise<readonly ReturnRequest[]> {
  const rows = await store.db
    .selectFrom('return_request')
    .selectAll()
    .where('order_id', '=', orderId)
    .orderBy('number')
    .execute()
  return rows.map(toReturn)
}

async function nextNumber(tx: Tx): Promise<number> {
  const last = await tx
    .selectFrom('return_request')
    .select('number')
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return (last?.number ?? 3000) + 1
}

const toReturn = (row: Tables['return_request']): ReturnRequest => ({
  id: `R-${row.number}`,
  orderId: row.order_id,
  productId: row.product_id,
  reason: row.reason,
  at: row.at,
})
