import { once } from 'node:events'
import { createServer } from 'node:net'

/** A port of this machine on which nothing should ever arrive. */
export interface Decoy {
  readonly port: number
  /** How many came nevertheless. */
  visits(): number
  close(): void
}

export async function openDecoy(): Promise<Decoy> {
  let visits = 0
  const server = createServer((socket) => {
    visits += 1
    socket.destroy()
  })
  // Every address of this machine, of both kinds.
  server.listen(0)
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return { port, visits: () => visits, close: () => server.close() }
}
