// biome-ignore lint/correctness/noUnresolvedImports: biome's list of Node's modules lacks this one
import type { DatabaseSync } from 'node:sqlite'
import { setTimeout } from 'node:timers/promises'

/** Another process may write for this long, in milliseconds, before we give up. */
const patience = 10_000

/**
 * Takes the write lock of the file. While another process has it the wait is asynchronous, so that
 * everybody else is served meanwhile. Throws SQLite's own error when it takes too long.
 */
export async function beginImmediate(database: DatabaseSync): Promise<void> {
  const last = Date.now() + patience
  for (let pause = 1; !begun(database, Date.now() >= last); pause = Math.min(2 * pause, 20)) {
    await setTimeout(pause)
  }
}

function begun(database: DatabaseSync, isLastTry: boolean): boolean {
  try {
    database.exec('begin immediate')
    return true
  } catch (error) {
    if (isLastTry || !isBusy(error)) throw error
    return false
  }
}

const busy = 5

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && Number(error.errcode) % 256 === busy
