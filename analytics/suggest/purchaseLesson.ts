import type { Moment } from '../../data/index.ts'
import { allAtOnce, forEachOf, mapped, type Steps } from '../steps.ts'
import { recentRowSteps } from './customers.ts'
import type { Ease } from './ease.ts'
import type { Bought } from './histories.ts'
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
  /** Whether what served before cannot have learnt from it. */
  readonly unseen: boolean
}

/** Above that EASE takes too long, and item neighbours serve alone. */
export const mostProductsForEase = 4_000
const MOST_HELD_OUT = 1_000

interface Before {
  /** When what served before was learnt. */
  readonly since: Moment
  readonly ease: Ease
}

/** What EASE is learnt from; undefined with more products than it can bear, or none. O(purchases). */
export function* purchaseLessonSteps(
  { products, histories, customers, texts, trend, now }: SuggestionModel,
  before?: Before,
): Steps<PurchaseLesson | undefined> {
  if (products.length > mostProductsForEase || products.length === 0) return undefined
  const baskets = yield* mapped(histories, 500, ([id, history]) =>
    latestBasket(history, { row: customers.rows.get(id), since: before?.since }),
  )
  const heldOut = baskets.flat().sort((a, b) => b.last - a.last)
  return {
    products: products.length,
    purchases: yield* recentRowSteps(histories, now),
    words: texts.words,
    trend,
    heldOut: heldOut.slice(0, MOST_HELD_OUT),
    before: before?.ease,
  }
}

/** The same at once, for a shop that nothing served before. */
export const purchaseLesson = (model: SuggestionModel): PurchaseLesson | undefined =>
  allAtOnce(purchaseLessonSteps(model))

/** None when nothing in it is new, or nothing was bought before it. */
function latestBasket(
  history: readonly Bought[],
  { row, since }: { readonly row: number | undefined; readonly since: Moment | undefined },
): readonly (HeldOut & { readonly last: Moment })[] {
  const last = history[0]?.last ?? 0
  const isFresh = ({ moments }: Bought) => moments.every((at) => at === last)
  const fresh = history.filter(isFresh).map(({ product }) => product)
  const known = history.filter((bought) => !isFresh(bought)).map(({ product }) => product)
  if (row === undefined || fresh.length === 0 || known.length === 0) return []
  return [{ row, known, fresh, last, unseen: since === undefined || last > since }]
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

/**
 * Weights that were learnt for one shop, by the places of another; 0 for products that it did not know.
 * O(products^2).
 */
export function* mappedWeightSteps(
  { weights, recent }: Ease,
  from: ReadonlyMap<string, number>,
  to: readonly { readonly id: string }[],
): Steps<Ease> {
  const [width, size] = [from.size, to.length]
  const before = Int32Array.from(to, ({ id }) => from.get(id) ?? -1)
  const moved = new Float32Array(size * size)
  yield* forEachOf(before, 50, (source, row) => {
    if (source < 0) return
    for (let column = 0; column < size; column++) {
      const target = before[column] as number
      if (target >= 0) moved[row * size + column] = weights[source * width + target] as number
    }
  })
  return { weights: moved, recent }
}
