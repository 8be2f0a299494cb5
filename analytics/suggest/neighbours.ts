import { allAtOnce, forEachOf, mapped, type Steps } from '../steps.ts'

/** A product that the same customers bought, and how strongly the two belong together. */
export interface Neighbour {
  /** Its place in the list of products. */
  readonly product: number
  /** Above 0 and below 1. */
  readonly similarity: number
}

const SHRINKAGE = 5
const MOST_NEIGHBOURS = 50

/**
 * For each product its nearest neighbours, nearest first: the cosine of who bought what, shrunk so that
 * one shared customer of two rare products proves little: both / (sqrt(n_a n_b) + 5). `baskets` holds each
 * customer's distinct products. O(sum of squared basket sizes). Sarwar et al. 2001; Bell and Koren 2007 for
 * shrinkage.
 *
 * Ten customers who all bought just products 0 and 1 make them neighbours at 10 / (10 + 5) = 0.67.
 */
export function neighboursOf(
  baskets: readonly (readonly number[])[],
  products: number,
): readonly (readonly Neighbour[])[] {
  return allAtOnce(neighbourSteps(baskets, products))
}

export function* neighbourSteps(
  baskets: readonly (readonly number[])[],
  products: number,
): Steps<readonly (readonly Neighbour[])[]> {
  const buyers = Array.from({ length: products }, (): number[] => [])
  yield* forEachOf(baskets, 1_000, (basket, customer) => {
    for (const product of basket) buyers[product]?.push(customer)
  })
  const shared = new Uint32Array(products)
  return yield* mapped(buyers, 2, (customers, product) => {
    const met = countShared(customers, baskets, shared)
    const near = met
      .filter((other) => other !== product)
      .map((other) => ({
        product: other,
        similarity: cosine(shared[other] ?? 0, customers.length, buyers[other]?.length ?? 0),
      }))
    for (const other of met) shared[other] = 0
    return near.sort((a, b) => b.similarity - a.similarity).slice(0, MOST_NEIGHBOURS)
  })
}

/** Adds up in `shared` how many of the customers bought each product; gives the products met. */
function countShared(
  customers: readonly number[],
  baskets: readonly (readonly number[])[],
  shared: Uint32Array,
): readonly number[] {
  const met: number[] = []
  for (const customer of customers) {
    for (const product of baskets[customer] ?? []) {
      const count = shared[product] ?? 0
      if (count === 0) met.push(product)
      shared[product] = count + 1
    }
  }
  return met
}

function cosine(both: number, one: number, other: number): number {
  return both / (Math.sqrt(one * other) + SHRINKAGE)
}
