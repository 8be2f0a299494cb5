import type { Moment, Purchase } from '../../data/index.ts'
import { allAtOnce, forEachOf, mapped, type Steps } from '../steps.ts'

/** One product that a customer bought, once or more often. */
export interface Bought {
  /** Its place in the list of products. */
  readonly product: number
  readonly last: Moment
}

/** What each customer bought, latest first; products that the shop does not know are left out. */
export type Histories = ReadonlyMap<string, readonly Bought[]>

/** Of a customer who bought more (a company, say) only the latest products teach, or they would take all the time. */
const MOST_PRODUCTS = 300

/** O(n log n). */
export function historiesOf(purchases: readonly Purchase[], places: ReadonlyMap<string, number>): Histories {
  return allAtOnce(historySteps(purchases, places))
}

export function* historySteps(
  purchases: readonly Purchase[],
  places: ReadonlyMap<string, number>,
): Steps<Histories> {
  const customers = new Map<string, Map<number, Moment>>()
  yield* forEachOf(purchases, 2_000, ({ customerId, productId, at }) => {
    const product = places.get(productId)
    if (product === undefined) return
    const own = customers.get(customerId) ?? new Map<number, Moment>()
    own.set(product, Math.max(at, own.get(product) ?? at))
    customers.set(customerId, own)
  })
  const histories = new Map<string, readonly Bought[]>()
  yield* forEachOf(customers, 500, ([customerId, own]) => histories.set(customerId, latestFirst(own)))
  return histories
}

function latestFirst(own: ReadonlyMap<number, Moment>): readonly Bought[] {
  return [...own].map(([product, last]) => ({ product, last })).sort((a, b) => b.last - a.last)
}

/** The products that a customer teaches with. */
function basketOf(history: readonly Bought[]): readonly number[] {
  return history.slice(0, MOST_PRODUCTS).map(({ product }) => product)
}

/** Of each customer. */
export function basketSteps(histories: Histories): Steps<readonly (readonly number[])[]> {
  return mapped(histories.values(), 1_000, basketOf)
}
