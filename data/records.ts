/** The records that the shop keeps. Everything here is plain, readonly data. */

export type Language = 'en' | 'zh'

/** The same words in each language of the house. */
export type Text = Readonly<Record<Language, string>>

/** A moment in milliseconds since 1970, UTC. */
export type Moment = number

export interface Product {
  readonly id: string
  readonly sku: string | undefined
  readonly category: string
  readonly name: Text
  readonly description: Text
  /** Named properties such as colour or size. */
  readonly attributes: Readonly<Record<string, Text>>
  /** What customers call it beside its name. */
  readonly aliases: Readonly<Record<Language, readonly string[]>>
  /** In the shop's currency. */
  readonly price: number
  /** Pieces that can be sold now; undefined when the shop does not count them. */
  readonly stock: number | undefined
  /** False when it is no longer sold. */
  readonly sold: boolean
  /** Bought once and not again soon: a lamp, not the coffee. */
  readonly durable: boolean
}

export interface Category {
  readonly id: string
  readonly name: Text
}

export interface Customer {
  readonly id: string
  readonly name: string | undefined
  readonly email: string | undefined
  readonly language: Language | undefined
  readonly joined: Moment | undefined
  /** Whether the customer agreed to personal suggestions. */
  readonly personalise: boolean
  /** Whether the customer wants to be told of news about their orders; undefined when they never said. */
  readonly notices?: boolean | undefined
}

export type OrderStatus = 'placed' | 'packed' | 'shipped' | 'delivered' | 'cancelled'

export interface OrderLine {
  readonly line: number
  readonly productId: string
  readonly quantity: number
  /** Of one piece, in the shop's currency. */
  readonly price: number
}

export interface Order {
  readonly id: string
  readonly customerId: string | undefined
  readonly placed: Moment
  readonly status: OrderStatus
  /** When it came, or when it is expected. */
  readonly due: Moment | undefined
  readonly tracking: string | undefined
  /** Where it goes, when the customer changed that here. */
  readonly shipTo?: string | undefined
  readonly lines: readonly OrderLine[]
}

/** One product bought by one customer at one moment; what suggestions learn from. */
export interface Purchase {
  readonly customerId: string
  readonly productId: string
  readonly at: Moment
  readonly quantity: number
}

export interface ReturnRequest {
  readonly id: string
  readonly orderId: string
  readonly productId: string
  readonly reason: string
  readonly at: Moment
}

export type TicketKind =
  | 'return'
  /** A return that is not to be. */
  | 'return_withdrawn'
  /** A label that did not arrive. */
  | 'return_label'
  | 'exchange'
  | 'cancellation'
  | 'new_address'
  /** What the courier should know. */
  | 'delivery_note'
  /** What is to be wrapped as a gift before it is packed. */
  | 'gift_wrap'
  | 'missing_item'
  | 'warranty'
  | 'complaint'
  /** Money that was taken twice. */
  | 'payment'
  | 'invoice'
  | 'erasure'
  /** What could not be done because the shop's own systems did not answer. */
  | 'unreachable'

/** Something that a customer asked for and that the shop's people have to do. */
export interface Ticket {
  readonly id: string
  readonly kind: TicketKind
  readonly conversationId: string | undefined
  readonly customerId: string | undefined
  readonly orderId: string | undefined
  readonly productId: string | undefined
  /** In the customer's words, with personal data masked. */
  readonly details: string
  /** Money that goes back, in the shop's currency. */
  readonly amount: number | undefined
  /** When the customer was told to hear of it at the latest. */
  readonly promised: Moment | undefined
  readonly at: Moment
  readonly done: Moment | undefined
  /** The member of staff who did it. */
  readonly doneBy: string | undefined
}

/** What a customer thought: of a conversation from 1 to 5 (CSAT), of the shop from 0 to 10 (NPS). */
export interface Rating {
  readonly conversationId: string
  /** `nps_asked` notes that it was asked, whether it was answered or not. */
  readonly kind: 'csat' | 'nps' | 'nps_asked'
  readonly customerId: string | undefined
  readonly score: number
  readonly at: Moment
}

/** Calibrated probabilities that sum to one. */
export interface Mood {
  readonly negative: number
  readonly neutral: number
  readonly positive: number
}

export type MoodClass = 'negative' | 'neutral' | 'positive'

/** A piece of a message with a meaning, as it is kept: which kinds there are is for who reads messages to say. */
export interface KeptEntity {
  readonly kind: string
  readonly text: string
  readonly value: string | number
}

export type Author = 'customer' | 'bot' | 'staff'

/** Who answers a conversation now. */
export type Mode = 'bot' | 'waiting' | 'person'

/** How a turn ended for the customer. */
export type Outcome = 'answered' | 'asked' | 'unanswered' | 'handed-over' | 'silent'

/** The record of one turn. */
export interface Interaction {
  readonly conversationId: string
  /** The place of the customer's activity in its conversation. */
  readonly seq: number
  readonly customerId: string | undefined
  readonly channel: string
  readonly at: Moment
  /** The customer's words, with personal data masked. */
  readonly text: string
  readonly language: Language | 'other'
  /** What the customer wanted; undefined when it was not understood. */
  readonly intent: string | undefined
  readonly confidence: number
  readonly mood: Mood
  readonly entities: readonly KeptEntity[]
  /** The talk that answered, such as returns or knowledge. */
  readonly talk: string | undefined
  readonly outcome: Outcome
  /** The article that was cited. */
  readonly articleId: string | undefined
  /** What the bot said, as plain text. */
  readonly reply: string
  /** Server time from receipt to commit, in microseconds. */
  readonly micros: number
  /** Which model gave the mood; undefined when that was not noted. */
  readonly moodModel?: string | undefined
  /**
   * What the trend counts of the message, when that is not the probability of negative: the mean of many is the share
   * of negative messages; some lie below 0 or above 1.
   */
  readonly scaledNegative?: number | undefined
}

/** Characters of a message that are taken, in UTF-16 units. */
export const longestMessage = 16_000

/** One thing sent on a channel, in the Bot Framework's shape; the store keeps it as it is. */
export interface StoredActivity {
  readonly seq: number
  readonly id: string
  readonly at: Moment
  readonly author: Author
  readonly body: Readonly<Record<string, unknown>>
}

export type SuggestionOutcome = 'shown' | 'taken' | 'refused'

/** A product that was put before a customer, why, and what became of it. */
export interface ShownSuggestion {
  readonly id: string
  readonly conversationId: string
  readonly customerId: string | undefined
  readonly productId: string
  /** 1 for the first. */
  readonly place: number
  readonly model: string
  readonly reason: string
  readonly at: Moment
  readonly outcome: SuggestionOutcome
}

export interface Conversation {
  readonly id: string
  readonly channel: string
  readonly customerId: string | undefined
  /** The user id on the channel; the customer's id when signed in. */
  readonly userId: string
  readonly language: Language
  readonly mode: Mode
  /** The member of staff who took over. */
  readonly takenBy: string | undefined
  readonly started: Moment
  readonly last: Moment
  /** The place of the newest activity; 0 when there is none. */
  readonly lastSeq: number
  /** Where the channel takes messages outside a turn (Bot Framework); undefined on the web. */
  readonly reference: Readonly<Record<string, unknown>> | undefined
}
