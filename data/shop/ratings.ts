import type { Moment, Rating } from '../records.ts'
import { toColumn } from '../store/columns.ts'
import type { Store } from '../store/open.ts'

/** Keeps a rating; the last word about a conversation counts. */
export async function keepRating(store: Store, rating: Rating): Promise<void> {
  const { conversationId, kind, customerId, score, at } = rating
  const row = { conversation_id: conversationId, kind, customer_id: toColumn(customerId), score, at }
  await store.write((tx) =>
    tx
      .insertInto('rating')
      .values(row)
      .onConflict((same) => same.columns(['conversation_id', 'kind']).doUpdateSet({ score, at }))
      .execute(),
  )
}

/** When a customer last gave a rating of this kind; undefined when never. */
export async function lastRated(
  store: Store,
  customerId: string,
  kind: Rating['kind'],
): Promise<Moment | undefined> {
  const ratings = store.db.selectFrom('rating').select('at').where('customer_id', '=', customerId)
  return (await ratings.where('kind', '=', kind).orderBy('at', 'desc').limit(1).executeTakeFirst())?.at
}
