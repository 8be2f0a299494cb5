import type { Interaction } from '../records.ts'
import type { Store } from '../store/open.ts'
import { toInteraction } from './interactions.ts'

/** Of each conversation the last activities tell. */
const recent = 200

interface Part {
  readonly limit?: number
  /** A conversation that is left out. */
  readonly except?: string
}

/** What a customer wrote last, in all of their conversations, the newest first. */
export async function customerTurns(
  store: Store,
  customerId: string,
  { limit = 100, except }: Part = {},
): Promise<readonly Interaction[]> {
  const lately = store.db
    .selectFrom('conversation')
    .select(['id', 'last_seq'])
    .where('customer_id', '=', customerId)
    .$if(except !== undefined, (q) => q.where('id', '<>', except ?? ''))
    .orderBy('last', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
  const rows = await store.db
    .selectFrom(lately.as('lately'))
    .innerJoin('interaction', 'interaction.conversation_id', 'lately.id')
    .selectAll('interaction')
    .where(({ eb, ref }) => eb('interaction.seq', '>', eb(ref('lately.last_seq'), '-', recent)))
    .orderBy('interaction.at', 'desc')
    .orderBy('interaction.conversation_id', 'desc')
    .orderBy('interaction.seq', 'desc')
    .limit(limit)
    .execute()
  return rows.map(toInteraction)
}
