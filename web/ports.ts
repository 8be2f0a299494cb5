import type { MoodTrend, SuggestionReport } from '../analytics/index.ts'
import type {
  Article,
  Category,
  Cause,
  Conversation,
  ConversationFilter,
  ConversationPage,
  Correction,
  Customer,
  DayFilter,
  DayMood,
  Incident,
  IntentFigures,
  Interaction,
  Moment,
  MoodClass,
  MoodCorrection,
  Period,
  Product,
  StaffSession,
  StoredActivity,
  Text,
  Ticket,
  TrendMark,
} from '../data/index.ts'

import type { CustomersView } from './customersView.ts'
import type { ConversationView, DeskTicket, Held, Lines } from './deskViews.ts'
import type { ProfileView } from './profile/profileView.ts'

/** Where the web writes its log; pino fits. */
export interface WebLog {
  info(fields: object, message: string): void
  error(fields: object, message: string): void
}

/** Why nothing was done, though nothing is wrong with what was asked. */
export interface Setback {
  /** Whether this client asked too much, the house is full, or the store cannot keep anything just now. */
  readonly cause: 'client' | 'house' | 'store'
  /** After how many seconds to try again. */
  readonly retryAfter: number
}

/** What a process may lack to serve. */
export type Lack = 'store' | 'schema' | 'disk' | 'models'

/** Whether a process can serve, and what it lacks for that. */
export interface Readiness {
  readonly ready: boolean
  readonly missing: readonly Lack[]
}

/** What a customer sent over the web. */
export interface WebActivity {
  readonly channel: 'web'
  readonly conversationId: string
  readonly userId: string
  readonly customerId: string | undefined
  readonly type: 'message' | 'event' | 'conversationUpdate'
  /** The client's own id of what it sends: when it comes again, it is not answered again. */
  readonly activityId?: string
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
  /** The same, from memory when it went on lately: whose it is holds, its mode and last place may be old. */
  talkingIn(id: string): Promise<Conversation | undefined>
  /** A customer's last conversation on the web since then in which something is open. */
  lastOpen(customerId: string, since: Moment): Promise<Conversation | undefined>
  /** Calls back after each commit; gives back how to stop that. */
  subscribe(conversationId: string, listener: (activities: readonly StoredActivity[]) => void): () => void
}

export interface SessionPorts {
  /** Uses up a sign-in link; gives the session's token, or undefined when it is no good. A link may have no name. */
  useSignInLink(token: string, name: string | undefined): Promise<string | undefined>
  findSession(token: string): Promise<StaffSession | undefined>
  endSession(token: string): Promise<void>
}

export interface DeskPorts {
  /** Rejects with UnknownCursor. */
  conversations(filter: ConversationFilter): Promise<ConversationPage>
  conversation(id: string): Promise<ConversationView | undefined>
  /** Lines of a transcript before a place. */
  lines(conversationId: string, before: number): Promise<Lines>
  /** The names that the intent filter offers. */
  intents(): readonly string[]
  /** What a colleague holds is taken only from whom `from` names. */
  takeOver(
    conversationId: string,
    staff: StaffSession,
    from: string | undefined,
  ): Promise<Conversation | Held | undefined>
  handBack(conversationId: string): Promise<Conversation | undefined>
  /** Nobody has to answer until the customer writes again. */
  setAside(conversationId: string): Promise<Conversation | undefined>
  /** undefined when nobody of the staff has it; beside the colleague who holds it only when that is known. */
  say(
    conversationId: string,
    staff: StaffSession,
    said: { readonly text: string; readonly beside: string | undefined },
  ): Promise<StoredActivity | Held | undefined>
  /** Notes what a message is about; no intent for none of them. undefined when there is no such message. */
  correct(
    place: { readonly conversationId: string; readonly seq: number },
    staff: StaffSession,
    intent: string | undefined,
  ): Promise<Correction | undefined>
  /** Notes what a message feels like. undefined when there is no such message. */
  correctMood(
    place: { readonly conversationId: string; readonly seq: number },
    staff: StaffSession,
    mood: MoodClass,
  ): Promise<MoodCorrection | undefined>
  /** What is known of a customer; undefined when there is no such customer. */
  profile(customerId: string): Promise<ProfileView | undefined>
  /** Some that are to be done, what was promised first before the rest, and how many there are. */
  tickets(): Promise<{ readonly tickets: readonly DeskTicket[]; readonly count: number }>
  /** undefined when there is none. */
  closeTicket(id: string, staff: StaffSession): Promise<Ticket | undefined>
  /** Calls back after every commit in any conversation; gives back how to stop that. */
  subscribeAll(listener: (conversationId: string, activities: readonly StoredActivity[]) => void): () => void
}

/** The figures of the board, over a time. */
export interface BoardPorts {
  moodTrend(filter: DayFilter): Promise<MoodTrend & Marked>
  /** Counts the trend anew with the moods that were corrected; gives how many those were. */
  countCorrected(now: Moment): Promise<number>
  volume(period: Period): Promise<readonly DayMood[]>
  topIntents(period: Period & { limit: number }): Promise<readonly IntentFigures[]>
  unanswered(period: Period & { limit: number }): Promise<readonly Interaction[]>
  suggestions(period: Period): Promise<SuggestionReport & { readonly currency: string }>
  /** When it was more negative than usual, now and in the 90 days before. */
  alerts(now: Moment): Promise<Alerts>
  /** What is known of all customers together. */
  customers(): Promise<CustomersView>
}

interface Marked {
  readonly marks: readonly TrendMark[]
  /** Corrected moods that the trend does not count yet. */
  readonly toCount: number
  /** The first day that was ever counted, YYYY-MM-DD in UTC; undefined before it. */
  readonly since: string | undefined
}

interface Alerts {
  /** The open ones first, with the conversations that lifted each most. */
  readonly incidents: readonly (Incident & { readonly causes: readonly Cause[] })[]
  /** The last day that was judged; undefined before the first. */
  readonly judged: string | undefined
  /** Whether there are conversations enough to know what is usual. */
  readonly enough: boolean
  /** That are expected in 90 days, at most; 0 for no alerts. */
  readonly falseAlarms: number
}

export interface ShopPorts {
  /** May change while we serve: a shop is imported. */
  name(): Text
  article(id: string): Article | undefined
  product(id: string): Promise<Pick<Product, 'id' | 'category' | 'name'> | undefined>
  /** What the shop page shows. */
  window(): Promise<ShopWindow>
  /** A customer opened a product; kept only with their consent. */
  viewed(customerId: string, productId: string): Promise<void>
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

/** What a channel of the Bot Framework is told: a status, and a body that becomes JSON. */
export interface ChannelAnswer {
  readonly status: number
  readonly body?: unknown
}

/** Whether an activity's sender is who it says, and what comes next. */
type Authenticated =
  | {
      readonly proven: false
      readonly refusal: { readonly status: number; readonly code: string; readonly message: string }
    }
  | {
      readonly proven: true
      readonly channelId: string
      readonly userId: string
      /** Takes the activity; resolves when the turn is kept. */
      turn(): Promise<ChannelAnswer>
    }

/** Serves `/api/messages`. */
export interface BotFrameworkPort {
  /** Who sent this request; its body was parsed. May wait for keys to be fetched, without an end. */
  authenticate(req: object): Promise<Authenticated>
}
