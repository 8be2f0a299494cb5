import type { Moment } from '../../data/index.ts'
import { allAtOnce } from '../steps.ts'
import { recentRowSteps } from './customers.ts'
import type { Ease } from './ease.ts'
import type { SuggestionModel } from './model.ts'
import type { SparseRows } from './sparseRows.ts'

/** All that a worker needs to learn what goes with what was bought: arrays of numbers and no names. */
export interface PurchaseLesson {
  readonly products: number
  /** A row for each customer: their products, where one last bought 60 days ago counts half. */
  readonly purchases: SparseRows
  /** A row for each word: the products whose texts have it. */
  readonly words: SparseRows
  readonly trend: Float64Array
  /** The latest baskets of some customers, to try models on. */
  readonly heldOut: readonly HeldOut[]
  /** What served before, by today's places. */
  readonly before?: Ease | undefined
}

/** A customer's latest basket: what was new in it, and what they had bought before. */
export interface HeldOut {
  /** The customer's row. */
  readonly row: number
  readonly known: readonly number[]
  readonly fresh: readonly number[]
}

/** Above that EASE takes too long, and item neighbours serve alone. */
export const mostProductsForEase = 4_000
const MOST_HELD_OUT = 1_000

/** What EASE is learnt from; undefined with more products than it can bear. `since`: only baskets after that. O(purchases). */
export function purchaseLesson(
  { products, histories, customers, texts, trend, now }: SuggestionModel,
  {
    since = Number.NEGATIVE_INFINITY,
    before,
  }: { since?: Moment | undefined; before?: Ease | undefined } = {},
): PurchaseLesson | undefined {
  if (products.length > mostProductsForEase || products.length === 0) return undefined
  const heldOut = [...histories].flatMap(([id, history]) => {
    const last = history[0]?.last ?? Number.NEGATIVE_INFINITY
    const isFresh = ({ moments }: (typeof history)[number]) => moments.every((at) => at === last)
    const fresh = history.filter(isFresh).map(({ product }) => product)
    const known = history.filter((bought) => !isFresh(bought)).map(({ product }) => product)
    const row = customers.rows.get(id)
    return last > since && row !== undefined && fresh.length > 0 && known.length > 0
      ? [{ row, known, fresh, last }]
      : []
  })
  return {
    products: products.length,
    purchases: allAtOnce(recentRowSteps(histories, now)),
    words: texts.words,
    trend,
    heldOut: heldOut.sort((a, b) => b.last - a.last).slice(0, MOST_HELD_OUT),
    before,
  }
}

/** The same customers without what was new in the baskets that are held out. O(purchases). */
export function withoutHeldOut({ purchases, heldOut }: PurchaseLesson): SparseRows {
  const hidden = new Map(heldOut.map(({ row, fresh }) => [row, new Set(fresh)]))
  const kept: number[] = []
  const starts = new Uint32Array(purchases.starts.length)
  for (let row = 0; row + 1 < starts.length; row++) {
    const own = hidden.get(row)
    for (let at = purchases.starts[row] as number; at < (purchases.starts[row + 1] as number); at++)
      if (own?.has(purchases.columns[at] as number) !== true) kept.push(at)
    starts[row + 1] = kept.length
  }
  return {
    starts,
    columns: Uint32Array.from(kept, (at) => purchases.columns[at] as number),
    values: Float32Array.from(kept, (at) => purchases.values[at] as number),
  }
}

/** Weights that were learnt for one shop, by the places of another; 0 for products that it did not know. O(products^2). */
export function mappedWeights(
  { weights, recent }: Ease,
  from: Pick<SuggestionModel, 'places'>,
  to: Pick<SuggestionModel, 'products'>,
): Ease {
  const [width, size] = [from.places.size, to.products.length]
  const before = to.products.map(({ id }) => from.places.get(id))
  const mapped = new Float32Array(size * size)
  for (const [row, source] of before.entries())
    for (const [column, target] of before.entries())
      if (source !== undefined && target !== undefined)
        mapped[row * size + column] = weights[source * width + target] as number
  return { weights: mapped, recent }
}
