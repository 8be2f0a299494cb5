/** How a customer buys, as in a profile. */
export interface Buyer {
  readonly customerId: string
  /** Days since they last bought; undefined when they never did. */
  readonly recencyDays: number | undefined
  /** How many times they bought. */
  readonly frequency: number
  /** What they bought, in the shop's currency. */
  readonly money: number
}

/** Where a buyer stands among all of the shop, each from 1, the lowest fifth, to 5, the highest. */
export interface Scores {
  readonly recency: number
  readonly frequency: number
  readonly money: number
}

/**
 * The fifth that each buyer belongs to, by how lately, how often and for how much they bought: the mid-rank
 * as a share, so that equal buyers have equal scores, and many equal ones stand in the middle of the fifths
 * they span. O(n log n). Hughes 1994.
 *
 * Of five buyers who were here 1, 2, 3, 4 and 5 days ago the first has a recency of 5 and the last of 1.
 */
export function scoresOf(buyers: readonly Buyer[]): readonly Scores[] {
  const recency = fifths(buyers.map(({ recencyDays }) => -(recencyDays ?? Number.POSITIVE_INFINITY)))
  const frequency = fifths(buyers.map((buyer) => buyer.frequency))
  const money = fifths(buyers.map((buyer) => buyer.money))
  return buyers.map((_, i) => ({
    ...{ recency: recency[i] ?? 1, frequency: frequency[i] ?? 1, money: money[i] ?? 1 },
  }))
}

function fifths(values: readonly number[]): readonly number[] {
  const places = Map.groupBy(values.keys(), (i) => values[i] as number)
  const scores: number[] = []
  let lower = 0
  for (const value of [...places.keys()].toSorted((a, b) => a - b)) {
    const same = places.get(value) ?? []
    const share = (lower + same.length / 2) / values.length
    for (const place of same) scores[place] = Math.min(5, 1 + Math.floor(5 * share))
    lower += same.length
  }
  return scores
}
