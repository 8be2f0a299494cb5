import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Tx } from '../store/open.ts'

/** Finding words in conversations: the one file that is SQLite's own. */

export interface Saying {
  readonly conversationId: string
  readonly seq: number
  readonly text: string
}

/** Makes words findable. */
export async function keepSayings(tx: Tx, sayings: readonly Saying[]): Promise<void> {
  if (sayings.length === 0) return
  const rows = sayings.map(({ conversationId, seq, text }) => ({
    conversation_id: conversationId,
    seq,
    text: plain(text),
  }))
  await tx.insertInto('said').values(rows).execute()
}

/**
 * One condition for each word of the search, at most eight; each holds for conversations in which the
 * word was said, as a part of a word too, upper or lower case. Words of three characters and more use
 * the index, shorter ones read everything that was said. Any characters are safe.
 */
export function saying(text: string): readonly RawBuilder<SqlBool>[] {
  const words = plain(text.slice(0, 200)).split(/\s+/u)
  return words
    .filter((word) => word !== '')
    .slice(0, 8)
    .map((word) => sql<SqlBool>`conversation.id in (select conversation_id from said where ${holds(word)})`)
}

const holds = (word: string) =>
  [...word].length >= 3
    ? sql`said match ${`"${word.replaceAll('"', '""')}"`}`
    : sql`text like ${`%${word.replace(/[\\%_]/g, '\\$&')}%`} escape '\\'`

/** Null bytes would end the text early. */
const plain = (text: string): string => text.toWellFormed().replaceAll('\0', ' ')
