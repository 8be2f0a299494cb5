import type { Migration } from 'kysely/migration'
import { dialectOf, run } from './dialect.ts'

/** Words that wait to be taken into SQLite's index; see waiting.ts. */
export const waiting: Migration = {
  up: async (db) => {
    if (dialectOf(db) === 'postgres') return
    await run(db, [`create table if not exists said_waiting (id integer primary key, words text not null)`])
  },
}
