import type { Moment } from '../../data/index.ts'
import type { Steps } from '../steps.ts'
import { type Histories, rowSteps } from './histories.ts'
import { type SparseRows, transposed } from './sparseRows.ts'

/** Who bought what how often, both ways round. */
export interface Customers {
  /** The row of each customer by id. */
  readonly rows: ReadonlyMap<string, number>
  /** A row for each customer: the products, and how many times each was bought. */
  readonly purchases: SparseRows
  /** A row for each product: its customers. */
  readonly buyers: SparseRows
  /** The Euclidean length of each customer's row. */
  readonly lengths: Float64Array
}

/** O(purchases). */
export function* customerSteps(histories: Histories, products: number): Steps<Customers> {
  const rows = new Map([...histories.keys()].map((id, row) => [id, row]))
  const purchases = yield* rowSteps(histories, ({ moments }) => moments.length)
  const lengths = Float64Array.from({ length: rows.size }, (_, row) => lengthOf(purchases, row))
  return { rows, purchases, buyers: transposed(purchases, products), lengths }
}

const HALF_LIFE = 60 * 86_400_000

/** The same rows, where a product last bought 60 days ago counts half: seasons pass. O(purchases). */
export const recentRowSteps = (histories: Histories, now: Moment): Steps<SparseRows> =>
  rowSteps(histories, ({ last }) => 0.5 ** (Math.max(0, now - last) / HALF_LIFE))

const lengthOf = ({ starts, values }: SparseRows, row: number): number =>
  Math.hypot(...values.subarray(starts[row], starts[row + 1]))
