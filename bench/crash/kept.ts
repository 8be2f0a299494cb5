import {
  activitiesAfter,
  type ReturnRequest,
  returnsOf,
  type Store,
  type StoredActivity,
} from '../../data/index.ts'
import type { Diary } from './customer.ts'

/** What the store holds of one conversation. */
export interface Kept {
  readonly activities: readonly StoredActivity[]
  /** What each message that was received has led to: the places of its activities, by its sender's id. */
  readonly received: ReadonlyMap<string, { readonly first: number; readonly last: number }>
  /** How many turns were recorded. */
  readonly turns: number
  /** Returns of what only this customer could return. */
  readonly returns: readonly ReturnRequest[]
}

const most = 100_000

export async function keptOf(store: Store, { conversationId, purchases }: Diary): Promise<Kept> {
  const inbox = await store.db
    .selectFrom('inbox')
    .where('conversation_id', '=', conversationId)
    .select(['activity_id as id', 'first_seq as first', 'last_seq as last'])
    .execute()
  const turns = await store.db
    .selectFrom('interaction')
    .where('conversation_id', '=', conversationId)
    .select('seq')
    .execute()
  const returns = await Promise.all(purchases.map(({ order }) => returnsOf(store, order)))
  return {
    activities: await activitiesAfter(store, conversationId, 0, most),
    received: new Map(inbox.map(({ id, first, last }) => [id, { first, last }])),
    turns: turns.length,
    returns: returns.flat(),
  }
}
