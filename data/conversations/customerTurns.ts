import type { Interaction } from '../records.ts'
import type { Store } from '../store/open.ts'
import type { ConversationTable } from '../store/tables.ts'
import { toInteraction } from './interactions.ts'

/** Of each conversation the last activities tell. */
const recent = 200
/** Conversations that are read at once. */
const atOnce = 10

interface Part {
  readonly limit?: number
  /** A conversation that is left out. */
  readonly except?: string
}

/**
 * What a customer wrote last, in all of their conversations, the newest first. Reads down from the newest
 * conversation until none further can hold a newer turn; `limit` conversations at most.
 */
export async function customerTurns(
  store: Store,
  customerId: string,
  { limit = 100, except }: Part = {},
): Promise<readonly Interaction[]> {
  let turns: readonly Interaction[] = []
  for (let skipped = 0; skipped < limit; skipped += atOnce) {
    const lately = await conversationsOf(store, customerId, skipped)
    const theirs = await turnsOf(
      store,
      lately.filter(({ id }) => id !== except),
    )
    turns = [...turns, ...theirs].sort(newestFirst).slice(0, limit)
    const oldest = lately.at(-1)
    const last = turns[limit - 1]
    if (oldest === undefined || lately.length < atOnce || (last && last.at >= oldest.last)) break
  }
  return turns
}

const conversationsOf = (store: Store, customerId: string, skipped: number) =>
  store.db
    .selectFrom('conversation')
    .select(['id', 'last', 'last_seq'])
    .where('customer_id', '=', customerId)
    .orderBy('last', 'desc')
    .orderBy('id', 'desc')
    .limit(atOnce)
    .offset(skipped)
    .execute()

type Stretch = Pick<ConversationTable, 'id' | 'last_seq'>

async function turnsOf(store: Store, conversations: readonly Stretch[]): Promise<readonly Interaction[]> {
  if (conversations.length === 0) return []
  const rows = await store.db
    .selectFrom('interaction')
    .selectAll()
    .where(({ eb, or, and }) =>
      or(
        conversations.map(({ id, last_seq }) =>
          and([eb('conversation_id', '=', id), eb('seq', '>', last_seq - recent)]),
        ),
      ),
    )
    .execute()
  return rows.map(toInteraction)
}

const newestFirst = (a: Interaction, b: Interaction): number => b.at - a.at || b.seq - a.seq
