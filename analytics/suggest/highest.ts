/**
 * The places with the highest scores above 0 among those that may be shown, the highest first, of equal ones the
 * first. O(n + those that come among the best * limit).
 */
export function highestOf(
  scores: Float64Array,
  mayShow: (product: number) => boolean,
  limit: number,
): readonly number[] {
  const best: number[] = []
  let least = 0
  for (const [product, score] of scores.entries()) {
    if (!(score > least) || !mayShow(product)) continue
    insert(best, product, scores)
    if (best.length > limit) best.pop()
    if (best.length === limit) least = scores[best.at(-1) as number] as number
  }
  return best
}

function insert(best: number[], product: number, scores: Float64Array): void {
  const score = scores[product] as number
  let at = best.length
  while (at > 0 && (scores[best[at - 1] as number] as number) < score) at -= 1
  best.splice(at, 0, product)
}
