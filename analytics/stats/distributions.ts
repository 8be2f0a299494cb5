import jStat from 'jstat/dist/jstat.js'
import { incompleteBeta } from './incompleteBeta.ts'

/** The value that a standard normal number is below with this probability, from 0 to 1 (both without). O(1). */
export const normalQuantile = (share: number): number => jStat.normal.inv(share, 0, 1)

/** The probability that a standard normal number is above `z`. O(1). */
export const normalTail = (z: number): number => jStat.normal.cdf(-z, 0, 1)

/** The same as `normalQuantile` of Student's t with so many degrees of freedom, above 0. O(1). */
export const studentQuantile = (share: number, degrees: number): number => jStat.studentt.inv(share, degrees)

/** The same as `normalTail` of Student's t with so many degrees of freedom, above 0. O(1). */
export function studentTail(t: number, degrees: number): number {
  const both = incompleteBeta(degrees / (degrees + t * t), degrees / 2, 0.5)
  return t < 0 ? 1 - both / 2 : both / 2
}

/** The probability that a ratio of variances with so many degrees of freedom is above `f` (Fisher's F). O(1). */
export function fisherTail(f: number, degrees: number, degreesBelow: number): number {
  return incompleteBeta(
    degreesBelow / (degreesBelow + degrees * Math.max(0, f)),
    degreesBelow / 2,
    degrees / 2,
  )
}
