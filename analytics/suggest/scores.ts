import type { Ease } from './ease.ts'
import { type Kin, scoreByKin } from './kin.ts'
import type { Neighbours } from './neighbours.ts'

/** A product that speaks for others. */
export interface Source {
  readonly product: number
  readonly weight: number
}

/** The sum of the weights from what was bought to each product, times its trend if recent. O(bought * products). */
export function easeScores(
  { trend }: { readonly trend: Float64Array },
  { weights, recent }: Ease,
  bought: readonly number[],
): Float64Array {
  const scores = new Float64Array(trend.length)
  for (const product of bought) {
    const row = weights.subarray(product * scores.length, (product + 1) * scores.length)
    for (let other = 0; other < row.length; other++)
      scores[other] = (scores[other] as number) + (row[other] as number)
  }
  return recent ? scores.map((score, product) => score * (trend[product] as number)) : scores
}

/** The same, where a product that nobody bought yet scores by its kin. */
export function easeScoresOfAll(
  model: { readonly trend: Float64Array; readonly kin: Kin },
  ease: Ease,
  bought: readonly number[],
): Float64Array {
  const scores = easeScores(model, ease, bought)
  for (const [product, relatives] of model.kin)
    scores[product] = scoreByKin(relatives, (relative) => Math.max(0, scores[relative] as number))
  return scores
}

/** The sum of weighted similarities to each product. O(sources * 50). */
export function neighbourScores(
  neighbours: Neighbours,
  products: number,
  sources: readonly Source[],
): Float64Array {
  const scores = new Float64Array(products)
  for (const { product, weight } of sources)
    eachNeighbour(neighbours, product, (other, similarity) => {
      scores[other] = (scores[other] as number) + weight * similarity
    })
  return scores
}

/** Calls with each neighbour of a product. */
export function eachNeighbour(
  { starts, products, similarities }: Neighbours,
  of: number,
  visit: (product: number, similarity: number) => void,
): void {
  const end = starts[of + 1] as number
  for (let at = starts[of] as number; at < end; at++)
    visit(products[at] as number, similarities[at] as number)
}
