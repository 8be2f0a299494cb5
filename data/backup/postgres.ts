import type { Kysely } from 'kysely'
import { poolTo } from '../store/postgres/connection.ts'
import { queriesOver } from '../store/postgres/queries.ts'
import type { Tables } from '../store/tables.ts'

/** One connection to a database, for as long as `use` takes; its statements may take their time. */
export async function withPostgres<T>(
  url: string,
  { readOnly = false },
  use: (db: Kysely<Tables>) => Promise<T>,
): Promise<T> {
  const db = queriesOver(poolTo(url, { most: 1, patience: undefined, readOnly }))
  try {
    return await use(db)
  } finally {
    await db.destroy()
  }
}
