import type { Moment } from '../records.ts'
import type { Store } from '../store/open.ts'

/** Who wants to hear when a product can be had again. */
export interface StockWish {
  readonly conversationId: string
  readonly productId: string
  readonly at: Moment
}

/** Keeps a wish; the same wish twice is one. */
export async function wishForStock(
  store: Store,
  { conversationId, productId, at }: StockWish,
): Promise<void> {
  const row = { conversation_id: conversationId, product_id: productId, at }
  await store.write((tx) =>
    tx
      .insertInto('notice_wish')
      .values(row)
      .onConflict((same) => same.doNothing())
      .execute(),
  )
}

/** Wishes for products of which there are some now, oldest first; not while a person answers. */
export async function fulfilledWishes(store: Store, limit: number): Promise<readonly StockWish[]> {
  const rows = await store.db
    .selectFrom('notice_wish')
    .innerJoin('product', 'product.id', 'notice_wish.product_id')
    .leftJoin('conversation', 'conversation.id', 'notice_wish.conversation_id')
    .selectAll('notice_wish')
    .where('product.sold', '=', 1)
    .where((eb) => eb.or([eb('product.stock', 'is', null), eb('product.stock', '>', 0)]))
    .where((eb) => eb.or([eb('mode', 'is', null), eb('mode', '!=', 'person')]))
    .orderBy('notice_wish.at')
    .limit(limit)
    .execute()
  return rows.map(({ conversation_id, product_id, at }) => ({
    conversationId: conversation_id,
    productId: product_id,
    at,
  }))
}

/** Forgets a wish; whether it was there. */
export async function takeWish(store: Store, { conversationId, productId }: StockWish): Promise<boolean> {
  const { numDeletedRows } = await store.write((tx) =>
    tx
      .deleteFrom('notice_wish')
      .where('conversation_id', '=', conversationId)
      .where('product_id', '=', productId)
      .executeTakeFirst(),
  )
  return numDeletedRows > 0n
}
