import { normalQuantile } from '../stats/distributions.ts'

/** A change is called one with 5 % error, to either side, and is to be seen in four of five cases. */
const reach = normalQuantile(0.975) + normalQuantile(0.8)

/**
 * The smallest change of the mean share, from 0 to 1, that this many conversations show with power 0.8 against
 * what is well known: 2.80 * sqrt(variance / n), with the variance of conversations' shares. O(1). Cohen 1988.
 *
 * `changeSeen(60, 0.07)` is 0.0957.
 */
export const changeSeen = (conversations: number, variance: number): number =>
  Math.min(1, reach * Math.sqrt(variance / conversations))

/** How many conversations show such a change with power 0.8. `conversationsFor(0.2, 0.07)` is 14. O(1). */
export const conversationsFor = (change: number, variance: number): number =>
  Math.ceil(variance * (reach / change) ** 2)
