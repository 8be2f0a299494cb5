import { backOff } from '../backOff.ts'
import type { Ticket } from './kept.ts'
import { listIn, parse, recordIn, textIn } from './loose.ts'
import { fetchJson, Refusal, ticketIn } from './request.ts'

export type Connection = 'connecting' | 'online' | 'waiting' | 'offline' | 'unavailable' | 'busy'

/**
 * What became of a message: the server has it, will never take it, could not be reached, or is busy and wants to be
 * asked again after so many milliseconds.
 */
export type Posted = 'sent' | 'refused' | 'later' | { readonly busyFor: number }

export interface DirectLineOptions {
  /** Where `/v3/directline` is, without a slash at the end. */
  readonly base: string
  /**
   * Asks for a token for a conversation; rejects with a `Refusal` when the server says no. Undefined when there is
   * nothing to connect to; the line then rests until it is started again.
   */
  readonly admit: () => Promise<Ticket | undefined>
  /** The conversation to go on with. */
  readonly ticket: Ticket | undefined
  readonly heard: (activity: unknown) => void
  readonly connection: (connection: Connection) => void
  /** The ticket is new or prolonged. */
  readonly kept: (ticket: Ticket) => void
  /** The ticket is no good any more; another is asked for. */
  readonly ended: () => void
  readonly socket?: (url: string) => WebSocket
  readonly now?: () => number
  readonly random?: () => number
}

const patience = 8_000
const polling = 3_000

/**
 * One conversation over Direct Line 3.0. Activities come through a WebSocket that resumes at the last
 * watermark; while no socket can be opened, each try fetches what is new instead.
 */
export class DirectLine {
  readonly #options: Required<DirectLineOptions>
  #ticket: Ticket | undefined
  #socket: WebSocket | undefined
  #watermark = ''
  #tries = 0
  #lastHeard = 0
  /** Counts the attempts to connect, so that an overtaken one knows it is. */
  #attempt = 0
  #over: boolean = false
  /** No socket can be opened here, though the server answers: then it is asked every few seconds. */
  #polls: boolean = false
  #retry: ReturnType<typeof setTimeout> | undefined
  #refresh: ReturnType<typeof setTimeout> | undefined

  constructor(options: DirectLineOptions) {
    const socket = (url: string) => new WebSocket(url)
    this.#options = { socket, now: Date.now, random: Math.random, ...options }
    this.#ticket = options.ticket
  }

  /** Connects, or connects anew at once when it was waiting to try again. */
  start(): void {
    if (this.#over) return
    this.#attempt += 1
    const attempt = this.#attempt
    clearTimeout(this.#retry)
    this.#drop()
    if (!this.#polls) this.#options.connection('connecting')
    this.#connect(attempt).catch((error: unknown) => attempt === this.#attempt && this.#recover(error))
  }

  end(): void {
    this.#over = true
    clearTimeout(this.#retry)
    clearTimeout(this.#refresh)
    this.#drop()
  }

  async post(activity: object): Promise<Posted> {
    const ticket = this.#ticket
    if (ticket === undefined) return 'later'
    const sentAt = this.#options.now()
    try {
      const from = { id: ticket.userId, role: 'user' }
      await this.#call('POST', `/conversations/${ticket.conversationId}/activities`, { ...activity, from })
      setTimeout(() => this.#expectEcho(sentAt), patience)
      return 'sent'
    } catch (error) {
      if (!(error instanceof Refusal) || error.passing) return putOff(error)
      if (!error.ticketIsDead) return 'refused'
      this.#recover(error)
      return 'later'
    }
  }

  async #connect(attempt: number): Promise<void> {
    const stream = this.#ticket === undefined ? await this.#begin() : await this.#resume(this.#ticket)
    if (attempt === this.#attempt && !this.#over) this.#listen(stream)
  }

  async #begin(): Promise<unknown> {
    const admitted = await this.#options.admit()
    // As one that was overtaken it listens to nothing.
    if (admitted === undefined) this.#attempt += 1
    if (admitted === undefined) return undefined
    this.#keep(admitted)
    this.#watermark = ''
    this.#lastHeard = 0
    const begun = await this.#call('POST', '/conversations', {})
    this.#keep(ticketIn(begun, admitted, this.#options.now()))
    const { streamUrl } = begun
    return streamUrl
  }

  async #resume(ticket: Ticket): Promise<unknown> {
    if (ticket.expires - this.#options.now() < 60_000) await this.#prolong()
    else this.#keep(ticket)
    const at = `/conversations/${ticket.conversationId}`
    const from = `?watermark=${encodeURIComponent(this.#watermark)}`
    this.#take(await this.#call('GET', `${at}/activities${this.#watermark === '' ? '' : from}`))
    const again = `?watermark=${encodeURIComponent(this.#watermark)}`
    const { streamUrl } = await this.#call('GET', `${at}${again}`)
    return streamUrl
  }

  /** Listens at the path that the server gave, on the host that the page knows the server by. */
  #listen(streamUrl: unknown): void {
    const { pathname, search } = new URL(textIn(streamUrl) ?? '', this.#options.base)
    const url = new URL(pathname + search, this.#options.base).href.replace(/^http/, 'ws')
    const socket = this.#options.socket(url)
    let opened = false
    this.#socket = socket
    socket.onopen = () => {
      opened = true
      this.#polls = false
      this.#tries = 0
      this.#options.connection('online')
    }
    socket.onmessage = ({ data }) => this.#take(recordIn(parse(String(data))))
    socket.onclose = () => {
      if (this.#socket !== socket) return
      this.#polls = !opened
      this.#later(opened ? 'waiting' : 'online', opened ? {} : { atMost: polling })
    }
  }

  #take({ activities, watermark }: Readonly<Record<string, unknown>>): void {
    this.#lastHeard = this.#options.now()
    for (const activity of listIn(activities)) this.#options.heard(activity)
    this.#watermark = textIn(watermark) ?? this.#watermark
  }

  /** A message that was taken but never echoed tells of a socket that is open in name only. */
  #expectEcho(sentAt: number): void {
    if (this.#lastHeard < sentAt && this.#socket?.readyState === 1) this.start()
  }

  #recover(error: unknown): void {
    const refusal = error instanceof Refusal ? error : undefined
    this.#polls = false
    if (refusal?.ticketIsDead && this.#ticket !== undefined) {
      this.#ticket = undefined
      // Soon, unless nothing was ever heard with that ticket: such a server may refuse for ever.
      if (this.#lastHeard > 0) this.#tries = Math.min(this.#tries, 1)
      this.#options.ended()
      this.#later('connecting')
    } else if (refusal?.retryAfter !== undefined) this.#later('busy', { atLeast: refusal.retryAfter })
    else this.#later(refusal === undefined ? 'waiting' : 'unavailable')
  }

  #later(connection: Connection, { atLeast = 0, atMost = 30_000 } = {}): void {
    if (this.#over) return
    this.#drop()
    this.#options.connection(connection)
    clearTimeout(this.#retry)
    const delay = atLeast + Math.min(atMost, backOff(this.#tries, this.#options.random))
    this.#tries += 1
    this.#retry = setTimeout(() => this.start(), delay)
  }

  #drop(): void {
    const socket = this.#socket
    this.#socket = undefined
    socket?.close()
  }

  /** Keeps the ticket and prolongs it at half of its life. */
  #keep(ticket: Ticket): void {
    if (this.#over) return
    this.#ticket = ticket
    this.#options.kept(ticket)
    clearTimeout(this.#refresh)
    const half = Math.max(10_000, (ticket.expires - this.#options.now()) / 2)
    this.#refresh = setTimeout(() => {
      this.#prolong().catch((error: unknown) => this.#recover(error))
    }, half)
  }

  async #prolong(): Promise<void> {
    if (this.#ticket === undefined) return
    const fresh = await this.#call('POST', '/tokens/refresh', {})
    if (this.#ticket !== undefined) this.#keep(ticketIn(fresh, this.#ticket, this.#options.now()))
  }

  #call(method: 'GET' | 'POST', path: string, body?: object) {
    return fetchJson(`${this.#options.base}/v3/directline${path}`, {
      method,
      body,
      token: this.#ticket?.token,
    })
  }
}

function putOff(error: unknown): Posted {
  const busyFor = error instanceof Refusal ? error.retryAfter : undefined
  return busyFor === undefined ? 'later' : { busyFor }
}
