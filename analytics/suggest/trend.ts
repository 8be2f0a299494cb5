import type { Moment } from '../../data/index.ts'
import { forEachOf, type Steps } from '../steps.ts'
import type { Histories } from './histories.ts'

const HALF_LIFE = 15 * 86_400_000
/** Customers that every product is given, so that few of them say little. */
const RECENT_MORE = 0.5
const ALL_MORE = 5

/**
 * How much of each product's sales is recent, (recent customers + 0.5) / (all customers + 5), where one whose
 * purchase is 15 days old counts half as recent: what goes out of season or out of the shop falls, what is new
 * rises. O(purchases).
 */
export function* trendSteps(histories: Histories, products: number, now: Moment): Steps<Float64Array> {
  const recent = new Float64Array(products).fill(RECENT_MORE)
  const all = new Float64Array(products).fill(ALL_MORE)
  yield* forEachOf(histories.values(), 500, (history) => {
    for (const { product, last } of history) {
      all[product] = (all[product] as number) + 1
      recent[product] = (recent[product] as number) + 0.5 ** (Math.max(0, now - last) / HALF_LIFE)
    }
  })
  return recent.map((count, product) => count / (all[product] as number))
}
