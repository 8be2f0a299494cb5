import { type Kysely, sql } from 'kysely'
import { connect } from '../store/sqlite/connection.ts'
import type { Tables } from '../store/tables.ts'
import { existingStore } from './place.ts'

/** One moment of a store, to read from while others go on writing. */
export interface Snapshot {
  readonly db: Kysely<Tables>
  /** Names of the tables whose rows cannot be made from others. */
  tables(): Promise<readonly string[]>
  /** All rows of a table, each in JSON. */
  rows(table: string): AsyncIterable<string>
}

/** Made anew from the other rows, or worth nothing later. */
const isDerived = (table: string): boolean => /^(said|heartbeat|kysely_|sqlite_)/.test(table)

export async function inSqliteSnapshot<T>(
  folder: string,
  use: (snapshot: Snapshot) => Promise<T>,
): Promise<T> {
  const { database, db } = connect(existingStore(folder), { readOnly: true })
  try {
    database.exec('begin; select count(*) from sqlite_schema')
    const list = sql<{ name: string }>`select name from sqlite_schema where type = 'table' order by name`
    return await use({
      db,
      tables: async () =>
        (await list.execute(db)).rows.map(({ name }) => name).filter((name) => !isDerived(name)),
      rows: (table) => sqliteRows(database.prepare(`select * from "${table}"`).iterate()),
    })
  } finally {
    // Kysely closes only what it has used.
    if (database.isOpen) database.close()
  }
}

async function* sqliteRows(rows: Iterable<unknown>): AsyncGenerator<string> {
  for (const row of rows) yield JSON.stringify(row)
}

/** Rows that are fetched at once. */
const page = 500

export const inPostgresSnapshot = <T>(
  db: Kysely<Tables>,
  use: (snapshot: Snapshot) => Promise<T>,
): Promise<T> =>
  db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute((tx) =>
      use({
        db: tx,
        tables: async () => {
          const list = await sql<{ name: string }>`select table_name as name from information_schema.tables
            where table_schema = current_schema() and table_type = 'BASE TABLE' order by 1`.execute(tx)
          return list.rows.map(({ name }) => name).filter((name) => !isDerived(name))
        },
        rows: (table) => postgresRows(tx, table),
      }),
    )

async function* postgresRows(tx: Kysely<Tables>, table: string): AsyncGenerator<string> {
  const all = sql`select row_to_json(t)::text as row from ${sql.table(table)} t`
  await sql`declare dump no scroll cursor for ${all}`.execute(tx)
  for (;;) {
    const { rows } = await sql<{ row: string }>`fetch ${sql.lit(page)} from dump`.execute(tx)
    for (const { row } of rows) yield row
    if (rows.length < page) break
  }
  await sql`close dump`.execute(tx)
}

/** Rows by table. */
export async function countRows(
  db: Kysely<Tables>,
  tables: readonly string[],
): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {}
  for (const table of tables) {
    const { rows } = await sql<{ n: number | string }>`select count(*) as n from ${sql.table(table)}`.execute(
      db,
    )
    counts[table] = Number(rows[0]?.n ?? 0)
  }
  return counts
}
