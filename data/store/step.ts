import type { ConversationDayTable, MoodDayTable } from './moodTables.ts'
import { sumColumns } from './sums.ts'
import type {
  ActivityTable,
  ConversationTable,
  InboxTable,
  InteractionTable,
  OutboxTable,
  SaidRow,
  SuggestionTable,
} from './tables.ts'

/**
 * One conversation goes one step on, told in rows: each back end writes them in its own quickest way.
 * All of it is kept, or nothing when somebody else went on with the conversation first.
 */
export interface Step {
  /** As it stands afterwards: its version is one above the one that was read. */
  readonly conversation: ConversationTable
  readonly inserts: Inserts
  /** What is added to the sums of a day. */
  readonly sums: readonly MoodDayTable[]
  readonly outcomes: readonly OutcomeRow[]
}

export interface Inserts {
  readonly inbox: readonly InboxTable[]
  readonly activity: readonly ActivityTable[]
  readonly outbox: readonly OutboxTable[]
  readonly interaction: readonly InteractionTable[]
  readonly suggestion: readonly SuggestionTable[]
  readonly conversation_day: readonly ConversationDayTable[]
  /** Words to search; see search.ts. */
  readonly said: readonly SaidRow[]
}

/** What became of a suggestion that was shown before. */
type OutcomeRow = Pick<SuggestionTable, 'conversation_id' | 'id' | 'outcome'>

/** Somebody else went on with this conversation in the meantime: load it and answer again. */
export class StateConflict extends Error {
  override readonly name = 'StateConflict'

  constructor(conversationId: string) {
    super(`conversation ${conversationId} went on in the meantime`)
  }
}

/** The columns of the tables that steps write, in the order in which they are written. */
export const stepColumns = {
  conversation: [
    'id',
    'channel',
    'customer_id',
    'user_id',
    'language',
    'mode',
    'taken_by',
    'started',
    'last',
    'last_seq',
    'reference',
    'preview',
    'messages',
    'unanswered',
    'lowest',
    'negative',
    'neutral',
    'positive',
    'intents',
    'first_negative',
    'risk',
    'urgent',
    'waiting_since',
    'set_aside',
    'recent_negative',
    'version',
    'state',
  ],
  inbox: ['conversation_id', 'activity_id', 'first_seq', 'last_seq', 'at'],
  activity: ['conversation_id', 'seq', 'id', 'at', 'author', 'body'],
  outbox: ['conversation_id', 'seq', 'service_url', 'attempts', 'due', 'claimed_until'],
  interaction: [
    'conversation_id',
    'seq',
    'customer_id',
    'channel',
    'at',
    'text',
    'language',
    'intent',
    'confidence',
    'negative',
    'neutral',
    'positive',
    'mood',
    'entities',
    'talk',
    'outcome',
    'article_id',
    'reply',
    'micros',
    'mood_model',
    'scaled_negative',
  ],
  suggestion: [
    'id',
    'conversation_id',
    'customer_id',
    'product_id',
    'place',
    'model',
    'reason',
    'at',
    'outcome',
  ],
  conversation_day: [
    'day',
    'conversation_id',
    'language',
    'intent',
    'messages',
    'negative_sum',
    'scaled_sum',
  ],
  mood_day: ['day', 'channel', 'language', 'intent', ...sumColumns],
} as const

/** A conversation's row of a day is written again with each of its turns on that day. */
export const conversationDayAgain = `on conflict (day, conversation_id, language, intent) do update set
  messages = excluded.messages, negative_sum = excluded.negative_sum,
  scaled_sum = excluded.scaled_sum`
