import { forEachOf, type Steps } from '../steps.ts'
import type { SparseRows } from './sparseRows.ts'
import type { TextIndex } from './textIndex.ts'

/** A product that has buyers, and how like it the text of one without buyers is. */
export interface Relative {
  readonly product: number
  readonly likeness: number
}

/** For products that nobody bought yet: those with buyers whose texts are most like theirs, the likest first. */
export type Kin = ReadonlyMap<number, readonly Relative[]>

const MOST = 3
/** Less alike are a soap and a tea of the same scent. */
const LEAST_LIKENESS = 0.2
const isAlike = ({ likeness }: Relative): boolean => likeness >= LEAST_LIKENESS

/**
 * What is known of a product that nobody bought yet is known of its kin. O(products without buyers * postings of
 * their words).
 */
export function* kinSteps(
  { starts }: Pick<SparseRows, 'starts'>,
  texts: TextIndex,
  products: number,
): Steps<Kin> {
  const hasBuyers = (product: number) => (starts[product + 1] as number) > (starts[product] as number)
  const kin = new Map<number, readonly Relative[]>()
  yield* forEachOf(Array(products).keys(), 5, (product) => {
    if (hasBuyers(product)) return
    const near = texts.nearest(product, { among: hasBuyers, limit: MOST }).filter(isAlike)
    if (near.length > 0) kin.set(product, near)
  })
  return kin
}

/** What a product without buyers scores by its kin: the mean of likeness * score over three, the missing ones 0. */
export const scoreByKin = (relatives: readonly Relative[], scoreOf: (product: number) => number): number =>
  relatives.reduce((sum, { product, likeness }) => sum + likeness * scoreOf(product), 0) / MOST
