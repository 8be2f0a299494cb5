/** The mean; `otherwise`, not a number unless told, when there is none. O(n). */
export function meanOf(values: ArrayLike<number>, otherwise = Number.NaN): number {
  let sum = 0
  for (let n = 0; n < values.length; n++) sum += values[n] as number
  return values.length === 0 ? otherwise : sum / values.length
}

/** Of the mean: the sample's deviation / sqrt(n); 0 of fewer than two. O(n). */
export function standardErrorOf(values: readonly number[]): number {
  const mean = meanOf(values)
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  return values.length < 2 ? 0 : Math.sqrt(squares / (values.length - 1) / values.length)
}
