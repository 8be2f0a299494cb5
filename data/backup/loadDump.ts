import { type Kysely, sql } from 'kysely'
import { fillSaid } from '../search/fill.ts'
import { migrate, schemaOf } from '../store/migrate.ts'
import type { Tables } from '../store/tables.ts'
import { keepable } from '../store/text.ts'
import { BackupError } from './backupError.ts'
import type { CopyReport } from './copyReport.ts'
import type { DumpHeader, DumpLine } from './dumpFormat.ts'
import type { Progress } from './progress.ts'
import { readDump } from './readDump.ts'
import { countRows } from './snapshot.ts'

/** A transaction on an empty database, and which kind of database that is. */
export interface Target {
  readonly tx: Kysely<Tables>
  readonly kind: 'sqlite' | 'postgres'
}

/**
 * Puts the rows of a dump into an empty database: makes the tables as they were when it was written, fills
 * and counts them, and brings them up to date. Throws BackupError when the dump is damaged, or when a newer
 * version wrote it; the transaction has to be given up then. In pages, whatever the size.
 */
export async function loadDump(
  { tx, kind }: Target,
  file: string,
  progress: Progress = () => undefined,
): Promise<CopyReport> {
  let total: DumpHeader['tables'] = {}
  let indexed = false
  let done = 0
  await readDump(file, {
    header: async ({ migrations, tables }) => {
      total = tables
      indexed = migrations.includes(searchIndex)
      await makeTables(tx, { migrations, tables: Object.keys(tables) })
    },
    rows: async (line) => {
      if (!Object.hasOwn(total, line.table))
        throw new BackupError(`${file} has rows of no table: ${line.table}`)
      await insert({ tx, kind }, line)
      done += line.rows.length
      progress({ doing: 'loading', done, total: sum(total) })
    },
  })
  progress({ doing: 'checking', done: 0, total: 1 })
  await compare(tx, total)
  // An older store gets its index from the migration.
  if (indexed) await fillSaid(tx)
  await migrate(tx)
  return { migrations: (await schemaOf(tx)).executed, tables: total }
}

/** The migration that made the index of words, which is not in a dump. */
const searchIndex = '004-words'

/** Empty tables: what migrations put in is in the dump too. */
async function makeTables(
  tx: Kysely<Tables>,
  { migrations, tables }: { readonly migrations: readonly string[]; readonly tables: readonly string[] },
): Promise<void> {
  const { pending } = await schemaOf(tx)
  const unknown = migrations.filter((name) => !pending.includes(name))
  const upTo = migrations.at(-1)
  if (unknown.length > 0 || upTo === undefined)
    throw new BackupError(
      `a newer version of Rapport made this backup (it knows ${unknown.join(', ')}): update first`,
    )
  await migrate(tx, { upTo })
  for (const table of tables) await sql`delete from ${sql.table(table)}`.execute(tx)
}

type Rows = Extract<DumpLine, { kind: 'rows' }>

async function insert({ tx, kind }: Target, { table, rows }: Rows): Promise<void> {
  const columns = Object.keys(rows[0] ?? {})
  const names = sql.join(columns.map((column) => sql.ref(column)))
  const into = sql`insert into ${sql.table(table)} (${names})`
  if (kind === 'sqlite') {
    const values = sql.join(columns.map((column) => sql`json_extract(value, ${`$."${column}"`})`))
    await sql`${into} select ${values} from json_each(${JSON.stringify(rows)})`.execute(tx)
  } else {
    const text = JSON.stringify(rows, (_, value) => (typeof value === 'string' ? keepable(value) : value))
    await sql`${into} select ${names} from json_populate_recordset(null::${sql.table(table)}, ${text})`.execute(
      tx,
    )
  }
}

async function compare(tx: Kysely<Tables>, expected: DumpHeader['tables']): Promise<void> {
  const counted = await countRows(tx, Object.keys(expected))
  for (const [table, rows] of Object.entries(expected)) {
    if (counted[table] !== rows)
      throw new BackupError(`${counted[table]} of ${rows} rows of ${table} arrived: use an older backup`)
  }
}

const sum = (tables: DumpHeader['tables']): number =>
  Math.max(
    1,
    Object.values(tables).reduce((total, rows) => total + rows, 0),
  )
