import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { BackupError } from './backupError.ts'

/** Where a store is: the PostgreSQL database at `url` if given, else a SQLite file in the folder. */
export interface StorePlace {
  readonly folder: string
  readonly url?: string | undefined
}

export const sqliteFile = (folder: string): string => join(folder, 'rapport.db')

/** The SQLite file of a folder. Throws BackupError when there is none. */
export function existingStore(folder: string): string {
  const file = sqliteFile(folder)
  if (!existsSync(file))
    throw new BackupError(`there is no store in ${folder}: set RAPPORT_DATA to its folder`)
  return file
}
