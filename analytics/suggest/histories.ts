import type { Moment, Purchase } from '../../data/index.ts'

/** One product that a customer bought, once or more often. */
export interface Bought {
  /** Its place in the list of products. */
  readonly product: number
  readonly last: Moment
}

/** What each customer bought, latest first; products that the shop does not know are left out. O(n log n). */
export type Histories = ReadonlyMap<string, readonly Bought[]>

/** Of a customer who bought more (a company, say) only the latest products teach, or they would take all the time. */
const MOST_PRODUCTS = 300

export function historiesOf(purchases: readonly Purchase[], places: ReadonlyMap<string, number>): Histories {
  const customers = new Map<string, Map<number, Moment>>()
  for (const { customerId, productId, at } of purchases) {
    const product = places.get(productId)
    if (product === undefined) continue
    const own = customers.get(customerId) ?? new Map<number, Moment>()
    own.set(product, Math.max(at, own.get(product) ?? at))
    customers.set(customerId, own)
  }
  return new Map([...customers].map(([customerId, own]) => [customerId, latestFirst(own)]))
}

function latestFirst(own: ReadonlyMap<number, Moment>): readonly Bought[] {
  return [...own].map(([product, last]) => ({ product, last })).sort((a, b) => b.last - a.last)
}

/** The products that a customer teaches with. */
export function basketOf(history: readonly Bought[]): readonly number[] {
  return history.slice(0, MOST_PRODUCTS).map(({ product }) => product)
}
