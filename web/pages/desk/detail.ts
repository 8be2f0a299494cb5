import type {
  Conversation,
  ConversationSummary,
  Customer,
  Interaction,
  Order,
  Text,
  TranscriptLine,
} from '../../../data/index.ts'
import type { DeskTicket } from '../../deskViews.ts'

/** One conversation as `/desk/api/conversations/:id` gives it. */
export interface Detail {
  readonly conversation: Conversation & Partial<Pick<ConversationSummary, 'waitingSince' | 'setAside'>>
  /** The last ones. */
  readonly lines: readonly TranscriptLine[]
  /** The place before which there are earlier lines. */
  readonly earlier?: number | undefined
  readonly customer: Customer | undefined
  readonly orders: readonly Order[]
  /** What the customer wrote in other conversations, the newest first. */
  readonly lately?: readonly Interaction[]
  /** The names of the products in the orders, by id; ids stand in where it says nothing. */
  readonly products?: Readonly<Record<string, Text>>
  readonly currency?: string
  /** What the customer asked for in this conversation. */
  readonly tickets?: readonly DeskTicket[]
}

export const detailPath = (id: string): string => `/desk/api/conversations/${encodeURIComponent(id)}`
