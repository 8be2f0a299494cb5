import type { Moment } from '../records.ts'
import type { Store, Tx } from '../store/store.ts'
import { forgetWords } from './forgetWords.ts'
import type { Batch } from './inBatches.ts'
import { timed } from './timed.ts'

/** Activities that go at once; a conversation with more goes a piece at a time, the oldest first. */
const atOnce = 300

/** Forgets some of the conversations whose last activity is older than `last`, with all that is theirs. */
export async function forgetConversations(
  store: Store,
  { last, size }: { readonly last: Moment; readonly size: number },
): Promise<Batch> {
  const old = await store.db
    .selectFrom('conversation')
    .select(['id', 'last_seq'])
    .where('last', '<', last)
    .orderBy('last')
    .limit(size)
    .execute()
  for (const { id } of old.filter(({ last_seq }) => last_seq > atOnce)) {
    const first = await firstSeq(store, id)
    if (first !== undefined && (await hasMore(store, id, first + atOnce)))
      return shorten(store, { id, last, below: first + atOnce })
  }
  const ids = withinReach(old)
  if (ids.length === 0) return { rows: 0, took: 0, done: true }
  const { value, took } = await timed(store, (tx) => forget(tx, ids, last))
  return { rows: value, took, done: old.length < size && ids.length === old.length }
}

/** The first of them, with so many activities together as go at once. */
function withinReach(old: readonly { readonly id: string; readonly last_seq: number }[]): readonly string[] {
  let activities = 0
  const tooMany = old.findIndex(({ last_seq }, place) => {
    activities += Math.min(last_seq, atOnce)
    return place > 0 && activities > atOnce
  })
  return old.slice(0, tooMany === -1 ? old.length : tooMany).map(({ id }) => id)
}

async function forget(tx: Tx, ids: readonly string[], last: Moment): Promise<number> {
  const gone = await tx
    .deleteFrom('conversation')
    .where('id', 'in', ids)
    .where('last', '<', last)
    .returning('id')
    .execute()
  const theirs = gone.map(({ id }) => id)
  if (theirs.length > 0) await forgetThese(tx, theirs)
  return theirs.length
}

const theirTables = [
  'activity',
  'interaction',
  'correction',
  'mood_correction',
  'suggestion',
  'inbox',
  'outbox',
  'dead_letter',
  'notice_wish',
] as const

/** Forgets these conversations with all that is theirs. */
export async function forgetThese(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx.deleteFrom('conversation').where('id', 'in', ids).execute()
  await forgetWords(tx, ids)
  const done = tx.deleteFrom('ticket').where('conversation_id', 'in', ids).where('done', 'is not', null)
  await done.where('kind', '!=', 'erasure').execute()
  for (const table of theirTables) await tx.deleteFrom(table).where('conversation_id', 'in', ids).execute()
}

async function firstSeq(store: Store, id: string): Promise<number | undefined> {
  const activities = store.db.selectFrom('activity').where('conversation_id', '=', id)
  return (await activities.select('seq').orderBy('seq').limit(1).executeTakeFirst())?.seq
}

async function hasMore(store: Store, id: string, from: number): Promise<boolean> {
  const activities = store.db
    .selectFrom('activity')
    .where('conversation_id', '=', id)
    .where('seq', '>=', from)
  return (await activities.select('seq').limit(1).executeTakeFirst()) !== undefined
}

/** Takes the beginning off one long conversation, unless it went on meanwhile. */
async function shorten(
  store: Store,
  { id, last, below }: { readonly id: string; readonly last: Moment; readonly below: number },
): Promise<Batch> {
  const { took } = await timed(store, async (tx) => {
    const old = tx.selectFrom('conversation').select('id').where('id', '=', id).where('last', '<', last)
    if ((await old.executeTakeFirst()) === undefined) return
    await forgetWords(tx, [id], below)
    for (const table of ['activity', 'interaction', 'correction', 'mood_correction'] as const)
      await tx.deleteFrom(table).where('conversation_id', '=', id).where('seq', '<', below).execute()
  })
  return { rows: 0, took, done: false }
}
