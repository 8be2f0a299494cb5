import { openPostgres } from './postgres/open.ts'
import { openSqlite } from './sqlite/open.ts'
import type { Store } from './store.ts'

export type { Db, News, Store, Tx } from './store.ts'

export interface Opening {
  /** Of this shop; made when it is not there. */
  readonly folder: string
  readonly url?: string | undefined
  /** Whether to back the store up, into the folder, before it is brought up to date. */
  readonly backup?: boolean
  /** Whether a reading may take longer than a minute. */
  readonly patient?: boolean
}

/**
 * Opens the store: the PostgreSQL database at `url` if given, else the SQLite file in the folder, which is
 * created when there is none. Several processes may share either. Throws StoreUnavailable when it is
 * damaged, say; nothing is changed then.
 */
export function openStore({ folder, url, backup = true, patient = false }: Opening): Promise<Store> {
  return url === undefined ? openSqlite(folder, { backup }) : openPostgres(url, { folder, backup, patient })
}
