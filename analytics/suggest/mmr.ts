/** Something with a strength above 0. */
interface Strong {
  readonly strength: number
}

/** What the best of the candidates are chosen by. */
interface Choice<T> {
  /** How alike two candidates are, from 0 to 1. */
  readonly likeness: (one: T, other: T) => number
  readonly limit: number
  /** What likeness costs, from 0 (nothing) to 1 (nothing else counts). */
  readonly weight: number
}

/** What likeness costs; chosen in bench/suggest as the most that loses at most 0.001 of validation nDCG@10. */
export const diversityWeight = 0.07
/** More candidates than that for each place change little. */
const candidatesForEach = 5

/**
 * Maximal marginal relevance (Carbonell and Goldstein 1998): one after the other the candidate with the highest
 * (1 - weight) * strength / best strength - weight * its greatest likeness to those chosen before. Looks at the five
 * strongest for each place. O(limit^2 * 5) likenesses.
 */
export function diverse<T extends Strong>(
  candidates: readonly T[],
  { likeness, limit, weight }: Choice<T>,
): readonly T[] {
  const left = candidates
    .toSorted((a, b) => b.strength - a.strength)
    .slice(0, candidatesForEach * limit)
    .map((candidate) => ({ candidate, nearest: 0 }))
  const best = left[0]?.candidate.strength ?? 1
  const chosen: T[] = []
  while (chosen.length < limit && left.length > 0) {
    const values = left.map(
      ({ candidate, nearest }) => (1 - weight) * (candidate.strength / best) - weight * nearest,
    )
    const [next] = left.splice(values.indexOf(Math.max(...values)), 1)
    if (next === undefined) break
    chosen.push(next.candidate)
    for (const other of left)
      other.nearest = Math.max(other.nearest, likeness(next.candidate, other.candidate))
  }
  return chosen
}
