import type { CustomerReturn, Moment, Order, Product } from '../../data/index.ts'
import { type OrderFlag, ordersToLookAt } from '../flags/orders.ts'
import { type ReturnsFlag, returnsToLookAt } from '../flags/returns.ts'
import { day, type KnownOrder } from './lately.ts'

/** What a person should look at; nothing is refused because of it. */
export interface ToLookAt {
  readonly returns: readonly ReturnsFlag[]
  /** Of the last 90 days. */
  readonly orders: readonly OrderFlag[]
}

interface Seen {
  readonly orders: readonly KnownOrder[]
  readonly returns: readonly CustomerReturn[]
  readonly products: readonly Product[]
  readonly now: Moment
  readonly listed: number
}

const lately = 90 * day

/** The most striking returns and orders, each with its reason. O(lines log lines). */
export function toLookAt({ orders, returns, products, now, listed }: Seen): ToLookAt {
  const names = new Map(products.map(({ id, name }) => [id, name]))
  const nameOf = (id: string) => names.get(id) ?? { en: id, zh: id }
  const fresh = new Set(orders.filter(({ placed }) => placed > now - lately).map(({ id }) => id))
  return {
    returns: returnsToLookAt(returningIn(orders, returns)).slice(0, listed),
    orders: ordersToLookAt(orders, { nameOf })
      .filter(({ orderId }) => fresh.has(orderId))
      .slice(0, listed),
  }
}

/** Lines that each customer bought, and how many of these they sent back. */
function returningIn(orders: readonly KnownOrder[], returns: readonly CustomerReturn[]) {
  const known = new Map(orders.map(({ id, customerId }) => [id, customerId]))
  const returned = new Map<string, number>()
  for (const { orderId } of returns) {
    const customerId = known.get(orderId)
    if (customerId !== undefined) returned.set(customerId, (returned.get(customerId) ?? 0) + 1)
  }
  return [...Map.groupBy(orders, ({ customerId }) => customerId)].map(([customerId, own]) => ({
    customerId,
    bought: own.reduce((sum: number, { lines }: Order) => sum + lines.length, 0),
    returned: returned.get(customerId) ?? 0,
  }))
}
