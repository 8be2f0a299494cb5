import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** SQLite's own full-text table, cut into three-character pieces: it finds parts of words, and Chinese. */
export const search: Migration = {
  up: async (db) => {
    await sql`create virtual table said using fts5
      (text, conversation_id unindexed, seq unindexed, tokenize = 'trigram')`.execute(db)
  },
}
