import { existsSync, statSync } from 'node:fs'

/** The smallest file that can be a store. */
const page = 4_096

/**
 * Whether so little is left of a SQLite file that SQLite would take it for a new one, and throw away the log
 * beside it, which may hold all that can still be saved. A file that is not there, or that is empty and has
 * no log, is new indeed.
 */
export function isCutOff(file: string): boolean {
  if (!existsSync(file)) return false
  const { size } = statSync(file)
  const log = `${file}-wal`
  return size < page && (size > 0 || (existsSync(log) && statSync(log).size > 0))
}
