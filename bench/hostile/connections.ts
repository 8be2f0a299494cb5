import { appendFileSync } from 'node:fs'
import { Socket } from 'node:net'

/**
 * Loaded into the server before its own code: notes every machine that it looks up or connects to, one a line.
 * The product knows nothing of it.
 */
const { CONNECTIONS_FILE: file } = process.env
const { connect } = Socket.prototype

if (file !== undefined) {
  const note = (what: string) => appendFileSync(file, `${what}\n`)
  Socket.prototype.connect = function (this: Socket, ...args: Parameters<typeof connect>) {
    this.once('lookup', (_error: unknown, _address: unknown, _family: unknown, host: string) => note(host))
    this.on('connectionAttempt', (address: string) => note(address))
    return connect.apply(this, args)
  } as typeof connect
}
