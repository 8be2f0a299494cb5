import type { Moment, Purchase } from '../../data/index.ts'
import { allAtOnce, forEachOf, mapped, type Steps } from '../steps.ts'
import { type SparseRows, sparseRows } from './sparseRows.ts'

/** One product that a customer bought, once or more often. */
export interface Bought {
  /** Its place in the list of products. */
  readonly product: number
  readonly last: Moment
  /** When they bought it, each moment once; of very many the first fifty. */
  readonly moments: readonly Moment[]
}

/**
 * What each customer bought, latest first, of one moment the first product; products that the shop does not know
 * are left out.
 */
export type Histories = ReadonlyMap<string, readonly Bought[]>

/** Of a customer who bought more (a company, say) only the latest products teach, or they would take all the time. */
const MOST_PRODUCTS = 300
const MOST_MOMENTS = 50

/** O(n log n). */
export function historiesOf(purchases: readonly Purchase[], places: ReadonlyMap<string, number>): Histories {
  return allAtOnce(historySteps(purchases, places))
}

export function* historySteps(
  purchases: readonly Purchase[],
  places: ReadonlyMap<string, number>,
): Steps<Histories> {
  const customers = new Map<string, Map<number, Bought>>()
  yield* forEachOf(purchases, 2_000, ({ customerId, productId, at }) => {
    const product = places.get(productId)
    if (product === undefined) return
    const own = customers.get(customerId) ?? new Map<number, Bought>()
    if (own.size === 0) customers.set(customerId, own)
    const before = own.get(product)
    own.set(product, before ? boughtAgain(before, at) : { product, last: at, moments: [at] })
  })
  const histories = new Map<string, readonly Bought[]>()
  yield* forEachOf(customers, 500, ([customerId, own]) => histories.set(customerId, latestFirst(own)))
  return histories
}

function boughtAgain(before: Bought, at: Moment): Bought {
  const isKnown = before.moments.length >= MOST_MOMENTS || before.moments.includes(at)
  const moments = isKnown ? before.moments : [...before.moments, at]
  return { ...before, last: Math.max(before.last, at), moments }
}

function latestFirst(own: ReadonlyMap<number, Bought>): readonly Bought[] {
  return [...own.values()].sort((a, b) => b.last - a.last || a.product - b.product)
}

/** A row for each customer, in their order: the products that they teach with, and how much each counts. */
export function* rowSteps(histories: Histories, countOf: (bought: Bought) => number): Steps<SparseRows> {
  const rows = yield* mapped(histories.values(), 1_000, (history) =>
    history.slice(0, MOST_PRODUCTS).map((bought) => ({ column: bought.product, value: countOf(bought) })),
  )
  return sparseRows(rows)
}
