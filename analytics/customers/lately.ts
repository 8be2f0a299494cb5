import type { CustomerMood, CustomerReturn, Moment, Order, Product } from '../../data/index.ts'
import type { DayValue } from '../forecast/daySeries.ts'
import type { LoyaltyRules } from '../loyalty/standing.ts'

/** What a report of customers is made of: what a shop kept of its latest past, in any order. */
export interface CustomerSources {
  readonly orders: readonly Order[]
  readonly returns: readonly CustomerReturn[]
  readonly moods: readonly CustomerMood[]
  /** Messages of customers by day. */
  readonly messages: readonly DayValue[]
  readonly products: readonly Product[]
  /** The ids of those who agreed to what is personal. */
  readonly agreed: ReadonlySet<string>
  /** Undefined in a shop without points. */
  readonly loyalty: LoyaltyRules | undefined
  readonly now: Moment
}

/** An order of somebody who is known. */
export type KnownOrder = Order & { readonly customerId: string }

/** A day in milliseconds. */
export const day = 86_400_000

/**
 * The orders of the customers who ordered last, so many customers at most, without what was cancelled or lies ahead of
 * now. O(n log n).
 */
export function ordersOfLatest(
  { orders, now }: Pick<CustomerSources, 'orders' | 'now'>,
  most: number,
): readonly KnownOrder[] {
  const standing = orders.filter(
    (order): order is KnownOrder =>
      order.customerId !== undefined && order.status !== 'cancelled' && order.placed <= now,
  )
  const newestFirst = standing.toSorted((a, b) => b.placed - a.placed)
  const latest = new Set<string>()
  for (const { customerId } of newestFirst) if (latest.size < most) latest.add(customerId)
  return newestFirst.filter(({ customerId }) => latest.has(customerId))
}

/** In the shop's currency. */
export const amountOf = ({ lines }: Order): number =>
  lines.reduce((sum, { price, quantity }) => sum + price * quantity, 0)
