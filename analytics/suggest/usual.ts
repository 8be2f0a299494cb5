import type { Customers } from './customers.ts'
import { highestOf } from './highest.ts'
import type { Bought } from './histories.ts'
import type { SuggestionModel } from './model.ts'
import type { Asker, Proposal } from './proposal.ts'
import { eachCell, type SparseRows } from './sparseRows.ts'

const HALF_LIFE = 240 * 86_400_000
const MOST_NEIGHBOURS = 300
/** Buyers of a product that are looked at, evenly among all, so that what everybody buys costs no more. */
const MOST_BUYERS = 5_000
const MOST_SOURCES = 100

/**
 * How likely each product is in a customer's next basket (Hu, He, Gao and Zhang 2020, in short): how often they
 * bought it, where a purchase 240 days old counts half, plus how often the 300 customers with the most similar
 * counts did, weighted by their cosine; times the root of what is recent of the product's sales. Gives a score for
 * each product by its place. O(buyers of the customer's latest 100 products).
 */
export function usualScores(model: SuggestionModel, customerId: string): Float64Array {
  const history = model.histories.get(customerId) ?? []
  const scores = new Float64Array(model.products.length)
  for (const { product, moments } of history)
    for (const at of moments)
      scores[product] = (scores[product] as number) + 0.5 ** (Math.max(0, model.now - at) / HALF_LIFE)
  addCounts(scores, model.customers.purchases, nearestCustomers(model.customers, customerId, history))
  return scores.map((score, product) => score * Math.sqrt(model.trend[product] as number))
}

/** What this customer buys again and again, the likeliest next purchase first. */
export function usual({ model, history, request: { customerId } }: Asker): readonly Proposal[] {
  if (customerId === undefined || history.length === 0) return []
  const scores = usualScores(model, customerId)
  const best = Math.max(...history.map(({ product }) => scores[product] as number))
  return history.map(({ product, moments }) => ({
    product,
    strength: (scores[product] as number) / best,
    model: 'usual',
    reason: { kind: 'bought-again', times: moments.length },
  }))
}

function addCounts(scores: Float64Array, purchases: SparseRows, near: readonly Near[]): void {
  const total = near.reduce((sum, { cosine }) => sum + cosine, 0)
  for (const { row, cosine } of near)
    eachCell(purchases, row, (product, times) => {
      scores[product] = (scores[product] as number) + (cosine / total) * times
    })
}

interface Near {
  readonly row: number
  readonly cosine: number
}

function nearestCustomers(
  { rows, buyers, lengths }: Customers,
  customerId: string,
  history: readonly Bought[],
): readonly Near[] {
  const sources = history.slice(0, MOST_SOURCES)
  const cosines = new Float64Array(lengths.length)
  for (const { product, moments } of sources)
    eachBuyer(buyers, product, (row, times) => {
      cosines[row] = (cosines[row] as number) + moments.length * times
    })
  const length = Math.hypot(...sources.map(({ moments }) => moments.length))
  for (let row = 0; row < cosines.length; row++)
    cosines[row] = (cosines[row] as number) / (length * (lengths[row] as number))
  const own = rows.get(customerId)
  const near = highestOf(cosines, (row) => row !== own, MOST_NEIGHBOURS)
  return near.map((row) => ({ row, cosine: cosines[row] as number }))
}

/** All buyers of a product, or 5,000 of them evenly. */
function eachBuyer(
  { starts, columns, values }: SparseRows,
  product: number,
  visit: (row: number, times: number) => void,
): void {
  const [first, end] = [starts[product] as number, starts[product + 1] as number]
  const stride = Math.max(1, Math.ceil((end - first) / MOST_BUYERS))
  for (let at = first; at < end; at += stride) visit(columns[at] as number, values[at] as number)
}
