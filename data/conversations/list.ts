import { sql } from 'kysely'
import type { Language, Mode, Moment, MoodClass, Outcome } from '../records.ts'
import { labelsOf } from '../search/labels.ts'
import { type Phrase, phrasesIn, type Sought } from '../search/sought.ts'
import { walkFor, whereSaid } from '../search/walk.ts'
import type { Store } from '../store/open.ts'
import { type Cursor, placeAt } from './cursor.ts'
import { hitsAt } from './hits.ts'
import { listByConversation } from './listByConversation.ts'
import { listBySaid } from './listBySaid.ts'
import { fits, takePage } from './listing.ts'
import { type ConversationSummary, type ListRow, listed, summaryOf } from './summaries.ts'

/**
 * Which conversations to list; all given conditions must hold. `text`, `mood`, `intent`, `language`,
 * `outcome` and the time hold together for one turn, so that the list opens exactly what the board counted.
 */
export interface ConversationFilter {
  /** Words said by the customer or in the reply, in any order; see sought.ts. */
  readonly text?: string
  /** The likeliest class of a turn. */
  readonly mood?: MoodClass
  /** '' for turns that were not understood. */
  readonly intent?: string
  readonly language?: Language | 'other'
  readonly outcome?: Outcome
  /** Something was said then or later. */
  readonly from?: Moment
  /** Something was said before. */
  readonly to?: Moment
  /** Who answers; `waiting` for those that wait for a person's answer, also where a person has the conversation. */
  readonly mode?: Mode
  readonly channel?: string
  readonly customerId?: string
  /** Leaves out those in which the customer wrote nothing yet. */
  readonly written?: boolean
  readonly limit?: number
  /** Goes on behind the page whose `next` this is; a moment: only those whose last activity is older. */
  readonly before?: Moment | Cursor
}

export type { ConversationSummary }

export interface ConversationPage {
  readonly conversations: readonly ConversationSummary[]
  /** Goes on behind these; undefined when these are the last. */
  readonly next: Cursor | undefined
}

/**
 * How long one call looks for more, in milliseconds, before it gives what it has found and where to go on: less
 * where it takes the time of the thread that serves.
 */
const patience = { sqlite: 20, postgres: 150 }

/**
 * A page of the list, 50 long unless told, 500 at most. The newest first: by the newest turn that fits when
 * conditions are on turns, else by the last activity. Of a rare mix of conditions in a large store a page
 * may be short, or empty, and have a `next` nevertheless: all down to there was looked at. Throws
 * UnknownCursor. Whatever is asked, no step holds the thread for more than some 20 ms.
 */
export async function listConversations(store: Store, filter: ConversationFilter): Promise<ConversationPage> {
  const phrases = filter.text === undefined ? undefined : phrasesIn(filter.text)
  if (phrases?.length === 0) return { conversations: [], next: undefined }
  const limit = Math.min(filter.limit ?? 50, 500)
  const until = performance.now() + patience[store.kind]
  const sought = soughtBy(filter, phrases)
  const list = sought === undefined || amongFew(filter) ? 'conversations' : store.kind
  const from = typeof filter.before === 'string' ? placeAt(list, filter.before) : undefined
  const steps =
    sought === undefined || amongFew(filter)
      ? listByConversation(store, filter, { from, sought, size: limit + 1 })
      : listBySaid(store, filter, { from, sought })
  const { rows, next } = await takePage(steps, { list, limit, until })
  const guests = from === undefined ? await guestsCalled(store, filter) : []
  const all = [...guests.filter((guest) => !rows.some(({ id }) => id === guest.id)), ...rows]
  const hits = await hitsIn(store, rows, { sought, phrases })
  return { conversations: all.map((row) => ({ ...summaryOf(row), ...hits.get(row.id) })), next }
}

/** What the desk calls a guest by: the end of the conversation's id. By itself it has a digit, as words do not. */
const guestName = /^\s*(?:(?:guest|访客)\s*|(?=\S*\d))([\da-z_-]{4})\s*$/i

/** Guests whom the search names. */
async function guestsCalled({ db }: Store, filter: ConversationFilter): Promise<readonly ListRow[]> {
  const end = guestName.exec(filter.text ?? '')?.[1]
  if (end === undefined || labelsOf(filter).length > 0) return []
  const rows = await listed(db)
    .where(sql`substr(conversation.id, length(conversation.id) - 3)`, 'in', [end, end.toLowerCase()])
    .where('conversation.customer_id', 'is', null)
    .orderBy('last', 'desc')
    .limit(20)
    .execute()
  const { from = 0, to = Number.POSITIVE_INFINITY } = filter
  return rows.filter((row) => fits(row, filter) && row.last >= from && row.started < to)
}

interface Asked {
  readonly sought: Sought | undefined
  readonly phrases: readonly Phrase[] | undefined
}

/** Where in these conversations the words of a search were said. */
async function hitsIn(store: Store, rows: readonly ListRow[], { sought, phrases }: Asked) {
  if (sought === undefined || phrases === undefined || rows.length === 0) return new Map<string, never>()
  const places = await whereSaid(
    walkFor(store, sought),
    rows.map(({ id }) => id),
  )
  const hits = await hitsAt(
    store,
    [...places].map(([conversationId, seq]) => ({ conversationId, seq })),
    phrases,
  )
  return new Map([...hits].map(([id, hit]) => [id, { hit }]))
}

/** Whether conversations are asked for that an index knows, and that are not many. */
const amongFew = ({ customerId, mode = 'bot' }: ConversationFilter): boolean =>
  customerId !== undefined || mode !== 'bot'

/** Undefined when nothing is asked of what was said. */
function soughtBy(filter: ConversationFilter, phrases: readonly Phrase[] = []): Sought | undefined {
  const labels = labelsOf(filter)
  const { from, to } = filter
  const any = phrases.length > 0 || labels.length > 0 || from !== undefined || to !== undefined
  return any ? { phrases, labels, from, to } : undefined
}

/** One conversation as the list has it. */
export async function findSummary(store: Store, id: string): Promise<ConversationSummary | undefined> {
  const row = await listed(store.db).where('conversation.id', '=', id).executeTakeFirst()
  return row && summaryOf(row)
}

/** Those that wait for a person's answer: who comes before others first, then the longest wait; 500 at most. */
export async function waitingConversations(store: Store): Promise<readonly ConversationSummary[]> {
  const rows = await listed(store.db)
    .where('mode', '<>', sql.lit('bot'))
    .where(
      sql<boolean>`(mode = 'waiting' and set_aside = 0 or mode = 'person' and waiting_since is not null)`,
    )
    .orderBy('urgent', 'desc')
    .orderBy(sql`coalesce(waiting_since, last)`)
    .orderBy('conversation.id')
    .limit(500)
    .execute()
  return rows.map(summaryOf)
}
