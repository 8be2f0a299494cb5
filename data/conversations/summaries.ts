import type { Conversation, Moment, Mood } from '../records.ts'
import { fromColumn, fromFlag, fromJson } from '../store/columns.ts'
import type { Db } from '../store/open.ts'
import type { ConversationTable } from '../store/tables.ts'
import { type TurnSummary, toConversation } from './conversations.ts'
import type { Hit } from './hits.ts'

export interface ConversationSummary extends Conversation {
  readonly customerName: string | undefined
  /** Where the words that were searched for were said, the newest place; only in what a search lists. */
  readonly hit?: Hit
  /** The customer's last words. */
  readonly preview: string
  /** What the customer wrote, in messages. */
  readonly messages: number
  /** The highest negative probability of its turns. */
  readonly lowest: number
  /** Of the last turn. */
  readonly mood: Mood
  /** The negative probability of the first turn. */
  readonly firstNegative: number
  /** How likely it is that it goes wrong, from 0 to 1. */
  readonly risk: number
  /** The highest negative probability of what was said lately; see recently.ts. */
  readonly recentNegative: number
  /** When the customer wrote what no person has answered yet; undefined when nobody has to. */
  readonly waitingSince: Moment | undefined
  /** Whether staff put it aside, waiting as it is, until the customer writes again. */
  readonly setAside: boolean
  /** Whether it waits for a person before others. */
  readonly urgent: boolean
  /** What the customer wanted, in the order in which it first came up; the newest 20. */
  readonly intents: readonly string[]
  /** Turns without an answer. */
  readonly unanswered: number
}

/** A conversation as a list needs it: all but where its dialogs stand. */
export type ListRow = Parameters<typeof toConversation>[0] &
  TurnSummary & { readonly customer_name: string | null }

const columns = [
  'conversation.id',
  'conversation.channel',
  'conversation.customer_id',
  'conversation.user_id',
  'conversation.language',
  'conversation.mode',
  'conversation.taken_by',
  'conversation.started',
  'conversation.last',
  'conversation.last_seq',
  'conversation.reference',
  'conversation.preview',
  'conversation.messages',
  'conversation.unanswered',
  'conversation.lowest',
  'conversation.negative',
  'conversation.neutral',
  'conversation.positive',
  'conversation.intents',
  'conversation.first_negative',
  'conversation.risk',
  'conversation.urgent',
  'conversation.waiting_since',
  'conversation.set_aside',
  'conversation.recent_negative',
] as const satisfies readonly `conversation.${keyof ConversationTable}`[]

/** Conversations with the names of their customers. */
export const listed = (db: Db) =>
  db
    .selectFrom('conversation')
    .leftJoin('customer', 'customer.id', 'conversation.customer_id')
    .select(columns)
    .select('customer.name as customer_name')

export const summaryOf = (row: ListRow): ConversationSummary => ({
  ...toConversation(row),
  customerName: fromColumn(row.customer_name),
  preview: row.preview,
  messages: row.messages,
  lowest: row.lowest,
  mood: { negative: row.negative, neutral: row.neutral, positive: row.positive },
  firstNegative: row.first_negative,
  risk: row.risk,
  recentNegative: row.recent_negative,
  waitingSince: fromColumn(row.waiting_since),
  setAside: row.mode === 'waiting' && fromFlag(row.set_aside),
  urgent: fromFlag(row.urgent),
  intents: fromJson(row.intents),
  unanswered: row.unanswered,
})
