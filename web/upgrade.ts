import type { Duplex } from 'node:stream'
import type { Response } from 'restify'
import type { Answer } from './answer.ts'

/** A connection on its way to being a WebSocket. */
export interface Upgrade {
  readonly socket: Duplex
  readonly head: Buffer
}

/** What restify hands to a handler in place of a response when the request wants a WebSocket. */
type UpgradeResponse = Response & { claimUpgrade(): Upgrade }

/** The connection of a request that wants a WebSocket; undefined for any other request. */
export function upgradeOf(res: Response): Upgrade | undefined {
  return isUpgrade(res) ? res.claimUpgrade() : undefined
}

function isUpgrade(res: Response): res is UpgradeResponse {
  return 'claimUpgrade' in res
}

/** Answers in place of the handshake and hangs up, whether the client does or not. */
export function turnDown(socket: Duplex, { status, headers, body }: Answer): void {
  const head = Object.entries({ ...headers, 'content-length': Buffer.byteLength(body), connection: 'close' })
  const lines = head.map(([name, value]) => `${name}: ${value}\r\n`).join('')
  socket.once('finish', () => socket.destroy())
  socket.end(`HTTP/1.1 ${status} Refused\r\n${lines}\r\n${body}`)
}
