import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { Server } from 'restify'

/** Restify asks it before it does anything for a request; its types do not know that. */
type AsksFirst = Server & {
  first(handler: (req: IncomingMessage, res: ServerResponse) => boolean): unknown
}

/**
 * Cuts off a client that sends more requests than so many before it has an answer to the first: all that come in
 * one piece are taken in one go, and everybody else waits meanwhile.
 */
export function limitPipelining(server: Server, most: number): void {
  const unanswered = new WeakMap<Socket, number>()
  const change = (socket: Socket, by: 1 | -1): number => {
    const count = (unanswered.get(socket) ?? 0) + by
    unanswered.set(socket, count)
    return count
  }
  ;(server as AsksFirst).first(({ socket }, res) => {
    if (socket.destroyed) return false
    if (change(socket, 1) > most) {
      socket.destroy()
      return false
    }
    res.once('close', () => change(socket, -1))
    return true
  })
}
