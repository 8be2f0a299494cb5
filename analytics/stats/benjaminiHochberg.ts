/**
 * Which of many tests stand when at most the share `level` of those that do may be false: with the p-values in
 * order, all up to the last one that is at most rank / tests * level. When there is nothing to be found in any
 * of them, the chance that one stands is `level` too. Gives an answer for each p-value in its place.
 * O(n log n). Benjamini and Hochberg 1995.
 *
 * `benjaminiHochberg([0.01, 0.2, 0.02], 0.05)` is [true, false, true].
 */
export function benjaminiHochberg(pValues: readonly number[], level: number): readonly boolean[] {
  const order = pValues.toSorted((a, b) => a - b)
  const last = order.findLastIndex((p, i) => p <= ((i + 1) / order.length) * level)
  const limit = order[last]
  return pValues.map((p) => limit !== undefined && p <= limit)
}
