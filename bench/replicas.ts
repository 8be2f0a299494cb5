import { rm } from 'node:fs/promises'
import type { Database } from './databases.ts'
import { directLineSecret } from './directLine.ts'
import { emptyFolder, type RunningServer, startServer } from './server.ts'

export interface Replicas {
  readonly servers: readonly RunningServer[]
  /** Starts the one at this place again, where it listened before. */
  restart(place: number): Promise<void>
  /** Ends all, gracefully. */
  stop(): Promise<void>
}

/** Servers on one store. On SQLite they share the folder, as they must; else each has its own. */
export async function startReplicas(database: Database, count: number): Promise<Replicas> {
  const { kind, place, env } = database
  const servers: RunningServer[] = []
  const more: string[] = []
  const settings = { DIRECT_LINE_SECRET: directLineSecret, ...env }
  for (let i = 0; i < count; i += 1) {
    const folder = kind === 'sqlite' || i === 0 ? place.folder : await emptyFolder()
    if (folder !== place.folder) more.push(folder)
    servers.push(await startServer({ folder, env: settings }))
  }
  return {
    servers,
    restart: async (place) => {
      const { folder, url } = serverAt(servers, place)
      servers[place] = await startServer({ folder, port: Number(new URL(url).port), env: settings })
    },
    stop: async () => {
      await Promise.all(servers.map((server) => server.stop()))
      for (const folder of more) await rm(folder, { recursive: true })
    },
  }
}

/** Takes turns among the servers. */
export function serverAt(servers: readonly RunningServer[], place: number): RunningServer {
  const server = servers[place % servers.length]
  if (server === undefined) throw new RangeError('there is no server')
  return server
}
