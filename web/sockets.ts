import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { type WebSocket, WebSocketServer } from 'ws'
import { makeBucket } from './admission/buckets.ts'
import { errorAnswer, Refusal } from './answer.ts'
import type { Limits } from './limits.ts'
import { makeOutlet, relieving } from './outlet.ts'
import type { Opening } from './route.ts'
import { turnDown, type Upgrade } from './upgrade.ts'

const goingAway = 1001
const policyViolation = 1008

/** Clients only keep the line open. */
const maxFrame = 4 * 1024

export interface Sockets {
  /** Throws a Refusal 429 or 503 when no more sockets may be opened from this address, or at all. */
  checkRoom(address: string): void
  /** Finishes the handshake, then hands the socket over. Throws a Refusal 429 or 503 when there is no room. */
  accept(req: IncomingMessage, upgrade: Upgrade & Opening & { address: string }): void
  /** How many are open. */
  count(): number
  /** Opens no more, asks all to leave, and cuts off those that have not left after `patience` milliseconds. */
  close(patience: number): void
}

/** The WebSockets of the house. One that is silent from one ping to the next is cut off, and so is one that floods. */
export function makeSockets(limits: Limits): Sockets {
  // One event in a turn of the loop: those of a flood that came in one piece are dropped after it is noticed.
  const server = new WebSocketServer({ noServer: true, maxPayload: maxFrame, allowSynchronousEvents: false })
  server.on('wsClientError', (_error, socket) => turnDown(socket, errorAnswer(noHandshake())))
  const ofAddress = new Map<string, number>()
  const ofOwner = new Map<string, number>()
  const silent = new WeakSet<WebSocket>()
  const beat = setInterval(() => checkAll(server.clients, silent), limits.pingEvery).unref()
  let closing = false
  const checkRoom = (address: string) => {
    if (closing) throw stopping()
    if (server.clients.size >= limits.sockets) throw full()
    if ((ofAddress.get(address) ?? 0) >= limits.socketsOfAddress) throw tooMany('address')
  }
  const { readWithin, unread } = limits
  const outlets = { readWithin, sent: relieving(server.clients, unread) }
  return {
    checkRoom,
    accept: (req, { socket, head, owner, address, use }) => {
      checkRoom(address)
      if ((ofOwner.get(owner) ?? 0) >= limits.socketsOfOne) throw tooMany('conversation')
      server.handleUpgrade(req, socket, head, (ws) => {
        ws.on('close', enter(ofAddress, address)).on('close', enter(ofOwner, owner))
        ws.on('error', ignore)
        watch(ws, socket, { limits, heard: () => silent.delete(ws) })
        use(makeOutlet(ws, outlets))
      })
    },
    count: () => server.clients.size,
    close: (patience) => {
      closing = true
      clearInterval(beat)
      for (const ws of server.clients) ws.close(goingAway)
      setTimeout(() => {
        for (const ws of server.clients) ws.terminate()
      }, patience).unref()
    },
  }
}

function enter(counts: Map<string, number>, key: string): () => void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
  return () => {
    const left = (counts.get(key) ?? 0) - 1
    if (left > 0) counts.set(key, left)
    else counts.delete(key)
  }
}

interface Watching {
  readonly limits: Pick<Limits, 'frames' | 'frameBytes'>
  readonly heard: () => void
}

/** Counts frames, and bytes as well: pieces of a frame that never ends are no frames yet. */
function watch(ws: WebSocket, socket: Duplex, { limits, heard }: Watching): void {
  const [frames, bytes] = [makeBucket(limits.frames), makeBucket(limits.frameBytes)]
  const count = () => {
    heard()
    if (frames() > 0) cut(ws)
  }
  ws.on('message', count).on('ping', count).on('pong', count)
  socket.on('data', (chunk: Buffer) => {
    if (bytes(chunk.length) > 0) cut(ws)
  })
}

/** Says why, and does not wait for an answer from a client that floods. */
function cut(ws: WebSocket): void {
  if (ws.readyState !== ws.OPEN) return
  ws.close(policyViolation, 'too much was sent')
  ws.terminate()
}

function checkAll(clients: ReadonlySet<WebSocket>, silent: WeakSet<WebSocket>): void {
  for (const ws of clients) {
    if (silent.has(ws)) ws.terminate()
    silent.add(ws)
    if (ws.readyState === ws.OPEN) ws.ping(ignore)
  }
}

const noHandshake = () => new Refusal(400, 'BadRequest', 'This handshake is none that opens a WebSocket.')

const stopping = () => new Refusal(503, 'Stopping', 'This server is about to stop. Please try again.', 5)

const full = () => new Refusal(503, 'TooManySockets', 'Too many people are here just now.', 10)

const tooMany = (of: string) =>
  new Refusal(429, 'TooManySockets', `Too many sockets of this ${of} are open. Close one first.`, 10)

/** A broken socket also closes, and closing is what its owner listens to. */
function ignore(): void {}
