import type { Moment } from '../../../data/index.ts'
import type { Ticket } from './kept.ts'
import { type Loose, recordIn, textIn } from './loose.ts'

/** The server answered, and not with a yes. */
export class Refusal extends Error {
  readonly status: number
  constructor(status: number) {
    super(`the chat server answered ${status}`)
    this.status = status
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
  if (!response.ok) throw new Refusal(response.status)
  return recordIn(await response.json())
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
