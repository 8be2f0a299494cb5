import type { Customers } from './customers.ts'
import type { Bought } from './histories.ts'
import type { SuggestionModel } from './model.ts'
import type { Asker, Proposal } from './proposal.ts'
import { eachCell, type SparseRows } from './sparseRows.ts'

const HALF_LIFE = 240 * 86_400_000
const MOST_NEIGHBOURS = 300
/** Buyers of a product that are looked at, so that what everybody buys costs no more. */
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
  const near = nearestCustomers(model.customers, history.slice(0, MOST_SOURCES))
  const others = near.filter(({ row }) => row !== model.customers.rows.get(customerId))
  addCounts(scores, model.customers.purchases, others.slice(0, MOST_NEIGHBOURS))
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

function nearestCustomers(customers: Customers, history: readonly Bought[]): readonly Near[] {
  const { buyers, lengths } = customers
  const dots = new Map<number, number>()
  for (const { product, moments } of history)
    eachCell(
      buyers,
      product,
      (row, times) => dots.set(row, (dots.get(row) ?? 0) + moments.length * times),
      MOST_BUYERS,
    )
  const length = Math.hypot(...history.map(({ moments }) => moments.length))
  return [...dots]
    .map(([row, dot]) => ({ row, cosine: dot / (length * (lengths[row] as number)) }))
    .sort((a, b) => b.cosine - a.cosine || a.row - b.row)
}
