import type { Interaction } from '../records.ts'
import type { Store } from '../store/open.ts'
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
      lately.map(({ id }) => id).filter((id) => id !== except),
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
    .select(['id', 'last'])
    .where('customer_id', '=', customerId)
    .orderBy('last', 'desc')
    .orderBy('id', 'desc')
    .limit(atOnce)
    .offset(skipped)
    .execute()

async function turnsOf(store: Store, conversationIds: readonly string[]): Promise<readonly Interaction[]> {
  if (conversationIds.length === 0) return []
  const rows = await store.db
    .selectFrom('conversation')
    .innerJoin('interaction', 'interaction.conversation_id', 'conversation.id')
    .selectAll('interaction')
    .where('conversation.id', 'in', conversationIds)
    .where(({ eb, ref }) => eb('interaction.seq', '>', eb(ref('conversation.last_seq'), '-', recent)))
    .execute()
  return rows.map(toInteraction)
}

const newestFirst = (a: Interaction, b: Interaction): number => b.at - a.at || b.seq - a.seq
