import { statSync } from 'node:fs'
import { access, appendFile, constants } from 'node:fs/promises'
import { join } from 'node:path'
import { BackupError } from '../../backup/backupError.ts'
import { copyBefore } from '../../backup/beforeMigration.ts'
import { useFolder } from '../folderLock.ts'
import { migrate } from '../migrate.ts'
import type { Store } from '../store.ts'
import { asUnavailable, StoreUnavailable } from '../unavailable.ts'
import { checkpoints } from './checkpoints.ts'
import { type Connection, connect, connectBeside } from './connection.ts'
import { groupCommit } from './groupCommit.ts'
import { isCutOff } from './isCutOff.ts'
import { watch } from './watch.ts'

/** Opens the SQLite file in a folder and creates it, for its owner alone, when there is none. */
export async function openSqlite(folder: string, { backup }: { readonly backup: boolean }): Promise<Store> {
  try {
    await access(folder, constants.W_OK)
    return await openUsing(folder, { backup, letGo: useFolder(folder) })
  } catch (error) {
    if (error instanceof BackupError) throw error
    throw asUnavailable(error)?.in(join(folder, 'rapport.db')) ?? error
  }
}

async function openUsing(folder: string, options: Parameters<typeof opened>[1]): Promise<Store> {
  try {
    return await opened(folder, options)
  } catch (error) {
    options.letGo()
    throw error
  }
}

async function opened(
  folder: string,
  { backup, letGo }: { readonly backup: boolean; readonly letGo: () => void },
): Promise<Store> {
  const file = join(folder, 'rapport.db')
  if (isCutOff(file)) throw new StoreUnavailable('damaged', 'file is not a database')
  // What SQLite makes beside it may be read by whoever may read it.
  await appendFile(file, '', { mode: 0o600 })
  const writer = connect(file)
  try {
    await migrate(writer.db, { before: backup ? (next) => copyBefore(folder, next) : undefined })
    return await storeOver(file, writer, letGo)
  } catch (error) {
    // Kysely closes only what it has used.
    if (writer.database.isOpen) writer.database.close()
    throw error
  }
}

async function storeOver(file: string, writer: Connection, letGo: () => void): Promise<Store> {
  const reader = connectBeside(file, writer.database)
  await Promise.all([writer, reader].map(({ db }) => db.connection().execute(async () => undefined)))
  const commits = groupCommit(writer)
  const watching = watch(writer.database)
  const opened = placeOnDisk(file)
  const checkpointing = checkpoints(file)
  let closing: Promise<void> | undefined
  const close = async () => {
    watching.close()
    await commits.close()
    await checkpointing.close()
    await reader.db.destroy()
    await writer.db.destroy()
    letGo()
  }
  return {
    kind: 'sqlite',
    write: commits.write,
    keep: commits.keep,
    heard: watching.heard,
    db: reader.db,
    isThere: () => placeOnDisk(file) === opened,
    close: () => {
      closing ??= close()
      return closing
    },
  }
}

/** Another file has another one, whatever it is called; undefined when there is none. */
const placeOnDisk = (file: string): bigint | undefined =>
  statSync(file, { bigint: true, throwIfNoEntry: false })?.ino
