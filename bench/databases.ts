import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { startPostgres } from '../test/fixtures/postgres.ts'
import { cpuOfFamily } from './process.ts'
import { emptyFolder } from './server.ts'
import type { Place } from './shop.ts'

export type Kind = 'sqlite' | 'postgres'

/** An empty store that outlives the servers on it. */
export interface Database {
  readonly kind: Kind
  readonly place: Place
  /** What a server is told to find it. */
  readonly env: Readonly<Record<string, string>>
  /** Processor time that a database server of its own has used so far, in seconds. */
  cpu(): number
  remove(): Promise<void>
}

export const openDatabase = (kind: Kind): Promise<Database> =>
  kind === 'sqlite' ? openFolder() : openPostgres()

async function openFolder(): Promise<Database> {
  const folder = await emptyFolder()
  const remove = () => rm(folder, { recursive: true })
  return { kind: 'sqlite', place: { folder }, env: {}, cpu: () => 0, remove }
}

/** A server of its own that waits for the disk, as an operator's does. */
async function openPostgres(): Promise<Database> {
  const folder = await emptyFolder()
  const server = await startPostgres({ durable: true })
  const name = await server.create()
  const url = server.url(name)
  const [{ data_directory: data } = {}] = await server.run(name, 'show data_directory')
  const pidFile = join(String(data), 'postmaster.pid')
  const pid = Number((await readFile(pidFile, 'utf8')).split('\n')[0])
  return {
    kind: 'postgres',
    place: { folder, url },
    env: { DATABASE_URL: url },
    cpu: () => cpuOfFamily(pid),
    remove: async () => {
      await server.close()
      await rm(folder, { recursive: true })
    },
  }
}
