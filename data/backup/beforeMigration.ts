import { existsSync } from 'node:fs'
import { mkdir, readdir, rm, stat, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import type { Kysely } from 'kysely'
import type { Tables } from '../store/tables.ts'
import { dumped } from './backup.ts'
import { BackupError } from './backupError.ts'
import { sqliteFile } from './place.ts'
import { inPostgresSnapshot } from './snapshot.ts'
import { copySqlite } from './sqliteCopy.ts'
import { wholeFile } from './wholeFile.ts'

/** How many stay. */
const most = 3

/**
 * Backs the SQLite store of a folder up beside itself before the migration `next` runs, as
 * rapport-before-NEXT.db. Throws, so that nothing changes, when that cannot be done.
 */
export function copyBefore(folder: string, next: string): Promise<void> {
  return keep(folder, `rapport-before-${next}.db`, async (partial) => {
    await needRoom(folder)
    return (await copySqlite(sqliteFile(folder), partial)).migrations
  })
}

/** The same for PostgreSQL, as a dump. */
export function dumpBefore(folder: string, next: string, db: Kysely<Tables>): Promise<void> {
  return keep(folder, `rapport-before-${next}.jsonl.gz`, (partial) =>
    inPostgresSnapshot(db, async (snapshot) => {
      const { migrations } = await dumped(snapshot, partial, { now: Date.now() })
      return migrations
    }),
  )
}

async function keep(
  folder: string,
  name: string,
  write: (partial: string) => Promise<readonly string[]>,
): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await wholeFile(join(folder, name), async (partial) => {
      const migrations = await write(partial)
      if (migrations.some((each) => name.includes(`-${each}.`))) throw new Overtaken()
    })
  } catch (cause) {
    if (cause instanceof Overtaken) return
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new BackupError(
      `the store has to be brought up to date, and no backup could be made before that: ${why}. Nothing was changed. Put that right, or start with RAPPORT_SKIP_BACKUP=1 when you have a backup of your own.`,
      { cause },
    )
  }
  await forgetOldest(folder)
}

/** Another process has run the migration already: the backup that it made is the right one. */
class Overtaken extends Error {}

async function needRoom(folder: string): Promise<void> {
  const files = ['', '-wal'].map((end) => `${sqliteFile(folder)}${end}`).filter((file) => existsSync(file))
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size))
  const needed = sizes.reduce((sum, size) => sum + size, 0)
  const { bavail, bsize } = await statfs(folder)
  const free = bavail * bsize
  if (free < needed)
    throw new BackupError(`it takes ${megabytes(needed)} and only ${megabytes(free)} are free in ${folder}`)
}

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1_000_000)} MB`

async function forgetOldest(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => /^rapport-before-.+\.(db|jsonl\.gz)$/.test(name))
  const files = names.map((name) => join(folder, name))
  const aged = await Promise.all(files.map(async (file) => ({ file, at: (await stat(file)).mtimeMs })))
  const old = aged.toSorted((a, b) => b.at - a.at).slice(most)
  await Promise.all(old.map(({ file }) => rm(file, { force: true })))
}
