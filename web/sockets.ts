import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { type WebSocket, WebSocketServer } from 'ws'
import type { Accept } from './route.ts'

const goingAway = 1001

/** Bytes that a client may leave unread before it is cut off. */
const maxUnread = 1024 * 1024

export interface Sockets {
  /** Finishes the handshake, then hands the socket over. */
  accept(req: IncomingMessage, upgrade: { socket: Duplex; head: Buffer; use: Accept }): void
  /** How many are open. */
  count(): number
  /** Asks all to leave, and cuts off those that have not left after `patience` milliseconds. */
  close(patience: number): void
}

/** The WebSockets of the house. One that does not answer a ping before the next is cut off. */
export function makeSockets({ pingEvery = 30_000 } = {}): Sockets {
  const server = new WebSocketServer({ noServer: true, maxPayload: 64 * 1024 })
  const silent = new WeakSet<WebSocket>()
  const beat = setInterval(() => checkAll(server.clients, silent), pingEvery).unref()
  return {
    accept: (req, { socket, head, use }) =>
      server.handleUpgrade(req, socket, head, (ws) => {
        ws.on('error', ignore)
        ws.on('pong', () => silent.delete(ws))
        use(ws)
      }),
    count: () => server.clients.size,
    close: (patience) => {
      clearInterval(beat)
      for (const ws of server.clients) ws.close(goingAway)
      setTimeout(() => {
        for (const ws of server.clients) ws.terminate()
      }, patience).unref()
    },
  }
}

/** Sends a frame, or cuts the client off when it has left too much unread. */
export function push(socket: WebSocket, frame: string): void {
  if (socket.bufferedAmount > maxUnread) socket.terminate()
  else if (socket.readyState === socket.OPEN) socket.send(frame, ignore)
}

function checkAll(clients: ReadonlySet<WebSocket>, silent: WeakSet<WebSocket>): void {
  for (const ws of clients) {
    if (silent.has(ws)) ws.terminate()
    silent.add(ws)
    if (ws.readyState === ws.OPEN) ws.ping(ignore)
  }
}

/** A broken socket also closes, and closing is what its owner listens to. */
function ignore(): void {}
