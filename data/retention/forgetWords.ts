import { sql } from 'kysely'
import { dialectOf } from '../store/migrations/dialect.ts'
import type { Tx } from '../store/store.ts'

/** Forgets the words to search of these conversations, if `below` is given those of places below it alone. */
export async function forgetWords(tx: Tx, ids: readonly string[], below?: number): Promise<void> {
  const places = below === undefined ? sql`true` : sql`seq < ${below}`
  const theirs = sql`from said where conversation_id in (${sql.join(ids)}) and ${places}`
  if (dialectOf(tx) === 'sqlite') {
    await sql`delete from said_waiting where id in (select id ${theirs})`.execute(tx)
    await sql`delete from said_words where rowid in (select id ${theirs})`.execute(tx)
  }
  await sql`delete ${theirs}`.execute(tx)
}
