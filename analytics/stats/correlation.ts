import { sampleCorrelation, sampleRankCorrelation } from 'simple-statistics'
import { studentTail } from './distributions.ts'
import { rankTail } from './rankTail.ts'

/**
 * How far two measures rise together: -1 one falls as the other rises, 0 no line between them, 1 both rise.
 */
export interface Correlation {
  readonly coefficient: number
  /**
   * The chance of a coefficient at least as far from 0 when the measures have nothing to do with each other.
   */
  readonly p: number
  /** The pairs in which both are known. */
  readonly n: number
}

/** One value for each customer; undefined, or no finite number, where it is not known. */
export type Measure = readonly (number | undefined)[]

/**
 * Pearson's correlation of the pairs in which both are known, its p-value by Student's t with n - 2 degrees.
 * Undefined with fewer than three pairs or when one measure is always the same. O(n). As R's `cor.test`.
 *
 * `pearson([1, 2, 3, 4], [2, 4, 6, 9])` has a coefficient of 0.9944, p 0.0056, n 4.
 */
export function pearson(x: Measure, y: Measure): Correlation | undefined {
  const pairs = known(x, y)
  return judged(pairs, sampleCorrelation, studentP)
}

/**
 * Spearman's correlation: Pearson's of the ranks, ties at their middle rank. Its p-value is as R has it: by
 * the distribution of the ranks where nothing is tied (exact to 9 pairs, by its Edgeworth series below
 * 1,290), by Student's t else. Undefined as for `pearson`. O(n log n).
 */
export function spearman(x: Measure, y: Measure): Correlation | undefined {
  const pairs = known(x, y)
  const tied = new Set(pairs.x).size < pairs.x.length || new Set(pairs.y).size < pairs.y.length
  return judged(pairs, sampleRankCorrelation, tied || pairs.x.length >= 1290 ? studentP : rankP)
}

interface Pairs {
  readonly x: number[]
  readonly y: number[]
}

function known(x: Measure, y: Measure): Pairs {
  const pairs: Pairs = { x: [], y: [] }
  for (const [i, a] of x.entries()) {
    const b = y[i]
    if (a === undefined || b === undefined || !Number.isFinite(a) || !Number.isFinite(b)) continue
    pairs.x.push(a)
    pairs.y.push(b)
  }
  return pairs
}

function judged(
  { x, y }: Pairs,
  coefficientOf: (x: number[], y: number[]) => number,
  pOf: (coefficient: number, n: number) => number,
): Correlation | undefined {
  const n = x.length
  if (n < 3) return undefined
  const raw = coefficientOf(x, y)
  if (!Number.isFinite(raw)) return undefined
  const coefficient = Math.max(-1, Math.min(1, raw))
  return { coefficient, p: pOf(coefficient, n), n }
}

/** An exact line has t infinite, and p 0. */
function studentP(coefficient: number, n: number): number {
  const rest = (1 - Math.abs(coefficient)) * (1 + Math.abs(coefficient))
  return rest === 0 ? 0 : 2 * studentTail(Math.abs(coefficient) * Math.sqrt((n - 2) / rest), n - 2)
}

function rankP(coefficient: number, n: number): number {
  const middle = (n ** 3 - n) / 6
  const sum = Math.round(middle * (1 - coefficient))
  return Math.min(1, 2 * (sum > middle ? rankTail(sum, n) : 1 - rankTail(sum + 2, n)))
}
