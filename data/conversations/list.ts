import { type Expression, expressionBuilder, type SqlBool } from 'kysely'
import type { Conversation, Interaction, Language, Mode, Moment, Mood, Outcome } from '../records.ts'
import { fromColumn } from '../store/columns.ts'
import type { Db, Store } from '../store/open.ts'
import type { ConversationTable, Tables } from '../store/tables.ts'
import { toConversation } from './conversations.ts'
import type { MoodClass } from './mood.ts'
import { saying } from './search.ts'

/**
 * Which conversations to list; all given conditions must hold. `mood`, `intent`, `language`, `outcome`
 * and the time hold together for one turn, so that the list opens exactly what the board counted.
 */
export interface ConversationFilter {
  /** Words said by the customer or in a reply, in any order; see search.ts. */
  readonly text?: string
  /** The likeliest class of a turn. */
  readonly mood?: MoodClass
  /** '' for turns that were not understood. */
  readonly intent?: string
  readonly language?: Language | 'other'
  readonly outcome?: Outcome
  /** Something happened then or later. */
  readonly from?: Moment
  /** Something happened before. */
  readonly to?: Moment
  readonly mode?: Mode
  readonly channel?: string
  readonly customerId?: string
  readonly limit?: number
  /** Only those whose last activity is older: the `last` of the page before. */
  readonly before?: Moment
}

export interface ConversationSummary extends Conversation {
  readonly customerName: string | undefined
  /** The customer's last words. */
  readonly preview: string
  /** What the customer wrote, in messages. */
  readonly messages: number
  /** The highest negative probability of its turns. */
  readonly lowest: number
  /** Of the last turn. */
  readonly mood: Mood
  /** What the customer wanted, in the order in which it came up. */
  readonly intents: readonly string[]
  /** Turns without an answer. */
  readonly unanswered: number
}

/** Newest first, 50 unless told, 500 at most. */
export async function listConversations(
  store: Store,
  filter: ConversationFilter,
): Promise<readonly ConversationSummary[]> {
  const rows = await named(store.db)
    .where(({ and }) => and(conditions(filter)))
    .orderBy('conversation.last', 'desc')
    .orderBy('conversation.id', 'desc')
    .limit(Math.min(filter.limit ?? 50, 500))
    .execute()
  return summaries(store.db, rows)
}

/** Those that wait for a person, the longest wait first. */
export async function waitingConversations(store: Store): Promise<readonly ConversationSummary[]> {
  const rows = await named(store.db)
    .where('conversation.mode', '=', 'waiting')
    .orderBy('conversation.last')
    .orderBy('conversation.id')
    .limit(500)
    .execute()
  return summaries(store.db, rows)
}

const named = (db: Db) =>
  db
    .selectFrom('conversation')
    .leftJoin('customer', 'customer.id', 'conversation.customer_id')
    .selectAll('conversation')
    .select('customer.name as customer_name')

type Condition = Expression<SqlBool>
const talk = expressionBuilder<Tables, 'conversation'>()

function conditions(filter: ConversationFilter): Condition[] {
  const { mode, channel, customerId, from, to, before, text } = filter
  return [
    ...(mode === undefined ? [] : [talk('conversation.mode', '=', mode)]),
    ...(channel === undefined ? [] : [talk('conversation.channel', '=', channel)]),
    ...(customerId === undefined ? [] : [talk('conversation.customer_id', '=', customerId)]),
    ...(from === undefined ? [] : [talk('conversation.last', '>=', from)]),
    ...(to === undefined ? [] : [talk('conversation.started', '<', to)]),
    ...(before === undefined ? [] : [talk('conversation.last', '<', before)]),
    ...(text === undefined ? [] : saying(text)),
    ...turnCondition(filter),
  ]
}

function turnCondition({ mood, intent, language, outcome, from, to }: ConversationFilter): Condition[] {
  if ([mood, intent, language, outcome, from, to].every((each) => each === undefined)) return []
  const turns = talk
    .selectFrom('interaction')
    .select('interaction.seq')
    .whereRef('interaction.conversation_id', '=', 'conversation.id')
    .$if(mood !== undefined, (q) => q.where('interaction.mood', '=', mood ?? 'neutral'))
    .$if(language !== undefined, (q) => q.where('interaction.language', '=', language ?? 'other'))
    .$if(outcome !== undefined, (q) => q.where('interaction.outcome', '=', outcome ?? 'silent'))
    .$if(intent === '', (q) => q.where('interaction.intent', 'is', null))
    .$if(Boolean(intent), (q) => q.where('interaction.intent', '=', intent ?? ''))
    .$if(from !== undefined, (q) => q.where('interaction.at', '>=', from ?? 0))
    .$if(to !== undefined, (q) => q.where('interaction.at', '<', to ?? 0))
  return [talk.exists(turns)]
}

type Row = ConversationTable & { readonly customer_name: string | null }

async function summaries(db: Db, rows: readonly Row[]): Promise<readonly ConversationSummary[]> {
  const ids = rows.map((row) => row.id)
  const intents = ids.length === 0 ? [] : await intentsOf(db, ids)
  return rows.map((row) => ({
    ...toConversation(row),
    customerName: fromColumn(row.customer_name),
    preview: row.preview,
    messages: row.messages,
    lowest: row.lowest,
    mood: { negative: row.negative, neutral: row.neutral, positive: row.positive },
    intents: intents.flatMap(({ conversation_id, intent }) =>
      conversation_id === row.id && intent !== null ? [intent] : [],
    ),
    unanswered: row.unanswered,
  }))
}

const intentsOf = (db: Db, ids: readonly Interaction['conversationId'][]) =>
  db
    .selectFrom('interaction')
    .select(['conversation_id', 'intent'])
    .where('conversation_id', 'in', ids)
    .where('intent', 'is not', null)
    .groupBy(['conversation_id', 'intent'])
    .orderBy('conversation_id')
    .orderBy(({ fn }) => fn.min('seq'))
    .execute()
