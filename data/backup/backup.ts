import { stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { BackupError } from './backupError.ts'
import type { CopyReport } from './copyReport.ts'
import { existingStore, type StorePlace, sqliteFile } from './place.ts'
import { withPostgres } from './postgres.ts'
import type { Progress } from './progress.ts'
import { checkDump } from './readDump.ts'
import { inPostgresSnapshot, inSqliteSnapshot, type Snapshot } from './snapshot.ts'
import { copySqlite } from './sqliteCopy.ts'
import { wholeFile } from './wholeFile.ts'
import { writeDump } from './writeDump.ts'

export interface BackupReport extends CopyReport {
  readonly file: string
  /** A copy of SQLite's file, or a dump, which fits every back end. */
  readonly kind: 'copy' | 'dump'
  readonly bytes: number
}

export interface BackupOptions {
  readonly now: number
  readonly progress?: Progress
}

/**
 * Backs a store up, as it is at one moment, while it may be in use: SQLite in a file of its own kind, unless
 * the name ends in `.gz`, which makes a dump, as for PostgreSQL. The file is checked before it gets its
 * name. Throws BackupError.
 */
export async function backUp(place: StorePlace, file: string, options: BackupOptions): Promise<BackupReport> {
  await refuseName(place, file)
  const kind = place.url === undefined && !file.endsWith('.gz') ? 'copy' : 'dump'
  const report = await wholeFile(file, (partial) =>
    kind === 'copy'
      ? copySqlite(existingStore(place.folder), partial, options.progress)
      : inSnapshot(place, (snapshot) => dumped(snapshot, partial, options)),
  )
  const { size } = await stat(file)
  return { file, kind, bytes: size, ...report }
}

/** Writes a dump and reads it again. */
export async function dumped(
  snapshot: Snapshot,
  file: string,
  { now, progress = () => undefined }: BackupOptions,
): Promise<CopyReport> {
  const report = await writeDump(snapshot, file, { now, progress })
  await checkDump(file, report, progress)
  return report
}

const inSnapshot = <T>({ folder, url }: StorePlace, use: (snapshot: Snapshot) => Promise<T>): Promise<T> =>
  url === undefined
    ? inSqliteSnapshot(folder, use)
    : withPostgres(url, { readOnly: true }, (db) => inPostgresSnapshot(db, use))

async function refuseName({ folder }: StorePlace, file: string): Promise<void> {
  if (resolve(file) === resolve(sqliteFile(folder)))
    throw new BackupError(`${file} is the store itself: name another file`)
  const there = await stat(file).catch(() => undefined)
  if (there?.isDirectory()) throw new BackupError(`${file} is a folder: name a file in it`)
  const around = await stat(dirname(resolve(file))).catch(() => undefined)
  if (!around?.isDirectory()) throw new BackupError(`there is no folder ${dirname(file)}: make it first`)
}
