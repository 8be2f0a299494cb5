import { sql } from 'kysely'
import type { Moment } from '../records.ts'
import { fromJson } from '../store/columns.ts'
import type { Db, Store, Tx } from '../store/open.ts'

/** The place of an activity that waits to be pushed to its channel. */
export interface OutboxPlace {
  readonly conversationId: string
  readonly seq: number
}

/** An activity to push, with all that it takes. */
export interface Delivery extends OutboxPlace {
  readonly serviceUrl: string
  /** How often it was tried before. */
  readonly attempts: number
  /** Stays the same however often it is sent. */
  readonly id: string
  /** Undefined when the activity is no longer kept. */
  readonly body: Readonly<Record<string, unknown>> | undefined
  /** Undefined when the conversation is no longer kept. */
  readonly reference: Readonly<Record<string, unknown>> | undefined
  /** The channel's id of the message that it answers; undefined for a welcome and for what staff says. */
  readonly replyToId: string | undefined
}

/** The first waiting activity of a conversation. */
export type Head = Pick<Delivery, 'conversationId' | 'serviceUrl'>

interface Looking {
  readonly now: Moment
  readonly limit: number
  /** Origins whose activities are left out. */
  readonly except: readonly string[]
}

/**
 * Conversations whose first waiting activity is due and of which nobody has any in hand, the longest due
 * first. Reads alone, address by address: what waits for an origin that is left out costs nothing.
 */
export async function dueConversations(
  { db }: Pick<Store, 'db'>,
  { now, limit, except }: Looking,
): Promise<readonly Head[]> {
  const wanted = (await serviceUrls(db)).filter((url) => !except.includes(originOf(url)))
  const heads = await Promise.all(wanted.map((url) => dueAt(db, url, { now, limit })))
  const longestFirst = heads.flat().sort((a, b) => a.due - b.due)
  return longestFirst
    .slice(0, limit)
    .map(({ conversationId, serviceUrl }) => ({ conversationId, serviceUrl }))
}

/** The addresses that anything waits for, from one to the next in the index however much waits for each. */
async function serviceUrls(db: Db): Promise<readonly string[]> {
  const { rows } = await sql<{ url: string }>`with recursive each_once (url) as (
      select min(service_url) from outbox
      union all
      select (select min(service_url) from outbox where service_url > each_once.url)
      from each_once where each_once.url is not null)
    select url from each_once where url is not null`.execute(db)
  return rows.map(({ url }) => url)
}

/** Scheme, host and port of a service URL, however it is spelled: what fails together. */
export const originOf = (serviceUrl: string): string =>
  URL.canParse(serviceUrl) ? new URL(serviceUrl).origin : serviceUrl

const dueAt = (db: Db, serviceUrl: string, { now, limit }: Pick<Looking, 'now' | 'limit'>) =>
  db
    .selectFrom('outbox')
    .select(['conversation_id as conversationId', 'service_url as serviceUrl', 'due'])
    .where('service_url', '=', serviceUrl)
    .where('due', '<=', now)
    .where(isFreeHead(now))
    .orderBy('due')
    .limit(limit)
    .execute()

/**
 * Takes what waits in these conversations in hand until a moment; gives it conversation by conversation in
 * the order in which it has to go out. Of several processes that try at once one gets a conversation.
 */
export async function claimConversations(
  store: Store,
  conversationIds: readonly string[],
  { now, until }: { readonly now: Moment; readonly until: Moment },
): Promise<readonly (readonly Delivery[])[]> {
  if (conversationIds.length === 0) return []
  const places = await store.write((tx) => claim(tx, conversationIds, { now, until }))
  const won = new Map(places.map(({ conversationId }) => [conversationId, new Set<number>()]))
  for (const { conversationId, seq } of places) won.get(conversationId)?.add(seq)
  const all = (await deliveries(store, [...won.keys()])).filter(({ conversationId, seq }) =>
    won.get(conversationId)?.has(seq),
  )
  return [...Map.groupBy(all, ({ conversationId }) => conversationId).values()]
}

/** The first one of each is the lock: who got it takes those behind it along. */
async function claim(
  tx: Tx,
  conversationIds: readonly string[],
  { now, until }: { readonly now: Moment; readonly until: Moment },
): Promise<readonly OutboxPlace[]> {
  const heads = await tx
    .updateTable('outbox')
    .set({ claimed_until: until })
    .where('conversation_id', 'in', conversationIds)
    .where('due', '<=', now)
    .where('claimed_until', '<=', now)
    .where(isFreeHead(now))
    .returning(['conversation_id as conversationId', 'seq'])
    .execute()
  if (heads.length === 0) return []
  const behind = await tx
    .updateTable('outbox')
    .set({ claimed_until: until })
    .where(
      'conversation_id',
      'in',
      heads.map(({ conversationId }) => conversationId),
    )
    .where('claimed_until', '<=', now)
    .returning(['conversation_id as conversationId', 'seq'])
    .execute()
  return [...heads, ...behind]
}

/** Nothing of its conversation waits before it, and nothing of its conversation is in anybody's hands. */
const isFreeHead = (now: Moment) =>
  sql<boolean>`not exists (select 1 from outbox as other
    where other.conversation_id = outbox.conversation_id
    and (other.seq < outbox.seq or other.claimed_until > ${now}))`

async function deliveries(
  { db }: Pick<Store, 'db'>,
  conversationIds: readonly string[],
): Promise<readonly Delivery[]> {
  if (conversationIds.length === 0) return []
  const rows = await db
    .selectFrom('outbox')
    .leftJoin('activity', (join) =>
      join
        .onRef('activity.conversation_id', '=', 'outbox.conversation_id')
        .onRef('activity.seq', '=', 'outbox.seq'),
    )
    .leftJoin('conversation', 'conversation.id', 'outbox.conversation_id')
    .leftJoin('inbox', (join) =>
      join
        .onRef('inbox.conversation_id', '=', 'outbox.conversation_id')
        .onRef('inbox.first_seq', '<=', 'outbox.seq')
        .onRef('inbox.last_seq', '>=', 'outbox.seq'),
    )
    .leftJoin('activity as asked', (join) =>
      join
        .onRef('asked.conversation_id', '=', 'inbox.conversation_id')
        .onRef('asked.seq', '=', 'inbox.first_seq')
        .on('asked.author', '=', 'customer'),
    )
    .select(['outbox.conversation_id', 'outbox.seq', 'outbox.service_url', 'outbox.attempts'])
    .select(['activity.id', 'activity.body', 'conversation.reference', 'inbox.activity_id', 'asked.author'])
    .where('outbox.conversation_id', 'in', conversationIds)
    .orderBy('outbox.conversation_id')
    .orderBy('outbox.seq')
    .execute()
  return rows.map((row) => ({
    conversationId: row.conversation_id,
    seq: row.seq,
    serviceUrl: row.service_url,
    attempts: row.attempts,
    id: row.id ?? '',
    body: row.body === null ? undefined : fromJson(row.body),
    reference: row.reference === null ? undefined : fromJson(row.reference),
    // Who only arrived has said nothing that could be answered.
    replyToId: row.author === null ? undefined : (row.activity_id ?? undefined),
  }))
}
