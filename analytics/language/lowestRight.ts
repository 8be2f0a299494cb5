/** How probable it was that something is right, and whether it was. */
export interface Judged {
  readonly probability: number
  readonly right: boolean
}

/**
 * The lowest probability such that at least `share` of those at or above it were right; undefined when there is
 * none. O(n log n).
 * @example lowestRight([{ probability: 0.9, right: true }, { probability: 0.4, right: false }], 0.75) // 0.9
 */
export function lowestRight(judged: readonly Judged[], share: number): number | undefined {
  const falling = judged.toSorted((a, b) => b.probability - a.probability)
  let right = 0
  let lowest: number | undefined
  falling.forEach((each, i) => {
    if (each.right) right++
    const endsHere = falling[i + 1]?.probability !== each.probability
    if (endsHere && right >= share * (i + 1)) lowest = each.probability
  })
  return lowest
}
