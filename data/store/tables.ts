import type { Generated } from 'kysely'
import type { MoodClass } from '../records.ts'
import type {
  ConversationDayTable,
  IncidentTable,
  MoodCorrectionTable,
  MoodDayTable,
  MoodWatchTable,
  TrendMarkTable,
} from './moodTables.ts'
import type {
  CategoryTable,
  ConsentTable,
  CustomerTable,
  NoticeWishTable,
  OrderLineTable,
  OrderNoticeTable,
  OrderTable,
  ProductTable,
  ProductViewTable,
  RatingTable,
  ReturnTable,
  ShopTable,
  TicketTable,
} from './shopTables.ts'

/**
 * The columns as they lie in the database. Types are those that SQLite and PostgreSQL share:
 * text, integer, bigint (moments, in milliseconds), double precision. Structures are JSON in text,
 * flags are 0 and 1, absent is null; columns.ts turns them into the records' own types.
 */
export interface Tables {
  shop: ShopTable
  category: CategoryTable
  product: ProductTable
  customer: CustomerTable
  consent: ConsentTable
  product_view: ProductViewTable
  shop_order: OrderTable
  order_line: OrderLineTable
  return_request: ReturnTable
  ticket: TicketTable
  rating: RatingTable
  notice_wish: NoticeWishTable
  order_notice: OrderNoticeTable
  conversation: ConversationTable
  inbox: InboxTable
  outbox: OutboxTable
  dead_letter: DeadLetterTable
  activity: ActivityTable
  interaction: InteractionTable
  correction: CorrectionTable
  mood_correction: MoodCorrectionTable
  suggestion: SuggestionTable
  mood_day: MoodDayTable
  conversation_day: ConversationDayTable
  trend_mark: TrendMarkTable
  mood_watch: MoodWatchTable
  incident: IncidentTable
  said: SaidTable
  said_waiting: SaidWaitingTable
  staff: StaffTable
  sign_in_link: LinkTable
  session: SessionTable
  secret: SecretTable
  heartbeat: HeartbeatTable
}

/** From `preview` on the columns sum up its turns, so that a list needs no counting. */
export interface ConversationTable {
  id: string
  channel: string
  customer_id: string | null
  user_id: string
  language: 'en' | 'zh'
  mode: 'bot' | 'waiting' | 'person'
  taken_by: string | null
  started: number
  last: number
  last_seq: number
  reference: string | null
  preview: string
  messages: number
  unanswered: number
  lowest: number
  negative: number
  neutral: number
  positive: number
  /** What the customer wanted, in JSON, in the order in which it first came up. */
  intents: string
  /** Probability of negative of the first turn. */
  first_negative: number
  risk: number
  /** 1 while it waits for a person before others. */
  urgent: number
  /** When the customer wrote what no person has answered yet; null when nobody has to. */
  waiting_since: number | null
  /** 1 when staff put it aside until the customer writes again. */
  set_aside: number
  /** The highest negative probability lately: see recently.ts. */
  recent_negative: number
  /** Counts the steps that were kept; 0 before the first. */
  version: number
  /** Where its dialogs stand, in JSON. */
  state: string
}

/** What a client sent under an id of its own, and the places of what came of it. */
export interface InboxTable {
  conversation_id: string
  activity_id: string
  first_seq: number
  last_seq: number
  at: number
}

/** Activities that wait to be pushed to their channel; gone when they were sent. */
export interface OutboxTable {
  conversation_id: string
  seq: number
  service_url: string
  attempts: number
  due: number
  /** Until then one process has it in hand; 0 for nobody. */
  claimed_until: number
}

/** Activities whose sending was given up. */
interface DeadLetterTable {
  conversation_id: string
  seq: number
  service_url: string
  attempts: number
  reason: string
  at: number
}

export interface ActivityTable {
  conversation_id: string
  seq: number
  id: string
  at: number
  author: 'customer' | 'bot' | 'staff'
  body: string
}

export interface InteractionTable {
  conversation_id: string
  seq: number
  customer_id: string | null
  channel: string
  at: number
  text: string
  language: 'en' | 'zh' | 'other'
  intent: string | null
  confidence: number
  negative: number
  neutral: number
  positive: number
  /** The likeliest of the three. */
  mood: MoodClass
  entities: string
  talk: string | null
  outcome: 'answered' | 'asked' | 'unanswered' | 'handed-over' | 'silent'
  article_id: string | null
  reply: string
  micros: number
  /** Which model gave the mood; null before that was kept. */
  mood_model: string | null
  /** What trends count; null where that is the probability of negative. */
  scaled_negative: number | null
}

/** Without a right intent it is none of the shop's. */
export interface CorrectionTable {
  conversation_id: string
  seq: number
  text: string
  language: 'en' | 'zh' | 'other'
  heard_intent: string | null
  right_intent: string | null
  staff_id: string
  at: number
  learnt_at: number | null
}

export interface SuggestionTable {
  id: string
  conversation_id: string
  customer_id: string | null
  product_id: string
  place: number
  model: string
  reason: string
  at: number
  outcome: 'shown' | 'taken' | 'refused'
}

/** Which turn, or which words of staff, the words to search belong to. */
interface SaidTable {
  /** In SQLite alone: the row of the full-text table. */
  id: Generated<number>
  conversation_id: string
  seq: number
  at: number
}

/** In SQLite alone: words that are not in the full-text table yet; see waiting.ts. */
interface SaidWaitingTable {
  id: number
  words: string
}

/** Words to search, as search.ts cuts them. */
export interface SaidRow {
  conversation_id: string
  seq: number
  at: number
  words: string
}

interface StaffTable {
  id: string
  name: string
}

interface LinkTable {
  hash: string
  name: string
  expires: number
}

interface SessionTable {
  hash: string
  staff_id: string
  expires: number
}

/** One row, number 1, written to see that it can be written. */
interface HeartbeatTable {
  number: number
  at: number
}

interface SecretTable {
  name: string
  value: string
}
