import type {
  Conversation,
  ConversationSummary,
  Customer,
  Interaction,
  Order,
  Text,
  Ticket,
  TranscriptLine,
} from '../data/index.ts'

/** One conversation as the desk shows it. */
export interface ConversationView {
  readonly conversation: Conversation & Partial<Pick<ConversationSummary, 'waitingSince' | 'setAside'>>
  /** The last ones. */
  readonly lines: readonly TranscriptLine[]
  /** The place before which there are earlier lines; undefined when these are all. */
  readonly earlier: number | undefined
  readonly customer: Customer | undefined
  /** Newest first. */
  readonly orders: readonly Order[]
  /** What the customer wrote in other conversations, the newest first. */
  readonly lately: readonly Interaction[]
  /** The names of what was ordered. */
  readonly products: Readonly<Record<string, Text>>
  readonly currency: string
  /** What the customer asked for in it. */
  readonly tickets: readonly DeskTicket[]
}

export type Lines = Pick<ConversationView, 'lines' | 'earlier'>

/** A colleague has the conversation. */
export interface Held {
  readonly kind: 'held'
  readonly by: string
}

/** A ticket with what it is about: the item, and what it cost. */
export type DeskTicket = Ticket & { readonly item?: Text; readonly currency?: string | undefined }
