import { mkdir } from 'node:fs/promises'
import { sql } from 'kysely'
import { takeFolder } from '../store/folderLock.ts'
import { schemaOf } from '../store/migrate.ts'
import { BackupError } from './backupError.ts'
import type { CopyReport } from './copyReport.ts'
import { fillFromCopy, fillFromDump } from './fillSqlite.ts'
import { holdOutbox } from './holdOutbox.ts'
import { kindOf } from './kindOf.ts'
import { loadDump } from './loadDump.ts'
import { type StorePlace, sqliteFile } from './place.ts'
import { withPostgres } from './postgres.ts'
import type { Progress } from './progress.ts'
import { setAside } from './setAside.ts'
import { wholeFile } from './wholeFile.ts'

export interface RestoreReport extends CopyReport {
  readonly file: string
  /** What the store that was there is called now; undefined when there was none. */
  readonly replaced: string | undefined
  /** Activities that waited to be sent: they are dead letters now, as they may have been sent since. */
  readonly held: number
}

export interface RestoreOptions {
  readonly now: number
  readonly progress?: Progress
}

/**
 * Puts a backup in the place of a store, checks it and brings it up to date. What was there before stays:
 * a SQLite store under another name, and a PostgreSQL database has to be empty. Throws BackupError, and has
 * changed nothing, when the file is damaged or the place is in use.
 */
export async function restore(
  { folder, url }: StorePlace,
  file: string,
  options: RestoreOptions,
): Promise<RestoreReport> {
  const kind = await kindOf(file)
  if (url === undefined) return intoFolder(folder, { file, kind }, options)
  if (kind === 'copy')
    throw new BackupError(
      `${file} is a copy of a SQLite store, which PostgreSQL cannot take: restore it without DATABASE_URL, and make a dump of that with npm run backup -- FILE.jsonl.gz`,
    )
  return intoDatabase(url, file, options)
}

async function intoFolder(
  folder: string,
  { file, kind }: { readonly file: string; readonly kind: 'copy' | 'dump' },
  { now, progress = () => undefined }: RestoreOptions,
): Promise<RestoreReport> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const letGo = takeFolder(folder)
  try {
    return await wholeFile(sqliteFile(folder), async (partial) => {
      const fill = kind === 'copy' ? fillFromCopy : fillFromDump
      const report = await fill(partial, file, { now, progress })
      return { file, ...report, replaced: await setAside(folder, now) }
    })
  } finally {
    letGo()
  }
}

const intoDatabase = (url: string, file: string, { now, progress }: RestoreOptions): Promise<RestoreReport> =>
  withPostgres(url, {}, async (db) => {
    if ((await schemaOf(db)).executed.length > 0)
      throw new BackupError(
        'the database holds a store already: make a new one (createdb NAME), let DATABASE_URL name it, and restore again',
      )
    const report = await db.transaction().execute(async (tx) => {
      const loaded = await loadDump({ tx, kind: 'postgres' }, file, progress)
      return { ...loaded, held: await holdOutbox(tx, now) }
    })
    await sql`analyze`.execute(db)
    return { file, replaced: undefined, ...report }
  })
