import jStat from 'jstat/dist/jstat.js'
import { incompleteBeta } from './incompleteBeta.ts'

/**
 * The value that a standard normal number is below with this probability, from 0 to 1 (both without). O(1).
 */
export const normalQuantile = (share: number): number => jStat.normal.inv(share, 0, 1)

/** The probability that a standard normal number is above `z`. O(1). */
export const normalTail = (z: number): number => jStat.normal.cdf(-z, 0, 1)

/** The same as `normalQuantile` of Student's t with so many degrees of freedom, above 0. O(1). */
export const studentQuantile = (share: number, degrees: number): number => jStat.studentt.inv(share, degrees)

/** The same as `normalTail` of Student's t with so many degrees of freedom, above 0. O(1). */
export function studentTail(t: number, degrees: number): number {
  const square = t * t
  const beyond = incompleteBeta(
    { x: degrees / (degrees + square), rest: square / (degrees + square) },
    degrees / 2,
    0.5,
  )
  return t > 0 ? beyond / 2 : 1 - beyond / 2
}

/**
 * The probability of at least so many successes in n trials that each succeed with this probability. O(1).
 */
export function binomialTail(successes: number, n: number, share: number): number {
  if (successes <= 0) return 1
  return successes > n ? 0 : incompleteBeta({ x: share, rest: 1 - share }, successes, n - successes + 1)
}

/** The share that a number of the beta distribution of a and b, both above 0, is below with this probability. O(1). */
export const betaQuantile = (share: number, a: number, b: number): number => jStat.beta.inv(share, a, b)

/** The probability that a ratio of variances with so many degrees of freedom is above `f` (Fisher's F). O(1). */
export function fisherTail(f: number, degrees: number, degreesBelow: number): number {
  const [above, below] = [degrees * Math.max(0, f), degreesBelow]
  return incompleteBeta({ x: below / (below + above), rest: above / (below + above) }, below / 2, degrees / 2)
}
