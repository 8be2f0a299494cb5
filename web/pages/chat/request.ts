import type { Moment } from '../../../data/index.ts'
import type { Ticket } from './kept.ts'
import { type Loose, recordIn, textIn } from './loose.ts'

/** The server answered, and not with a yes. */
export class Refusal extends Error {
  readonly status: number
  /** After how many milliseconds the server wants to be asked again; undefined when it does not say. */
  readonly retryAfter: number | undefined
  constructor(status: number, retryAfter?: number) {
    super(`the chat server answered ${status}`)
    this.status = status
    this.retryAfter = retryAfter
  }
  /** It may well say yes a little later. */
  get passing(): boolean {
    return this.status >= 500 || this.status === 429 || this.status === 408
  }
  get ticketIsDead(): boolean {
    return [401, 403, 404].includes(this.status)
  }
}

interface Asked {
  readonly method: 'GET' | 'POST'
  readonly body?: object | undefined
  readonly token?: string | undefined
}

/** Rejects with a `Refusal` when the answer is an error, and with fetch's own error when there is none. */
export async function fetchJson(url: string, { method, body, token }: Asked): Promise<Loose> {
  const response = await fetch(url, {
    method,
    headers: {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  if (!response.ok) throw new Refusal(response.status, waitIn(response.headers))
  return recordIn(await response.json())
}

/** Half an hour at most: a server that says more is not well. */
const longestWait = 1_800_000

function waitIn(headers: Headers): number | undefined {
  const seconds = headers.get('retry-after') ?? ''
  return /^\d+$/.test(seconds) ? Math.min(longestWait, Number(seconds) * 1000) : undefined
}

/** The ticket in a token answer; what the answer does not say stays as it was. */
export function ticketIn(answer: Loose, earlier: Partial<Ticket>, now: Moment): Ticket {
  const { conversationId, token, userId, expires_in: seconds } = answer
  return {
    conversationId: textIn(conversationId) ?? earlier.conversationId ?? '',
    token: textIn(token) ?? earlier.token ?? '',
    userId: textIn(userId) ?? earlier.userId ?? '',
    expires: now + 1000 * (Number(seconds) || 1800),
  }
}
