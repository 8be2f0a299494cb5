import { copyFile } from 'node:fs/promises'
import { migrate } from '../store/migrate.ts'
import { connect } from '../store/sqlite/connection.ts'
import type { CopyReport } from './copyReport.ts'
import { loadDump } from './loadDump.ts'
import type { Progress } from './progress.ts'
import { checkSqlite } from './sqliteCopy.ts'

/** Makes a SQLite store in a new file from a copy of one, checked and brought up to date. */
export async function fillFromCopy(to: string, from: string, progress: Progress): Promise<CopyReport> {
  progress({ doing: 'copying', done: 0, total: 1 })
  await copyFile(from, to)
  checkSqlite(to, progress)
  const { db } = connect(to)
  try {
    await migrate(db)
  } finally {
    await db.destroy()
  }
  return checkSqlite(to, progress)
}

/** Makes a SQLite store in a new file from a dump, checked and brought up to date. */
export async function fillFromDump(to: string, from: string, progress: Progress): Promise<CopyReport> {
  const { db, database } = connect(to)
  try {
    // Without a log: when anything fails the whole file is thrown away.
    database.exec('pragma journal_mode = off; pragma synchronous = off')
    await db.transaction().execute((tx) => loadDump({ tx, kind: 'sqlite' }, from, progress))
  } finally {
    await db.destroy()
  }
  return checkSqlite(to, progress)
}
