/**
 * p-values of many tests made as large as they are when all are looked at, each in its place: what stands
 * below 0.05 then stands although so many were tried. `holm` keeps the chance that any one stands wrongly at
 * that level (Holm 1979); `bh` keeps the expected share of wrong ones among those that stand (Benjamini and
 * Hochberg 1995). O(n log n). As R's `p.adjust`.
 *
 * `adjustedPValues([0.01, 0.2, 0.02], 'bh')` is [0.03, 0.2, 0.03], and by `holm` [0.03, 0.2, 0.04].
 */
export function adjustedPValues(pValues: readonly number[], method: 'bh' | 'holm'): readonly number[] {
  const n = pValues.length
  const rising = [...pValues.keys()].toSorted((a, b) => (pValues[a] as number) - (pValues[b] as number))
  const adjusted = pValues.slice()
  let reached = method === 'holm' ? 0 : 1
  for (const [at, test] of (method === 'holm' ? rising : rising.toReversed()).entries()) {
    const p = (method === 'holm' ? n - at : n / (n - at)) * (pValues[test] as number)
    reached = method === 'holm' ? Math.max(reached, Math.min(1, p)) : Math.min(reached, p)
    adjusted[test] = reached
  }
  return adjusted
}
