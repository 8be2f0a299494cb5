import { type Delivery, type Moment, type OutboxResult, originOf } from '../../data/index.ts'
import { type BackOff, waitAfter } from './backOff.ts'
import type { Breakers } from './breakers.ts'
import type { Send, SendResult } from './send.ts'

export interface Delivering {
  readonly send: Send
  readonly breakers: Breakers
  readonly now: () => Moment
  readonly random: () => number
  readonly rule: BackOff
  /** The longest that one attempt takes, in milliseconds. */
  readonly deadline: number
  /** Takes what became of each, as soon as it is known. */
  readonly tell: (result: OutboxResult) => void
  /** Takes what an operator has to know; holds nobody's words. */
  readonly warn: (what: string) => void
  /** Says that no other one is to be begun. */
  readonly stop: AbortSignal
  /** Says to break off what is under way. */
  readonly cut: AbortSignal
}

/**
 * Sends what waits in one conversation, one after the other, while it is in our hands: until `until`. What
 * fails keeps back what is behind it; what is refused for good does not.
 */
export async function deliverConversation(
  deliveries: readonly Delivery[],
  until: Moment,
  delivering: Delivering,
): Promise<void> {
  for (const delivery of deliveries) {
    const result = await attempt(delivery, until, delivering)
    delivering.tell(result)
    if (result.kind === 'postponed' || result.kind === 'released') return
  }
}

async function attempt(delivery: Delivery, until: Moment, delivering: Delivering): Promise<OutboxResult> {
  const { conversationId, seq, attempts, serviceUrl } = delivery
  const { send, breakers, now, deadline, stop, cut } = delivering
  const held = { conversationId, seq, until }
  if (stop.aborted || now() + deadline > until) return { kind: 'released', ...held }
  const origin = originOf(serviceUrl)
  if (!breakers.admit(origin)) return { kind: 'postponed', ...held, attempts, due: breakers.opensAt(origin) }
  const result = await send(delivery, cut)
  if (result.kind === 'failed' && cut.aborted) return { kind: 'released', ...held }
  noteHealth(origin, result, delivering)
  return outcome(delivery, held, { result, delivering })
}

function noteHealth(origin: string, result: SendResult, { breakers, warn }: Delivering): void {
  if (result.kind !== 'failed' || result.alive) breakers.succeeded(origin)
  else if (breakers.failed(origin))
    warn(`${origin} fails (${result.reason}): nothing is sent there for a while`)
}

function outcome(
  { attempts: before, serviceUrl }: Delivery,
  held: { readonly conversationId: string; readonly seq: number; readonly until: Moment },
  { result, delivering }: { result: SendResult; delivering: Delivering },
): OutboxResult {
  const { now, random, rule, warn } = delivering
  if (result.kind === 'sent') return { kind: 'sent', conversationId: held.conversationId, seq: held.seq }
  const attempts = before + 1
  const { reason } = result
  const wait =
    result.kind === 'failed' ? waitAfter(attempts, { asked: result.asked, random, rule }) : undefined
  if (wait !== undefined) return { kind: 'postponed', ...held, attempts, due: now() + wait }
  warn(`a message to ${originOf(serviceUrl)} was given up (${reason}): see npm run dead-letters`)
  return { kind: 'given-up', ...held, attempts, reason, at: now() }
}
