import type { Moment } from '../../../data/index.ts'
import { listIn, parse, recordIn, textIn } from './loose.ts'

/** What lets a browser go on with its conversation. */
export interface Ticket {
  readonly conversationId: string
  readonly token: string
  readonly userId: string
  readonly expires: Moment
}

/** A message that the server has not echoed yet. */
export interface Unsent {
  readonly clientId: string
  readonly text: string
  readonly at: Moment
  readonly state: 'waiting' | 'sent' | 'failed'
}

/** What outlives a page reload, for one visitor of one tab. */
export interface Kept {
  readonly ticket: Ticket | undefined
  readonly unsent: readonly Unsent[]
  /** The id of the newest message that was on the screen. */
  readonly seen: string
  readonly open: boolean
  /** What the visitor has typed and not sent. */
  readonly draft?: string | undefined
  /** They asked to begin anew, and the server does not know yet. */
  readonly fresh?: boolean | undefined
}

type Drawer = Pick<Storage, 'getItem' | 'setItem'>

/** Keeps one `Kept` under one key; where the browser forbids storage it lasts as long as the page. */
export class Keep {
  readonly #key: string
  readonly #drawer: Drawer | undefined
  #kept: Kept

  constructor(key: string, drawer: Drawer | undefined) {
    this.#key = key
    this.#drawer = drawer
    this.#kept = readKept(parse(this.#drawer?.getItem(key) ?? ''))
  }

  get value(): Kept {
    return this.#kept
  }

  change(change: Partial<Kept>): void {
    this.#kept = { ...this.#kept, ...change }
    try {
      this.#drawer?.setItem(this.#key, JSON.stringify(this.#kept))
    } catch {
      // A full or forbidden storage costs the conversation at the next reload, nothing now.
    }
  }
}

/** The tab's own storage; undefined where the browser forbids it. */
export function tabStorage(): Drawer | undefined {
  try {
    return globalThis.sessionStorage
  } catch {
    return undefined
  }
}

function readKept(raw: unknown): Kept {
  const { ticket, unsent, seen, open, draft, fresh } = recordIn(raw)
  return {
    ticket: readTicket(ticket),
    unsent: listIn(unsent).flatMap(readUnsent),
    seen: textIn(seen) ?? '',
    open: open === true,
    draft: textIn(draft),
    fresh: fresh === true ? true : undefined,
  }
}

function readTicket(raw: unknown): Ticket | undefined {
  const { conversationId, token, userId, expires } = recordIn(raw)
  if (typeof conversationId !== 'string' || typeof token !== 'string') return undefined
  return { conversationId, token, userId: textIn(userId) ?? '', expires: Number(expires) || 0 }
}

function readUnsent(raw: unknown): readonly Unsent[] {
  const { clientId, text, at, state } = recordIn(raw)
  if (typeof clientId !== 'string' || typeof text !== 'string') return []
  return [{ clientId, text, at: Number(at) || 0, state: state === 'failed' ? 'failed' : 'waiting' }]
}
