import type { TrendPoint } from '../analytics/index.ts'
import type {
  Article,
  Category,
  Conversation,
  ConversationFilter,
  ConversationSummary,
  Customer,
  DayFilter,
  DayMood,
  IntentFigures,
  Interaction,
  Opening,
  Order,
  Period,
  Product,
  StaffSession,
  StoredActivity,
  SuggestionFigures,
  Text,
  TranscriptLine,
} from '../data/index.ts'

/** Where the web writes its log; pino fits. */
export interface WebLog {
  info(fields: object, message: string): void
  error(fields: object, message: string): void
}

/** What a customer sent over the web. */
export interface WebActivity {
  readonly channel: 'web'
  readonly conversationId: string
  readonly userId: string
  readonly customerId: string | undefined
  readonly type: 'message' | 'event' | 'conversationUpdate'
  readonly text?: string
  readonly name?: string
  readonly value?: unknown
  readonly locale?: string
  readonly channelData?: unknown
  /** Uploaded files as Bot Framework attachments, their content in a data URL. */
  readonly attachments?: readonly WebAttachment[]
}

export interface WebAttachment {
  readonly contentType: string
  readonly contentUrl: string
  readonly name: string
}

/** What Direct Line needs from the floors below. */
export interface DirectLinePorts {
  /** Resolves when the turn is committed; the customer's activity stands first in `activities`. */
  receive(
    activity: WebActivity,
  ): Promise<{ readonly id: string; readonly activities: readonly StoredActivity[] }>
  /** In the order of seq, those above it. */
  activitiesAfter(conversationId: string, seq: number, limit: number): Promise<readonly StoredActivity[]>
  findConversation(id: string): Promise<Conversation | undefined>
  /** Gives an existing one back unchanged. */
  openConversation(opening: Opening): Promise<Conversation>
  /** Calls back after each commit; gives back how to stop that. */
  subscribe(conversationId: string, listener: (activities: readonly StoredActivity[]) => void): () => void
}

export interface SessionPorts {
  /** Uses up a sign-in link; gives the session's token, or undefined when the link is no good. */
  useSignInLink(token: string): Promise<string | undefined>
  findSession(token: string): Promise<StaffSession | undefined>
  endSession(token: string): Promise<void>
}

/** One conversation as the desk shows it. */
export interface ConversationView {
  readonly conversation: Conversation
  readonly lines: readonly TranscriptLine[]
  readonly customer: Customer | undefined
  /** Newest first. */
  readonly orders: readonly Order[]
  /** The names of what was ordered. */
  readonly products: Readonly<Record<string, Text>>
  readonly currency: string
}

export interface DeskPorts {
  conversations(filter: ConversationFilter): Promise<readonly ConversationSummary[]>
  conversation(id: string): Promise<ConversationView | undefined>
  /** The names that the intent filter offers. */
  intents(): readonly string[]
  takeOver(conversationId: string, staff: StaffSession): Promise<Conversation | undefined>
  handBack(conversationId: string): Promise<Conversation | undefined>
  /** undefined when this person cannot speak in it now. */
  say(conversationId: string, staff: StaffSession, text: string): Promise<StoredActivity | undefined>
  /** Calls back after every commit in any conversation; gives back how to stop that. */
  subscribeAll(listener: (conversationId: string, activities: readonly StoredActivity[]) => void): () => void
}

/** The figures of the board, over a time. */
export interface BoardPorts {
  moodTrend(filter: DayFilter): Promise<readonly TrendPoint[]>
  volume(period: Period): Promise<readonly DayMood[]>
  topIntents(period: Period & { limit: number }): Promise<readonly IntentFigures[]>
  unanswered(period: Period & { limit: number }): Promise<readonly Interaction[]>
  suggestions(period: Period): Promise<SuggestionFigures>
}

export interface ShopPorts {
  /** May change while we serve: a shop is imported. */
  name(): Text
  article(id: string): Article | undefined
  product(id: string): Promise<Pick<Product, 'id' | 'category' | 'name'> | undefined>
  /** What the shop page shows. */
  window(): Promise<ShopWindow>
  /** Customers that a visitor of the demo may act as; undefined in a real shop. */
  readonly demoCustomers: (() => Promise<readonly Pick<Customer, 'id' | 'name'>[]>) | undefined
}

interface ShopWindow {
  readonly name: Text
  readonly currency: string | undefined
  readonly categories: readonly Category[]
  readonly products: readonly Offer[]
}

type Offer = Pick<Product, 'id' | 'name' | 'price' | 'stock' | 'category' | 'description'>

/** Answers `/api/messages` by itself: req carries the parsed body. */
export interface BotFrameworkPort {
  process(req: object, res: object): Promise<void>
}
