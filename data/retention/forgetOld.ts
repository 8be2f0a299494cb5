import type { ShopSettings } from '../contentSchema.ts'
import { dayOf } from '../conversations/rollups.ts'
import type { Moment } from '../records.ts'
import type { Store } from '../store/store.ts'
import { forgetConversations } from './forgetConversations.ts'
import { forgetRows } from './forgetRows.ts'
import { inBatches } from './inBatches.ts'

/** How many were forgotten. */
export interface Forgotten {
  readonly conversations: number
  /** Ids that clients gave to what they sent: they tell a repetition. */
  readonly inbox: number
  readonly deadLetters: number
  readonly sessions: number
  /** Products that customers looked at. */
  readonly views: number
  readonly links: number
}

export interface Retaining {
  readonly rules: ShopSettings['retention']
  readonly now: Moment
  /** Called after each batch with the milliseconds that it took: others write meanwhile. */
  readonly rest: (took: number) => Promise<void>
}

const day = 86_400_000

/** Days for which it is of use what a customer looked at. */
const viewDays = 90

/**
 * Forgets what is older than the rules allow: conversations with all that belongs to them, and what is of
 * use for a while only. The sums of the board stay, as they name nobody. In batches that hold the writer
 * for some milliseconds each; when it is cut off, the next time goes on. O(forgotten).
 */
export async function forgetOld(store: Store, { rules, now, rest }: Retaining): Promise<Forgotten> {
  const since = (days: number) => (days === 0 ? Number.MIN_SAFE_INTEGER : now - days * day)
  const last = since(rules.conversationsDays)
  const conversations = await inBatches(rest, (size) => forgetConversations(store, { last, size }))
  const rows = (kind: Parameters<typeof forgetRows>[1]['kind'], before: Moment | string) =>
    inBatches(rest, (size) => forgetRows(store, { kind, before, size }))
  if (rules.conversationsDays > 0) await rows('conversation_day', dayOf(last))
  return {
    conversations,
    inbox: await rows('inbox', since(rules.inboxDays)),
    deadLetters: await rows('dead_letter', since(rules.deadLettersDays)),
    sessions: await rows('session', now),
    views: await rows('product_view', dayOf(since(viewDays))),
    links: await rows('sign_in_link', now),
  }
}
