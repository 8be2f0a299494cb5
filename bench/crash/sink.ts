import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'

/** A reply that the sink took. */
export interface Taken {
  /** What the sender calls it, the same each time that it sends it. */
  readonly key: string
  readonly text: string
}

/** A channel's connector on this machine that now and then fails. */
export interface Sink {
  readonly url: string
  /** In the order in which they came; one that was sent again stands here again. */
  readonly taken: readonly Taken[]
  close(): Promise<void>
}

/** What becomes of one in ten: an error, a line cut before it was taken, a line cut just after. */
const failures = [
  { upTo: 0.05, kind: 'error' },
  { upTo: 0.075, kind: 'cut' },
  { upTo: 0.1, kind: 'taken and cut' },
] as const

export async function openSink(random: () => number): Promise<Sink> {
  const taken: Taken[] = []
  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    const activity = (await json(request)) as { id?: string; text?: string }
    const chance = random()
    const failure = failures.find(({ upTo }) => chance < upTo)?.kind
    if (failure === 'error') return response.writeHead(500).end()
    if (failure === 'cut') return request.socket.destroy()
    const key = request.headers['idempotency-key'] ?? activity.id
    taken.push({ key: decodeURIComponent(String(key)), text: activity.text ?? '' })
    if (failure === 'taken and cut') return request.socket.destroy()
    return response.writeHead(200, { 'content-type': 'application/json' }).end('{"id":"taken"}')
  }
  const server = createServer((request, response) => {
    serve(request, response).catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    taken,
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}
