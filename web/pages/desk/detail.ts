import type { Conversation, Customer, Order, Text, TranscriptLine } from '../../../data/index.ts'

/** One conversation as `/desk/api/conversations/:id` gives it. */
export interface Detail {
  readonly conversation: Conversation
  readonly lines: readonly TranscriptLine[]
  readonly customer: Customer | undefined
  readonly orders: readonly Order[]
  /** The names of the products in the orders, by id; ids stand in where it says nothing. */
  readonly products?: Readonly<Record<string, Text>>
  readonly currency?: string
}

export const detailPath = (id: string): string => `/desk/api/conversations/${encodeURIComponent(id)}`
