import { adjustedPValues } from './adjustedPValues.ts'

/**
 * Which of many tests stand when at most the share `level` of those that do may be false: with the p-values
 * in order, all up to the last one that is at most rank / tests * level. When there is nothing to be found in
 * any of them, the chance that one stands is `level` too. Gives an answer for each p-value in its place. O(n
 * log n). Benjamini and Hochberg 1995.
 *
 * `benjaminiHochberg([0.01, 0.2, 0.02], 0.05)` is [true, false, true].
 */
export const benjaminiHochberg = (pValues: readonly number[], level: number): readonly boolean[] =>
  adjustedPValues(pValues, 'bh').map((adjusted) => adjusted <= level)
