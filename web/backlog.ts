import type { Socket } from 'node:net'
import type { Limits } from './limits.ts'

/** Bytes of answers that clients have not taken yet, by connection; the system's own buffers are not counted. */
export interface Backlog {
  /**
   * Whether so many bytes more may wait. When they may not, connections that took nothing for a while are cut off
   * first, the longest idle before the others.
   */
  hasRoom(bytes: number): boolean
  /** So many bytes more wait on this connection; they count until they are taken, or it closes. */
  add(socket: Socket, bytes: number): void
  /** So many of them were taken. */
  take(socket: Socket, bytes: number): void
  close(): void
}

interface Waiting {
  readonly bytes: number
  /** When something was last taken; at first, when it began to wait. */
  readonly since: number
}

/** Cuts a connection off as soon as bytes wait on it and none was taken for `takeWithin`. */
export function makeBacklog(
  limits: Pick<Limits, 'unreadAnswers' | 'takeWithin' | 'takeWithinWhenFull'>,
): Backlog {
  const { unreadAnswers, takeWithin, takeWithinWhenFull } = limits
  // In the order of `since`: who took something moves to the end.
  const waiting = new Map<Socket, Waiting>()
  const known = new WeakSet<Socket>()
  let total = 0
  const forget = (socket: Socket) => {
    total -= waiting.get(socket)?.bytes ?? 0
    waiting.delete(socket)
  }
  const cutIdle = (within: number, enough: () => boolean) => {
    for (const [socket, { since }] of waiting) {
      if (performance.now() - since < within || enough()) return
      forget(socket)
      socket.destroy()
    }
  }
  const sweep = setInterval(() => cutIdle(takeWithin, () => false), takeWithin / 4).unref()
  return {
    hasRoom: (bytes) => {
      const fits = () => total + bytes <= unreadAnswers
      cutIdle(takeWithinWhenFull, fits)
      return fits()
    },
    add: (socket, bytes) => {
      if (socket.destroyed) return
      if (!known.has(socket)) socket.once('close', () => forget(socket))
      known.add(socket)
      const { bytes: before, since } = waiting.get(socket) ?? { bytes: 0, since: performance.now() }
      waiting.set(socket, { bytes: before + bytes, since })
      total += bytes
    },
    take: (socket, bytes) => {
      const left = (waiting.get(socket)?.bytes ?? 0) - bytes
      forget(socket)
      if (left <= 0) return
      waiting.set(socket, { bytes: left, since: performance.now() })
      total += left
    },
    close: () => clearInterval(sweep),
  }
}
