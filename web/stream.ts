import type { StoredActivity } from '../data/index.ts'
import { Refusal } from './answer.ts'
import type { Outlet } from './outlet.ts'
import type { DirectLinePorts } from './ports.ts'
import type { Route } from './route.ts'
import type { Tokens } from './tokens.ts'
import { afterWatermark } from './watermark.ts'
import { activitySet } from './wire.ts'

/** Few, because each may be as long as a body may be. */
const pageSize = 5
const internalError = 1011

/** The WebSocket on which a conversation's activities arrive, from the watermark of its address on. */
export function streamRoute(
  path: string,
  { ports, tokens }: { ports: DirectLinePorts; tokens: Tokens },
): Route {
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
      const from = { id, after: Math.min(after, conversation.lastSeq) }
      return { owner: id, use: (outlet) => new ActivityStream(outlet, ports, from) }
    },
  }
}

/**
 * Sends every activity above a place once and in order. It listens first and reads the past after, so that
 * nothing falls between; what arrives out of step (already sent, or beyond a gap) is read from the store.
 */
class ActivityStream {
  readonly #outlet: Outlet
  readonly #ports: DirectLinePorts
  readonly #id: string
  #sent: number
  #reading: boolean = false
  #more: boolean = false

  constructor(outlet: Outlet, ports: DirectLinePorts, from: From) {
    this.#outlet = outlet
    this.#ports = ports
    this.#id = from.id
    this.#sent = from.after
    const stop = ports.subscribe(from.id, (activities) => this.#hear(activities))
    outlet.onClose(stop)
    this.#catchUp()
  }

  #hear(activities: readonly StoredActivity[]): void {
    const fresh = activities.filter(({ seq }) => seq > this.#sent)
    if (fresh.length === 0) return
    if (this.#reading) this.#more = true
    else if (fresh.every(({ seq }, i) => seq === this.#sent + 1 + i)) this.#outlet.push(this.#frame(fresh))
    else this.#catchUp()
  }

  #catchUp(): void {
    this.#reading = true
    this.#readAll().catch(() => this.#outlet.close(internalError))
  }

  async #readAll(): Promise<void> {
    do {
      this.#more = false
      const page = await this.#ports.activitiesAfter(this.#id, this.#sent, pageSize)
      if (page.length > 0) await this.#outlet.deliver(this.#frame(page))
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
}
