import { allAtOnce, type Steps } from '../steps.ts'
import { type SparseRows, sparseRows, transposed } from './sparseRows.ts'

/** A product that the same customers bought, and how strongly the two belong together. */
export interface Neighbour {
  /** Its place in the list of products. */
  readonly product: number
  /** Above 0 and below 1. */
  readonly similarity: number
}

/** The neighbours of each product, nearest first: product p has those from starts[p] to starts[p + 1]. */
export interface Neighbours {
  readonly starts: Uint32Array
  readonly products: Uint32Array
  readonly similarities: Float64Array
}

const SHRINKAGE = 5
const MOST_NEIGHBOURS = 50
/** Products in one step. */
const inOneStep = 2

/**
 * For each product its fifty nearest neighbours: the cosine of who bought what, shrunk so that one shared customer
 * of two rare products proves little: both / (sqrt(n_a n_b) + 5); of equally near ones the first in the list.
 * `purchases` has a row for each customer with their distinct products. O(sum of squared basket sizes); a million
 * purchases of 4,000 products take about a second. Sarwar et al. 2001; Bell and Koren 2007 for shrinkage.
 *
 * Ten customers who all bought just products 0 and 1 make them neighbours at 10 / (10 + 5) = 0.67.
 */
export function* neighbourSteps(purchases: SparseRows, products: number): Steps<Neighbours> {
  const buyers = transposed(purchases, products)
  const counting = { purchases, buyers, shared: new Uint32Array(products), met: new Uint32Array(products) }
  const found = {
    starts: new Uint32Array(products + 1),
    products: new Uint32Array(products * MOST_NEIGHBOURS),
    similarities: new Float64Array(products * MOST_NEIGHBOURS),
  }
  let end = 0
  for (let product = 0; product < products; product++) {
    end += nearest(product, counting, { found, end })
    found.starts[product + 1] = end
    if (product % inOneStep === 0) yield
  }
  return { ...found, products: found.products.slice(0, end), similarities: found.similarities.slice(0, end) }
}

/** The same at once, of baskets that hold each customer's distinct products, as lists. */
export function neighboursOf(
  baskets: readonly (readonly number[])[],
  products: number,
): readonly (readonly Neighbour[])[] {
  const rows = sparseRows(baskets.map((basket) => basket.map((column) => ({ column, value: 1 }))))
  const all = allAtOnce(neighbourSteps(rows, products))
  return Array.from({ length: products }, (_, product) => neighboursIn(all, product))
}

/** Those of one product. */
export const neighboursIn = (
  { starts, products, similarities }: Neighbours,
  product: number,
): readonly Neighbour[] =>
  Array.from(products.subarray(starts[product], starts[product + 1]), (other, i) => ({
    product: other,
    similarity: similarities[(starts[product] as number) + i] as number,
  }))

interface Counting {
  readonly purchases: SparseRows
  readonly buyers: SparseRows
  /** How many customers bought both; 0 between two products. */
  readonly shared: Uint32Array
  /** The products that were met. */
  readonly met: Uint32Array
}

/** Writes the nearest of a product, from `end` on; gives how many they are. */
function nearest(
  product: number,
  counting: Counting,
  { found, end }: { readonly found: Neighbours; readonly end: number },
): number {
  const { shared, met } = counting
  const count = countShared(product, counting)
  let kept = 0
  for (let k = 0; k < count; k++) {
    const other = met[k] as number
    if (other !== product) {
      const similarity = cosine(counting, product, other)
      kept = insert(found, { end, kept }, { product: other, similarity })
    }
    shared[other] = 0
  }
  return kept
}

/** Adds up in `shared` how many customers bought each product beside this one; gives how many products those are. */
function countShared(product: number, { purchases, buyers, shared, met }: Counting): number {
  let count = 0
  const last = buyers.starts[product + 1] as number
  for (let at = buyers.starts[product] as number; at < last; at++) {
    const customer = buyers.columns[at] as number
    const end = purchases.starts[customer + 1] as number
    for (let k = purchases.starts[customer] as number; k < end; k++) {
      const other = purchases.columns[k] as number
      const before = shared[other] as number
      if (before === 0) met[count++] = other
      shared[other] = before + 1
    }
  }
  return count
}

function cosine({ buyers: { starts }, shared }: Counting, one: number, other: number): number {
  const size = (product: number) => (starts[product + 1] as number) - (starts[product] as number)
  return (shared[other] as number) / (Math.sqrt(size(one) * size(other)) + SHRINKAGE)
}

/** Puts one where it belongs among the nearest, if it does; gives how many there are then. */
function insert(
  { products, similarities }: Neighbours,
  { end, kept }: { readonly end: number; readonly kept: number },
  { product, similarity }: Neighbour,
): number {
  const nearer = (at: number): boolean => {
    const there = similarities[at] as number
    return there > similarity || (there === similarity && (products[at] as number) < product)
  }
  if (kept === MOST_NEIGHBOURS && nearer(end + kept - 1)) return kept
  let at = end + Math.min(kept, MOST_NEIGHBOURS - 1)
  for (; at > end && !nearer(at - 1); at--) {
    products[at] = products[at - 1] as number
    similarities[at] = similarities[at - 1] as number
  }
  products[at] = product
  similarities[at] = similarity
  return Math.min(kept + 1, MOST_NEIGHBOURS)
}
