import type { Language, Moment } from '../../../data/index.ts'
import { type Connection, DirectLine } from './directLine.ts'
import type { Ticket, Unsent } from './kept.ts'
import { textIn } from './loose.ts'
import { type Message, readActivity } from './message.ts'
import { Outbox } from './outbox.ts'
import { fetchJson, ticketIn } from './request.ts'
import { isAnswer, isOfBot, type View } from './view.ts'
import { Whereabouts } from './whereabouts.ts'

/** Who chats, and where the server is. */
export interface Visit {
  readonly base: string
  readonly tokenUrl: string
  readonly language: Language
  readonly customerId: string | undefined
  readonly signature: string | undefined
}

const typingLasts = 6_000
const answerWithin = 15_000

/** The conversation of one visitor: what was said, what is still to be sent, and the line to the server. */
export class Conversation {
  readonly key: string = crypto.randomUUID()
  readonly #whereabouts: Whereabouts
  readonly #changed: (view: View) => void
  readonly #outbox: Outbox
  readonly #line: DirectLine
  readonly #now: () => Moment
  #visit: Visit
  #started: boolean = false
  #over: boolean = false
  /** Nothing was heard since the last ticket. */
  #unheard: boolean = false
  #view: View

  constructor(visit: Visit, changed: (view: View) => void, now: () => Moment = Date.now) {
    this.#visit = visit
    this.#changed = changed
    this.#now = now
    this.#whereabouts = new Whereabouts(`rapport:chat:${visit.base}:${visit.customerId ?? ''}`)
    const { unsent, ticket } = this.#whereabouts.kept
    this.#view = { rows: [], unsent, connection: 'connecting', typingUntil: 0, unread: 0, busy: false }
    this.#outbox = new Outbox({
      unsent,
      post: (one) => this.#post(one),
      changed: (all) => this.#keepUnsent(all),
      busy: (busy) => this.#busy(busy),
    })
    this.#line = new DirectLine({
      base: visit.base,
      ticket,
      admit: () => this.#admit(),
      heard: (activity) => this.#hear(activity),
      connection: (connection) => this.#connection(connection),
      kept: (fresh) => this.#whereabouts.change({ ticket: fresh }),
      ended: () => this.#whereabouts.lose({ unheard: this.#unheard }),
    })
  }

  get view(): View {
    return this.#view
  }

  /** Whether the chat was open before the page was loaded again. */
  get wasOpen(): boolean {
    return this.#whereabouts.kept.open
  }

  /** Whether there is a conversation to go on with. */
  get begun(): boolean {
    return this.#whereabouts.begun
  }

  /** Whether it was put away in another tab. */
  get movedOn(): boolean {
    return this.#whereabouts.movedOn
  }

  /** Whether the visitor was greeted, and nothing else was said. */
  get onlyGreeted(): boolean {
    const { rows, unsent } = this.#view
    return rows.length > 0 && unsent.length === 0 && rows.every(isOfBot)
  }

  get draft(): string {
    return this.#whereabouts.kept.draft ?? ''
  }

  keepDraft(draft: string): void {
    this.#whereabouts.change({ draft })
  }

  /** Connects at the first call; later calls do nothing. */
  start(): void {
    if (this.#started) return
    this.#started = true
    this.#line.start()
  }

  say(text: string): void {
    const now = this.#now()
    const staffAnswers = this.#view.rows.findLast(isAnswer)?.message.author === 'staff'
    if (!staffAnswers) this.#show({ typingUntil: now + answerWithin })
    this.#outbox.add({ clientId: crypto.randomUUID(), text, at: now, state: 'waiting' })
    this.#flush()
  }

  retry(clientId: string): void {
    this.#outbox.retry(clientId)
    this.#flush()
  }

  discard(clientId: string): void {
    this.#outbox.discard(clientId)
  }

  speak(language: Language): void {
    this.#visit = { ...this.#visit, language }
  }

  /** Notes whether the chat is open; all that was said is then taken as seen. */
  look(open: boolean): void {
    const newest = this.#view.rows.findLast((row) => row.kind === 'message')?.key
    this.#whereabouts.change(open && newest !== undefined ? { open, seen: newest } : { open })
    this.#show({ unread: open ? 0 : this.#view.unread })
  }

  /** The browser has come back online, or has gone offline. */
  network(online: boolean): void {
    if (!online) this.#show({ connection: 'offline' })
    else if (this.#started) this.#line.start()
  }

  /** Forgets this conversation, in all tabs; the next one with the same visit begins anew. */
  forget(): void {
    this.end()
    this.#whereabouts.putAway({ fresh: true })
  }

  /** It was put away in another tab: nothing of it stays in this one. */
  followPutAway(): void {
    this.end()
    this.#whereabouts.putAway()
    this.#whereabouts.change({ open: false })
  }

  end(): void {
    this.#over = true
    this.#line.end()
  }

  /** A ticket for the conversation of before, or a new one; undefined when nobody asked for a new one. */
  async #admit(): Promise<Ticket | undefined> {
    const { tokenUrl, customerId, signature, language } = this.#visit
    const isGuest = customerId === undefined
    const body = { customerId, signature, language, ...this.#whereabouts.wayBack(isGuest) }
    const answer = await fetchJson(tokenUrl, { method: 'POST', body })
    const { returnToken } = answer
    const ticket = ticketIn(answer, {}, this.#now())
    if (this.#over) return undefined
    if (this.#whereabouts.isAnother(ticket) && !this.#renewed()) return undefined
    this.#unheard = true
    this.#whereabouts.arrive(ticket, { returnToken: textIn(returnToken), isGuest })
    return ticket
  }

  #post({ text, clientId }: Unsent) {
    const locale = this.#visit.language === 'zh' ? 'zh-CN' : 'en-US'
    const channelData = { clientActivityID: clientId }
    return this.#line.post({ type: 'message', text, textFormat: 'plain', locale, channelData })
  }

  #flush(): void {
    void this.#outbox.flush(() => this.#view.connection === 'online')
  }

  #hear(activity: unknown): void {
    this.#unheard = false
    const userId = this.#whereabouts.kept.ticket?.userId ?? ''
    const heard = readActivity(activity, { userId, base: this.#visit.base, now: this.#now() })
    if (heard === 'typing') this.#show({ typingUntil: this.#now() + typingLasts })
    else if (heard !== undefined) this.#add(heard)
  }

  #add(message: Message): void {
    const { rows, unread, typingUntil } = this.#view
    if (rows.some((row) => row.key === message.id)) return
    if (message.clientId !== undefined) this.#outbox.acknowledge(message.clientId)
    const answer = message.author !== 'customer'
    const { open, seen } = this.#whereabouts.kept
    if (open) this.#whereabouts.change({ seen: message.id })
    this.#show({
      rows: [...rows, { kind: 'message', key: message.id, message }],
      typingUntil: answer ? 0 : typingUntil,
      unread: answer && !open && message.id > seen ? unread + 1 : unread,
    })
  }

  #connection(connection: Connection): void {
    this.#show({ connection: navigator.onLine || connection === 'online' ? connection : 'offline' })
    if (connection === 'online') this.#flush()
  }

  /** The conversation of before is over. A closed chat that shows and sends nothing then rests until it is opened. */
  #renewed(): boolean {
    const { open, unsent } = this.#whereabouts.kept
    if (!open && this.#view.rows.length + unsent.length === 0) {
      this.#whereabouts.putAway()
      this.#started = false
      return false
    }
    if (this.#view.rows.at(-1)?.kind === 'message')
      this.#show({ rows: [...this.#view.rows, { kind: 'renewed', key: crypto.randomUUID() }] })
    return true
  }

  /** No dots while nothing has reached anybody. */
  #busy(busy: boolean): void {
    if (busy !== this.#view.busy) this.#show(busy ? { busy, typingUntil: 0 } : { busy })
  }

  #keepUnsent(unsent: readonly Unsent[]): void {
    this.#whereabouts.change({ unsent: unsent.filter((one) => one.state !== 'sent') })
    this.#show({ unsent })
  }

  #show(change: Partial<View>): void {
    this.#view = { ...this.#view, ...change }
    this.#changed(this.#view)
  }
}
