import type { Moment, ShownSuggestion, SuggestionOutcome } from '../records.ts'
import { fromColumn, toColumn } from '../store/columns.ts'
import type { Store, Tx } from '../store/open.ts'
import type { SuggestionTable } from '../store/tables.ts'

export interface SuggestionCount {
  /** All that were put before a customer, whatever became of them. */
  readonly shown: number
  readonly taken: number
  readonly refused: number
}

export interface SuggestionFigures extends SuggestionCount {
  /** By model name. */
  readonly models: readonly (SuggestionCount & { readonly model: string })[]
}

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

/** Ids of the products that this customer ever refused. */
export async function refusedBy(store: Store, customerId: string): Promise<readonly string[]> {
  const rows = await store.db
    .selectFrom('suggestion')
    .select('product_id')
    .distinct()
    .where('customer_id', '=', customerId)
    .where('outcome', '=', 'refused')
    .orderBy('product_id')
    .execute()
  return rows.map((row) => row.product_id)
}

/** What became of the suggestions made from `from` until before `to`. */
export async function suggestionFigures(
  store: Store,
  { from, to }: { readonly from: Moment; readonly to: Moment },
): Promise<SuggestionFigures> {
  const rows = await store.db
    .selectFrom('suggestion')
    .select(['model', 'outcome', ({ fn }) => fn.countAll().as('count')])
    .where('at', '>=', from)
    .where('at', '<', to)
    .groupBy(['model', 'outcome'])
    .orderBy('model')
    .execute()
  const models = [...new Set(rows.map((row) => row.model))].map((model) => ({
    model,
    ...count(rows.filter((row) => row.model === model)),
  }))
  return { ...count(rows), models }
}

export async function keepSuggestions(tx: Tx, shown: readonly ShownSuggestion[]): Promise<void> {
  if (shown.length > 0) await tx.insertInto('suggestion').values(shown.map(suggestionRow)).execute()
}

export async function keepOutcomes(
  tx: Tx,
  outcomes: readonly { readonly suggestionId: string; readonly outcome: SuggestionOutcome }[],
): Promise<void> {
  for (const { suggestionId, outcome } of outcomes) {
    await tx.updateTable('suggestion').set({ outcome }).where('id', '=', suggestionId).execute()
  }
}

function count(
  rows: readonly { readonly outcome: SuggestionOutcome; readonly count: number | string | bigint }[],
): SuggestionCount {
  const of = (...outcomes: readonly SuggestionOutcome[]) =>
    rows.reduce((sum, row) => sum + (outcomes.includes(row.outcome) ? Number(row.count) : 0), 0)
  return { shown: of('shown', 'taken', 'refused'), taken: of('taken'), refused: of('refused') }
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

const suggestionRow = (shown: ShownSuggestion): SuggestionTable => ({
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
