import type { WebSocket } from 'ws'
import type { StoredActivity } from '../data/index.ts'
import { Refusal } from './answer.ts'
import type { DirectLinePorts } from './ports.ts'
import type { Route } from './route.ts'
import { push } from './sockets.ts'
import type { Tokens } from './tokens.ts'
import { afterWatermark } from './watermark.ts'
import { activitySet } from './wire.ts'

/** Few, because each may be as long as a body may be. */
const pageSize = 20
const internalError = 1011

export interface StreamOptions {
  readonly ports: DirectLinePorts
  readonly tokens: Tokens
  /** For a client to take what it missed, page by page, in milliseconds. */
  readonly readWithin: number
}

/** The WebSocket on which a conversation's activities arrive, from the watermark of its address on. */
export function streamRoute(path: string, { ports, tokens, readWithin }: StreamOptions): Route {
  return {
    kind: 'socket',
    path,
    open: async ({ params: { id: wanted }, query }) => {
      const { t = '' } = query
      const id = await tokens.readForStream(t)
      if (id !== wanted) throw new Refusal(403, 'Forbidden', 'The token is for another conversation.')
      const after = afterWatermark(query)
      const conversation = await ports.findConversation(id)
      if (conversation === undefined) throw new Refusal(404, 'NotFound', 'This conversation does not exist.')
      const from = { id, after: Math.min(after, conversation.lastSeq), readWithin }
      return { owner: id, use: (socket) => new ActivityStream(socket, ports, from) }
    },
  }
}

/**
 * Sends every activity above a place once and in order. It listens first and reads the past after, so that
 * nothing falls between; what arrives out of step (already sent, or beyond a gap) is read from the store.
 */
class ActivityStream {
  readonly #socket: WebSocket
  readonly #ports: DirectLinePorts
  readonly #id: string
  readonly #readWithin: number
  #sent: number
  #reading: boolean = false
  #more: boolean = false

  constructor(socket: WebSocket, ports: DirectLinePorts, from: From) {
    this.#socket = socket
    this.#ports = ports
    this.#id = from.id
    this.#readWithin = from.readWithin
    this.#sent = from.after
    const stop = ports.subscribe(from.id, (activities) => this.#hear(activities))
    socket.on('close', stop)
    this.#catchUp()
  }

  #hear(activities: readonly StoredActivity[]): void {
    const fresh = activities.filter(({ seq }) => seq > this.#sent)
    if (fresh.length === 0) return
    if (this.#reading) this.#more = true
    else if (fresh.every(({ seq }, i) => seq === this.#sent + 1 + i)) push(this.#socket, this.#frame(fresh))
    else this.#catchUp()
  }

  #catchUp(): void {
    this.#reading = true
    this.#readAll().catch(() => this.#socket.close(internalError))
  }

  async #readAll(): Promise<void> {
    do {
      this.#more = false
      const page = await this.#ports.activitiesAfter(this.#id, this.#sent, pageSize)
      if (page.length > 0) await sent(this.#socket, this.#frame(page), this.#readWithin)
      if (page.length === pageSize) this.#more = true
    } while (this.#more)
    // In the same step as the check above: an activity heard in between would be lost.
    this.#reading = false
  }

  #frame(activities: readonly StoredActivity[]): string {
    const set = activitySet(this.#id, activities, this.#sent)
    this.#sent = activities.at(-1)?.seq ?? this.#sent
    return JSON.stringify(set)
  }
}

/** Where a stream begins. */
interface From {
  readonly id: string
  readonly after: number
  readonly readWithin: number
}

/**
 * Resolves when the frame has left, so that a long past does not pile up in memory. A client that does not take
 * it in time is cut off, and then it rejects.
 */
function sent(socket: WebSocket, frame: string, within: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => socket.terminate(), within)
    socket.send(frame, (error) => {
      clearTimeout(late)
      if (error) reject(error)
      else resolve()
    })
  })
}
