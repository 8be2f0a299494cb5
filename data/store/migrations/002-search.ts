import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import { dialectOf } from './dialect.ts'

/**
 * SQLite's own full-text table, cut into three-character pieces: it finds parts of words, and Chinese.
 * PostgreSQL came later and begins with the search of 004.
 */
export const search: Migration = {
  up: async (db) => {
    if (dialectOf(db) === 'postgres') return
    await sql`create virtual table said using fts5
      (text, conversation_id unindexed, seq unindexed, tokenize = 'trigram')`.execute(db)
  },
}
