import { sql } from 'kysely'
import type { Store, Tx } from '../store/store.ts'
import { StoreUnavailable } from '../store/unavailable.ts'

/**
 * SQLite's index of words takes many rows at once far more cheaply than each by itself: rows wait beside it
 * until there are enough of them, or somebody searches. These statements move all that wait.
 */
export const takeIn = [
  'insert into said_words (rowid, words) select id, words from said_waiting order by id',
  'delete from said_waiting',
] as const

/** So many rows are enough; they take some milliseconds. */
export const enough = 64

/** Moves what waits into the index, for a search. A store that takes nothing is searched as it is. */
export async function takeInAll({ db, write }: Pick<Store, 'db' | 'write'>): Promise<void> {
  const waiting = await db.selectFrom('said_waiting').select('id').limit(1).executeTakeFirst()
  if (waiting === undefined) return
  try {
    await write(taking)
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error
  }
}

async function taking(tx: Tx): Promise<void> {
  for (const statement of takeIn) await sql.raw(statement).execute(tx)
}
