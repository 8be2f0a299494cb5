// biome-ignore lint/correctness/noUnresolvedImports: biome's list of Node's modules lacks this one
import { DatabaseSync } from 'node:sqlite'
import { workerData } from 'node:worker_threads'

/** How often to look whether anybody has committed, in milliseconds. */
const every = 250

/** Pages in the log, some 32 MB, after which it begins again at its start, for which the writer waits. */
const long = 8_000

const database = new DatabaseSync(String(workerData), { timeout: 1_000 })
database.exec('pragma synchronous = full')
const version = database.prepare('pragma data_version')
const most = database.prepare('pragma wal_checkpoint(passive)')
const rest = database.prepare('pragma wal_checkpoint(restart)')
let seen: unknown

function checkpoint(): void {
  const now = version.get()?.['data_version']
  if (now === seen) return
  const pages = Number(most.get()?.['log'])
  if (pages > long) rest.get()
  seen = now
}

setInterval(() => {
  try {
    checkpoint()
  } catch {
    // A disk that is full or gone: whoever writes notices, and what is in the log stays there.
  }
}, every)
