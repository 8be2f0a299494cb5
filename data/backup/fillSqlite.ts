import { existsSync } from 'node:fs'
import { copyFile } from 'node:fs/promises'
import { migrate } from '../store/migrate.ts'
import { type Connection, connect } from '../store/sqlite/connection.ts'
import type { CopyReport } from './copyReport.ts'
import { holdOutbox } from './holdOutbox.ts'
import { loadDump } from './loadDump.ts'
import type { Progress } from './progress.ts'
import { checkSqlite } from './sqliteCopy.ts'

interface Filling {
  readonly now: number
  readonly progress: Progress
}

interface Filled extends CopyReport {
  /** What waited to be sent, and waits for an operator now. */
  readonly held: number
}

/** Makes a SQLite store in a new file from a copy of one, checked and brought up to date. */
export async function fillFromCopy(to: string, from: string, { now, progress }: Filling): Promise<Filled> {
  progress({ doing: 'copying', done: 0, total: 1 })
  await copyFile(from, to)
  // A store that was saved as it lay there has its newest turns in a log beside it.
  if (existsSync(`${from}-wal`)) await copyFile(`${from}-wal`, `${to}-wal`)
  checkSqlite(to, progress)
  const held = await using(to, async ({ db }) => {
    await migrate(db)
    return db.transaction().execute((tx) => holdOutbox(tx, now))
  })
  return { held, ...checkSqlite(to, progress) }
}

/** Makes a SQLite store in a new file from a dump, checked and brought up to date. */
export async function fillFromDump(to: string, from: string, { now, progress }: Filling): Promise<Filled> {
  const held = await using(to, ({ db, database }) => {
    // Without a log: when anything fails the whole file is thrown away.
    database.exec('pragma journal_mode = off; pragma synchronous = off')
    return db.transaction().execute(async (tx) => {
      await loadDump({ tx, kind: 'sqlite' }, from, progress)
      return holdOutbox(tx, now)
    })
  })
  return { held, ...checkSqlite(to, progress) }
}

async function using<T>(file: string, work: (connection: Connection) => Promise<T>): Promise<T> {
  const connection = connect(file)
  try {
    return await work(connection)
  } finally {
    await connection.db.destroy()
  }
}
