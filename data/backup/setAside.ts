import { existsSync } from 'node:fs'
import { constants, copyFile, link, rename } from 'node:fs/promises'
import { join } from 'node:path'
// biome-ignore lint/correctness/noUnresolvedImports: biome's list of Node's modules lacks this one
import { DatabaseSync } from 'node:sqlite'
import { isCutOff } from '../store/sqlite/isCutOff.ts'
import { BackupError } from './backupError.ts'
import { sqliteFile } from './place.ts'

/**
 * Gives the store of a folder a second, dated name, so that the first can be taken by another file in one
 * step: at no moment is there no store. Gives that name; undefined when there is no store. A damaged
 * store is kept with its log.
 */
export async function setAside(folder: string, now: number): Promise<string | undefined> {
  const file = sqliteFile(folder)
  const aside = join(folder, `rapport-replaced-${new Date(now).toISOString().replace(/[-:.]/g, '')}.db`)
  const there = existsSync(file)
  if (there && !isCutOff(file)) intoOneFile(file)
  // A log that stays beside a file that it does not belong to would be poured over that one.
  for (const end of ['-wal', '-shm'].filter((each) => existsSync(`${file}${each}`)))
    await rename(`${file}${end}`, `${aside}${end}`)
  if (!there) return undefined
  await link(file, aside).catch(() => copyFile(file, aside, constants.COPYFILE_EXCL))
  return aside
}

/** Brings what the log has into the store, as far as it can still be read. */
function intoOneFile(file: string): void {
  const database = new DatabaseSync(file, { timeout: 0 })
  try {
    database.exec('pragma journal_mode = delete')
  } catch (cause) {
    if (cause instanceof Error && 'errcode' in cause && cause.errcode === 5)
      throw new BackupError(`${file} is in use: end every program that has it open first`, { cause })
  } finally {
    database.close()
  }
}
