import type { WebSocket } from 'ws'

/** Bytes that a client may leave unread before it is cut off. */
const maxUnread = 1024 * 1024
/** Characters sent to all clients together after which a look at what they leave unread is worth its time. */
const lookEvery = 1024 * 1024

/** The sending side of a WebSocket. */
export interface Outlet {
  /** Sends a frame, or cuts the client off when it has left too much unread. */
  push(frame: string): void
  /**
   * Resolves when the frame has left, so that a long past does not pile up in memory. A client that does not
   * take it in time is cut off, and then it rejects.
   */
  deliver(frame: string): Promise<void>
  close(code: number, reason?: string): void
  onClose(listener: () => void): void
}

export interface OutletOptions {
  /** For a client to take a frame that is delivered, in milliseconds. */
  readonly readWithin: number
  /** Told how many characters were sent, whenever some were. */
  readonly sent: (characters: number) => void
}

export function makeOutlet(ws: WebSocket, { readWithin, sent }: OutletOptions): Outlet {
  const send = (frame: string, left: (error?: Error) => void) => {
    ws.send(frame, left)
    sent(frame.length)
  }
  return {
    push: (frame) => {
      if (ws.bufferedAmount > maxUnread) ws.terminate()
      else if (ws.readyState === ws.OPEN) send(frame, ignore)
    },
    deliver: (frame) =>
      new Promise((resolve, reject) => {
        const late = setTimeout(() => ws.terminate(), readWithin)
        send(frame, (error) => {
          clearTimeout(late)
          if (error) reject(error)
          else resolve()
        })
      }),
    close: (code, reason) => ws.close(code, reason),
    onClose: (listener) => void ws.on('close', listener),
  }
}

/** Makes room after every so many characters, in however many frames they leave. */
export function relieving(clients: Iterable<WebSocket>, most: number): OutletOptions['sent'] {
  let sinceLook = 0
  return (characters) => {
    sinceLook += characters
    if (sinceLook < lookEvery) return
    sinceLook = 0
    makeRoom(clients, most)
  }
}

/** Cuts off those who leave the most unread, until all together leave no more than so many bytes. */
function makeRoom(clients: Iterable<WebSocket>, most: number): void {
  const slow = [...clients].filter((ws) => ws.bufferedAmount > 0)
  let total = slow.reduce((sum, ws) => sum + ws.bufferedAmount, 0)
  if (total <= most) return
  for (const ws of slow.toSorted((a, b) => b.bufferedAmount - a.bufferedAmount)) {
    if (total <= most) return
    total -= ws.bufferedAmount
    ws.terminate()
  }
}

/** A broken socket also closes, and closing is what its owner listens to. */
function ignore(): void {}
