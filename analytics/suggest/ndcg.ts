/**
 * Normalised discounted cumulative gain of the first `k`: the sum of 1 / log2(place + 1) over the places of what is
 * relevant, as a share of what the best order would give. 0 when nothing is relevant. O(k). Jarvelin and Kekalainen
 * 2002.
 *
 * `ndcg([7, 3], new Set([3]), 10)` is 0.63.
 */
export function ndcg(ranked: readonly number[], relevant: ReadonlySet<number>, k: number): number {
  const gain = (place: number): number => 1 / Math.log2(place + 2)
  const got = ranked.slice(0, k).reduce((sum, one, place) => sum + (relevant.has(one) ? gain(place) : 0), 0)
  const best = Array.from({ length: Math.min(k, relevant.size) }, (_, place) => gain(place))
  return relevant.size === 0 ? 0 : got / best.reduce((sum, each) => sum + each, 0)
}
