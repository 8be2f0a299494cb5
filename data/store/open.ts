import { mkdir } from 'node:fs/promises'
import { existingStore } from '../backup/place.ts'
import { openPostgres } from './postgres/open.ts'
import { openSqlite } from './sqlite/open.ts'
import type { Store } from './store.ts'
import { asUnavailable } from './unavailable.ts'

export type { Db, News, Store, Tx } from './store.ts'

export interface Opening {
  /** Of this shop; made when it is not there. */
  readonly folder: string
  readonly url?: string | undefined
  /** Whether to back the store up, into the folder, before it is brought up to date. */
  readonly backup?: boolean
  /** Whether it has to be there already. */
  readonly existing?: boolean
  /** Whether a reading may take longer than a minute. */
  readonly patient?: boolean
}

/**
 * Opens the store: the PostgreSQL database at `url` if given, else the SQLite file in the folder, which is
 * created when there is none. Several processes may share either. Throws StoreUnavailable when it is
 * damaged, say; nothing is changed then.
 */
export async function openStore({
  folder,
  url,
  backup = true,
  existing = false,
  patient = false,
}: Opening): Promise<Store> {
  if (existing && url === undefined) existingStore(folder)
  await makeFolder(folder)
  return url === undefined ? openSqlite(folder, { backup }) : openPostgres(url, { folder, backup, patient })
}

/** Nobody else may look into a folder that we make. */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
  } catch (error) {
    throw asUnavailable(error)?.in(folder) ?? error
  }
}
