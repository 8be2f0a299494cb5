import type { Moment } from '../../data/index.ts'
import { allAtOnce, forEachOf, type Steps } from '../steps.ts'
import type { Histories } from './histories.ts'

const HALF_LIFE = 90 * 86_400_000
/** Bought by a single customer is not popular. */
const FEWEST_BUYERS = 2

/**
 * How popular each product is, 0 to 1 for the most popular: the number of its customers, where one whose
 * purchase is 90 days old counts half. A product with fewer than two customers has 0. O(purchases).
 */
export function popularityOf(histories: Histories, products: number, now: Moment): readonly number[] {
  return allAtOnce(popularitySteps(histories, products, now))
}

export function* popularitySteps(
  histories: Histories,
  products: number,
  now: Moment,
): Steps<readonly number[]> {
  const buyers = new Uint32Array(products)
  const weights = new Float64Array(products)
  yield* forEachOf(histories.values(), 500, (history) => {
    for (const { product, last } of history) {
      buyers[product] = (buyers[product] ?? 0) + 1
      weights[product] = (weights[product] ?? 0) + 0.5 ** (Math.max(0, now - last) / HALF_LIFE)
    }
  })
  const popular = Array.from(weights, (weight, product) =>
    (buyers[product] ?? 0) < FEWEST_BUYERS ? 0 : weight,
  )
  const most = popular.reduce((top, weight) => Math.max(top, weight), Number.MIN_VALUE)
  return popular.map((weight) => weight / most)
}
