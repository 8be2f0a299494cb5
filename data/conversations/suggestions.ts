import type { ShownSuggestion } from '../records.ts'
import { fromColumn, toColumn } from '../store/columns.ts'
import type { Store } from '../store/open.ts'
import { prepared } from '../store/prepared.ts'
import type { SuggestionTable } from '../store/tables.ts'

/** The newest first; those shown together in their own order. */
export async function lastSuggestions(
  store: Store,
  conversationId: string,
  limit: number,
): Promise<readonly ShownSuggestion[]> {
  const rows = await store.db
    .selectFrom('suggestion')
    .selectAll()
    .where('conversation_id', '=', conversationId)
    .orderBy('at', 'desc')
    .orderBy('place')
    .limit(limit)
    .execute()
  return rows.map(toSuggestion)
}

const refused = prepared(['customerId'], (db, { customerId }) =>
  db
    .selectFrom('suggestion')
    .select('product_id')
    .distinct()
    .where('customer_id', '=', customerId)
    .where('outcome', '=', 'refused')
    .orderBy('product_id'),
)

/** Ids of the products that this customer ever refused. */
export async function refusedBy(store: Store, customerId: string): Promise<readonly string[]> {
  return (await refused(store.db, { customerId })).map((row) => row.product_id)
}

const toSuggestion = (row: SuggestionTable): ShownSuggestion => ({
  id: row.id,
  conversationId: row.conversation_id,
  customerId: fromColumn(row.customer_id),
  productId: row.product_id,
  place: row.place,
  model: row.model,
  reason: row.reason,
  at: row.at,
  outcome: row.outcome,
})

export const suggestionRow = (shown: ShownSuggestion): SuggestionTable => ({
  id: shown.id,
  conversation_id: shown.conversationId,
  customer_id: toColumn(shown.customerId),
  product_id: shown.productId,
  place: shown.place,
  model: shown.model,
  reason: shown.reason,
  at: shown.at,
  outcome: shown.outcome,
})
