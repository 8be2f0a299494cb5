/** Baskets as numbers: products that are frequent enough, the rarest first, and the baskets they lie in. */
export interface BasketIndex {
  /** The name of each number. */
  readonly items: readonly string[]
  /** In how many baskets each lies. */
  readonly counts: readonly number[]
  /** What lies in each basket, rising, each thing once. */
  readonly baskets: readonly Int32Array[]
}

/**
 * Numbers the products that lie in at least so many baskets. The rarest come first, so that what is grown
 * from them stays short; of the equally rare the first by name. O(entries + products log products).
 */
export function indexBaskets(baskets: readonly (readonly string[])[], least: number): BasketIndex {
  const counts = new Map<string, number>()
  for (const basket of baskets) {
    for (const item of new Set(basket)) counts.set(item, (counts.get(item) ?? 0) + 1)
  }
  const frequent = [...counts]
    .filter(([, count]) => count >= least)
    .toSorted(([a, many], [b, more]) => many - more || (a < b ? -1 : 1))
  const numbers = new Map(frequent.map(([item], number) => [item, number]))
  return {
    items: frequent.map(([item]) => item),
    counts: frequent.map(([, count]) => count),
    baskets: baskets.map((basket) => {
      const held = [...new Set(basket)].flatMap((item) => numbers.get(item) ?? [])
      return Int32Array.from(held).sort()
    }),
  }
}
