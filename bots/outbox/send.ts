import type { Delivery, Moment } from '../../data/index.ts'
import { allowsServiceUrl } from '../serviceUrls.ts'
import { type Letter, letterOf } from './letter.ts'
import { type Agents, type Answer, post } from './post.ts'
import { retryAfter } from './retryAfter.ts'
import { unless, within } from './within.ts'

/** What came of sending an activity. */
export type SendResult =
  | { readonly kind: 'sent' }
  /** It will not be taken however often it is sent. */
  | { readonly kind: 'refused'; readonly reason: string }
  | Failed

/** It may be taken later. */
interface Failed {
  readonly kind: 'failed'
  /** Without anybody's words. */
  readonly reason: string
  /** The wait that the receiver asked for, in milliseconds. */
  readonly asked: number | undefined
  /** Whether the receiver is well, and only has too much to do. */
  readonly alive: boolean
}

/** Sends an activity once, until `cut` says to stop; never rejects. */
export type Send = (delivery: Delivery, cut: AbortSignal) => Promise<SendResult>

export interface SendOptions {
  /** Whether loopback addresses are answered. */
  readonly development: boolean
  readonly agents: Agents
  /** `fresh` asks for a new one, because the last was not taken. */
  readonly accessToken: (fresh: boolean) => Promise<string | undefined>
  /** How long one attempt may take in all, in milliseconds. */
  readonly deadline: number
  readonly now: () => Moment
}

export function makeSend(options: SendOptions): Send {
  const { deadline, now, agents } = options
  let stale = false
  const line = { agents, token: () => options.accessToken(stale) }
  return async (delivery, cut) => {
    const letter = letterOf(delivery)
    if (letter === undefined) return refused('there is nothing to send any more, or nowhere to send it to')
    if (!allowsServiceUrl(delivery.serviceUrl, options))
      return refused('its service URL is not on the allow-list')
    try {
      const answer = await within(deadline, cut, (signal) => deliver(letter, signal, line))
      stale = answer.status === unknownToUs
      return resultOf(answer, now())
    } catch (error) {
      return failed(nameOf(error))
    }
  }
}

interface Line {
  readonly agents: Agents
  readonly token: () => Promise<string | undefined>
}

async function deliver(
  { url, path, id, activity }: Letter,
  signal: AbortSignal,
  line: Line,
): Promise<Answer> {
  const token = await unless(signal, line.token())
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    'idempotency-key': encodeURIComponent(id),
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
  }
  return post(url, JSON.stringify(activity), { path, headers, agents: line.agents, signal })
}

/** The receiver does not take our token: its clock or ours is wrong, or a secret was changed. That passes. */
const unknownToUs = 401
const passing = [unknownToUs, 408, 429]

function resultOf({ status, retryAfter: header }: Answer, now: Moment): SendResult {
  if (status >= 200 && status < 300) return { kind: 'sent' }
  const reason = `HTTP ${status}`
  if (status < 500 && !passing.includes(status)) return refused(reason)
  return { ...failed(reason), asked: retryAfter(header, now), alive: status === 429 }
}

const refused = (reason: string): SendResult => ({ kind: 'refused', reason })

const failed = (reason: string): Failed => ({ kind: 'failed', reason, asked: undefined, alive: false })

/** The code of what went wrong, such as ECONNREFUSED, or its first words when it has none. */
function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return 'it broke off'
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message.slice(0, 200)
}
