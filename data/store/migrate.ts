import { type Kysely, sql } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import { records } from './migrations/001-records.ts'
import { search } from './migrations/002-search.ts'
import { exactlyOnce } from './migrations/003-exactly-once.ts'
import { words } from './migrations/004-words.ts'
import { heartbeat } from './migrations/005-heartbeat.ts'
import { waiting } from './migrations/006-waiting.ts'
import { tickets } from './migrations/007-tickets.ts'
import { corrections } from './migrations/008-corrections.ts'
import { trends } from './migrations/009-trends.ts'
import { incidents } from './migrations/010-incidents.ts'
import { risk } from './migrations/011-risk.ts'
import { moodCorrections } from './migrations/012-mood-corrections.ts'
import { productViews } from './migrations/013-product-views.ts'
import { suggestionEarnings } from './migrations/015-suggestion-earnings.ts'
import { scaledShares } from './migrations/016-scaled-shares.ts'
import { ticketsByCustomer } from './migrations/017-tickets-by-customer.ts'
import { waits } from './migrations/018-waits.ts'
import { together } from './migrations/019-together.ts'
import type { Tables } from './tables.ts'

/** In the order in which they run. Forward only: a name that was published never changes or goes. */
const published: Readonly<Record<string, Migration>> = {
  '001-records': records,
  '002-search': search,
  '003-exactly-once': exactlyOnce,
  '004-words': words,
  '005-heartbeat': heartbeat,
  '006-waiting': waiting,
  '007-tickets': tickets,
  '008-corrections': corrections,
  '009-trends': trends,
  '010-incidents': incidents,
  '011-risk': risk,
  '012-mood-corrections': moodCorrections,
  '013-product-views': productViews,
  '015-suggestion-earnings': suggestionEarnings,
  '016-scaled-shares': scaledShares,
  '017-tickets-by-customer': ticketsByCustomer,
  '018-waits': waits,
  '019-together': together,
}

/** How far a database's tables have come. */
export interface Schema {
  /** Names of the migrations that ran, in order. */
  readonly executed: readonly string[]
  /** Those that are still to run. */
  readonly pending: readonly string[]
  /** Those that ran and that we do not know: a newer version wrote them. */
  readonly unknown: readonly string[]
}

export interface Migrating {
  /** Called before anything changes in a store that earlier versions wrote, with the first migration's name. */
  readonly before?: ((next: string) => Promise<void>) | undefined
  /** The last migration to run; all when not given. */
  readonly upTo?: string
  readonly migrations?: Readonly<Record<string, Migration>>
}

/**
 * Brings the tables up to date, each migration in a transaction of its own (all in the one at hand when `db`
 * is a transaction): one that fails or is cut short leaves the tables as the one before it left them.
 * Throws, and changes nothing, when a newer version wrote them.
 */
export async function migrate(
  db: Kysely<Tables>,
  { before, upTo, migrations = published }: Migrating = {},
): Promise<void> {
  const { executed, pending, unknown } = await schemaOf(db, migrations)
  if (unknown.length > 0) throw new Error(newer(unknown))
  const wanted = pending.filter((name) => upTo === undefined || name <= upTo)
  const [next] = wanted
  if (next === undefined) return
  if (executed.length > 0) await before?.(next)
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } })
  for (const name of wanted) await up(migrator, name)
}

/** Reads how far the tables have come, and changes nothing. */
export async function schemaOf(db: Kysely<Tables>, migrations = published): Promise<Schema> {
  const executed = await executedIn(db)
  const known = Object.keys(migrations)
  return {
    executed,
    pending: known.filter((name) => !executed.includes(name)),
    unknown: executed.filter((name) => !known.includes(name)),
  }
}

/** Whether the tables are as we know them, not older and not newer. */
export async function schemaIsNewest({ db }: { readonly db: Kysely<Tables> }): Promise<boolean> {
  const executed = await executedNames(db)
  const known = Object.keys(published)
  return executed.length === known.length && known.every((name, i) => name === executed[i])
}

/** One step; nothing when another process took it meanwhile. */
async function up(migrator: Migrator, name: string): Promise<void> {
  const done = (await migrator.getMigrations()).find((each) => each.name === name)?.executedAt !== undefined
  if (done) return
  const { error } = await migrator.migrateUp()
  if (error !== undefined)
    throw new Error(`cannot bring the database up to date: migration ${name} failed: ${reasonOf(error)}`, {
      cause: error,
    })
}

/** What the database said, however deep it lies. */
const reasonOf = (error: unknown): string =>
  error instanceof Error ? (error.cause === undefined ? error.message : reasonOf(error.cause)) : String(error)

async function executedIn(db: Kysely<Tables>): Promise<readonly string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true })
  return tables.some(({ name }) => name === 'kysely_migration') ? executedNames(db) : []
}

async function executedNames(db: Kysely<Tables>): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db)
  return rows.map(({ name }) => name)
}

const newer = (unknown: readonly string[]): string =>
  `the store was written by a newer version of Rapport (it knows ${unknown.join(', ')}): start that version, or put back a backup from before the update: npm run restore -- FILE`
