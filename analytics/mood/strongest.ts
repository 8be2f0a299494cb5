/** Features in rising order and, row by row, one weight for each output. */
interface Rows {
  readonly hashes: Uint32Array
  readonly weights: Float32Array
}

/**
 * As many features as may be known, those that move an output furthest; all when there are no more. Among equals the
 * first. O(weights + features * log features).
 */
export function strongest({ hashes, weights }: Rows, outputs: number, most: number): Rows {
  if (hashes.length <= most) return { hashes, weights }
  const reach = Float32Array.from(hashes, (_, row) =>
    weights
      .subarray(row * outputs, (row + 1) * outputs)
      .reduce((far, one) => Math.max(far, Math.abs(one)), 0),
  )
  const rows = Uint32Array.from(reach.keys())
    .sort((a, b) => (reach[b] as number) - (reach[a] as number) || a - b)
    .subarray(0, most)
    .sort()
  const kept = new Float32Array(most * outputs)
  for (const [to, row] of rows.entries())
    kept.set(weights.subarray(row * outputs, (row + 1) * outputs), to * outputs)
  return { hashes: rows.map((row) => hashes[row] as number), weights: kept }
}
