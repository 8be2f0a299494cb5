import { join } from 'node:path'
// biome-ignore lint/correctness/noUnresolvedImports: biome's list of Node's modules lacks this one
import { DatabaseSync } from 'node:sqlite'

/**
 * Who uses a data folder says so with a lock of the operating system on a file of its own, taken the way
 * SQLite takes its locks: it holds between processes and containers, on every system, and it is gone with
 * the process, however that ends. Any number may use a folder; a restore wants it alone.
 */
const name = 'rapport.lock'

/** Says that this folder is in use; gives what ends that. Throws while a restore has the folder. */
export const useFolder = (folder: string): (() => void) =>
  lock(folder, {
    take: 'begin; select count(*) from sqlite_schema',
    refusal: `${folder} is being restored: start again when that has ended`,
    patience: 10_000,
  })

/** Takes a folder for oneself alone; gives what ends that. Throws when anybody uses it. */
export const takeFolder = (folder: string): (() => void) =>
  lock(folder, {
    take: 'begin exclusive',
    refusal: `${folder} is in use: stop the service (and every other command on it) first`,
    patience: 0,
  })

function lock(
  folder: string,
  { take, refusal, patience }: { readonly take: string; readonly refusal: string; readonly patience: number },
): () => void {
  const file = new DatabaseSync(join(folder, name), { timeout: patience })
  try {
    file.exec(take)
  } catch (cause) {
    file.close()
    if (cause instanceof Error && 'errcode' in cause && cause.errcode === 5)
      throw new Error(refusal, { cause })
    throw cause
  }
  return () => file.close()
}
