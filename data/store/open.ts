import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Kysely } from 'kysely'
import { groupCommit, type Tx } from './groupCommit.ts'
import { migrate } from './migrate.ts'
import { sqlite } from './sqlite.ts'
import type { Tables } from './tables.ts'

export type { Tx }
/** For reading; it sees what is committed and never waits for a write, only for other readings. */
export type Db = Kysely<Tables>

/** Everything the shop keeps, whichever database keeps it. */
export interface Store {
  /**
   * Makes a change and resolves when it is on disk; see groupCommit for what a change may do.
   * Rejects with the change's own error, and after close().
   */
  write<T>(change: (tx: Tx) => Promise<T>): Promise<T>
  /** Waits for accepted writes, then lets go of the files. */
  close(): Promise<void>
  readonly db: Db
}

/** Opens the store in a folder and creates it when there is none. One process at a time should write. */
export async function openStore({ folder }: { readonly folder: string }): Promise<Store> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const file = join(folder, 'rapport.db')
  const writer = sqlite(file)
  try {
    await migrate(writer)
  } catch (error) {
    await writer.destroy()
    throw error
  }
  const db = sqlite(file, { readOnly: true })
  await Promise.all([writer, db].map((each) => each.connection().execute(async () => undefined)))
  const commits = groupCommit(writer)
  let closing: Promise<void> | undefined
  const close = async () => {
    await commits.close()
    await db.destroy()
    await writer.destroy()
  }
  return {
    write: commits.write,
    db,
    close: () => {
      closing ??= close()
      return closing
    },
  }
}
