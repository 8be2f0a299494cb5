/** Fewer products than this need no question about the price. */
const fewProducts = 6

/**
 * Two round prices that split products into the cheaper third, the middle and the dearest quarter; none when there is little to
 * choose from or the parts would be the same.
 *
 * @example priceSteps([5, 9, 12, 18, 25, 31, 40, 55, 90]) // [20, 40]
 */
export function priceSteps(prices: readonly number[]): readonly number[] {
  if (prices.length < fewProducts) return []
  const sorted = [...prices].sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0
  return [...new Set([roundUp(at(1 / 3)), roundUp(at(3 / 4))])].filter((step) => step < at(1))
}

/** Up to 1, 2 or 5 significant steps of the price's size: 17.3 -> 20, 43 -> 50, 120 -> 200. */
function roundUp(price: number): number {
  const size = 10 ** Math.floor(Math.log10(Math.max(price, 1)))
  return [1, 2, 3, 4, 5, 6, 8, 10].map((step) => step * size).find((step) => step >= price) ?? 10 * size
}
