import { backOff } from '../backOff.ts'
import type { Posted } from './directLine.ts'
import type { Unsent } from './kept.ts'

export interface OutboxOptions {
  readonly unsent: readonly Unsent[]
  readonly post: (unsent: Unsent) => Promise<Posted>
  readonly changed: (unsent: readonly Unsent[]) => void
  /** The server is busy and has been for more than a moment, or no longer is. */
  readonly busy?: (busy: boolean) => void
  readonly random?: () => number
}

const tries = 3
/** A busy server says that it will come round: some minutes. */
const busyTries = 12

/** Sends messages one after another, in order; each stays until the server echoes it. */
export class Outbox {
  readonly #options: OutboxOptions
  #unsent: readonly Unsent[]
  #busy: boolean = false
  #failures = 0
  #refusals = 0
  /** What the server asked for, in milliseconds. */
  #wait = 0
  #again: ReturnType<typeof setTimeout> | undefined

  constructor(options: OutboxOptions) {
    this.#options = options
    this.#unsent = options.unsent
  }

  add(unsent: Unsent): void {
    this.#set([...this.#unsent, unsent])
  }

  /** The server has echoed this message, so it has it. */
  acknowledge(clientId: string): void {
    if (this.#unsent.some((one) => one.clientId === clientId)) this.discard(clientId)
  }

  discard(clientId: string): void {
    this.#set(this.#unsent.filter((one) => one.clientId !== clientId))
  }

  retry(clientId: string): void {
    this.#mark(clientId, 'waiting')
  }

  /** Sends what waits, until all is sent or the server cannot be reached. */
  async flush(connected: () => boolean): Promise<void> {
    if (this.#busy) return
    this.#busy = true
    try {
      let next = this.#first()
      while (next !== undefined && connected() && (await this.#send(next))) next = this.#first()
      if (this.#failures + this.#refusals > 0 && connected()) this.#flushLater(connected)
    } finally {
      this.#busy = false
    }
  }

  async #send(unsent: Unsent): Promise<boolean> {
    const posted = await this.#options.post(unsent)
    if (this.#putOff(posted)) return false
    this.#failures = 0
    this.#refusals = 0
    this.#tellBusy()
    this.#mark(unsent.clientId, posted === 'sent' ? 'sent' : 'failed')
    return true
  }

  /** Whether to try again by itself, and when. */
  #putOff(posted: Posted): boolean {
    if (posted === 'sent' || posted === 'refused') return false
    if (posted === 'later') {
      this.#wait = 0
      this.#failures += 1
    } else {
      this.#wait = posted.busyFor
      this.#refusals += 1
    }
    this.#tellBusy()
    return this.#failures < tries && this.#refusals < busyTries
  }

  #tellBusy(): void {
    this.#options.busy?.(this.#refusals > 1)
  }

  #flushLater(connected: () => boolean): void {
    clearTimeout(this.#again)
    const delay = this.#wait + backOff(this.#failures + this.#refusals, this.#options.random)
    this.#again = setTimeout(() => void this.flush(connected), delay)
  }

  #first(): Unsent | undefined {
    return this.#unsent.find((one) => one.state === 'waiting')
  }

  #mark(clientId: string, state: Unsent['state']): void {
    this.#set(this.#unsent.map((one) => (one.clientId === clientId ? { ...one, state } : one)))
  }

  #set(unsent: readonly Unsent[]): void {
    this.#unsent = unsent
    this.#options.changed(unsent)
  }
}
