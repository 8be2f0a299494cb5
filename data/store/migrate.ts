import type { Kysely } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import { records } from './migrations/001-records.ts'
import { search } from './migrations/002-search.ts'
import type { Tables } from './tables.ts'

/** In the order in which they run. Forward only: a name that was published never changes or goes. */
const migrations: Readonly<Record<string, Migration>> = {
  '001-records': records,
  '002-search': search,
}

/** Brings the tables up to date. Throws, and changes nothing, when a newer version wrote them. */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } })
  const { error, results } = await migrator.migrateToLatest()
  if (error === undefined) return
  const failed = results?.find((result) => result.status === 'Error')
  const what = failed ? `migration ${failed.migrationName} failed` : 'it was written by another version'
  throw new Error(`cannot bring the database up to date: ${what}`, { cause: error })
}
