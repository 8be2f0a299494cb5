// biome-ignore lint/correctness/noUnresolvedImports: biome's list of Node's modules lacks this one
import { backup, DatabaseSync } from 'node:sqlite'
import { BackupError } from './backupError.ts'
import type { CopyReport } from './copyReport.ts'
import type { Progress } from './progress.ts'

/** Pages at a time, some 4 MB: between them the copying thread is free for others. */
const rate = 1_000

/**
 * Copies a SQLite store that may be in use, as it is at one moment, and checks the copy: the pages, and
 * the rows of every table against those of that moment. Writers are never kept waiting: one reading
 * transaction holds the moment while a thread of its own copies. Throws BackupError when the copy is
 * not whole. O(size); 250 to 500 MB a second and half of that for the checks.
 */
export async function copySqlite(
  from: string,
  to: string,
  progress: Progress = () => undefined,
): Promise<CopyReport> {
  const source = new DatabaseSync(from, { readOnly: true, timeout: 10_000 })
  try {
    source.exec('begin; select count(*) from sqlite_schema')
    await backup(source, to, {
      rate,
      progress: ({ totalPages, remainingPages }) =>
        progress({ doing: 'copying', done: totalPages - remainingPages, total: Math.max(totalPages, 1) }),
    })
    progress({ doing: 'counting', done: 0, total: 1 })
    const expected = contentsOf(source)
    const copied = checkSqlite(to, progress)
    for (const [table, rows] of Object.entries(expected.tables)) {
      if (copied.tables[table] !== rows)
        throw new BackupError(
          `the copy of ${from} has ${copied.tables[table]} of ${rows} rows in ${table}: try again`,
        )
    }
    return copied
  } finally {
    source.close()
  }
}

/**
 * Reads every page of a SQLite store that nobody else has open and counts its rows. Leaves it as one file,
 * without a log beside it. Throws BackupError when it is damaged or no store of ours.
 */
export function checkSqlite(file: string, progress: Progress = () => undefined): CopyReport {
  progress({ doing: 'checking', done: 0, total: 1 })
  const database = new DatabaseSync(file)
  try {
    database.exec('pragma journal_mode = delete')
    const problems = database.prepare('pragma integrity_check(3)').all().map(onlyText)
    if (problems.join() !== 'ok') throw new BackupError(`${file} is damaged: ${problems.join('; ')}`)
    return contentsOf(database)
  } catch (cause) {
    if (cause instanceof BackupError) throw cause
    throw new BackupError(`${file} is damaged: ${messageOf(cause)}`, { cause })
  } finally {
    database.close()
  }
}

function contentsOf(database: DatabaseSync): CopyReport {
  const tables = database
    .prepare(`select name from pragma_table_list where schema = 'main' and type = 'table'
      and name not like 'sqlite%' and name not like 'kysely%' order by name`)
    .all()
    .map(onlyText)
  const count = (table: string) =>
    Number(database.prepare(`select count(*) as n from "${table}"`).get()?.['n'] ?? 0)
  return {
    migrations: migrationsOf(database),
    tables: Object.fromEntries(tables.map((table) => [table, count(table)])),
  }
}

function migrationsOf(database: DatabaseSync): readonly string[] {
  const known = database.prepare(`select name from sqlite_schema where name = 'kysely_migration'`).get()
  if (!known) throw new BackupError('this is no store of Rapport: its tables are missing')
  return database.prepare('select name from kysely_migration order by name').all().map(onlyText)
}

const onlyText = (row: Readonly<Record<string, unknown>>): string => String(Object.values(row)[0])
const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
