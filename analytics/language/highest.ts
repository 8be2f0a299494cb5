/**
 * The places of the highest scores above 0, at most `limit`, falling; of equal ones the earlier first.
 * O(scores * limit) at worst, O(scores) as a rule.
 * @example highest([0, 3, 5, 3], 2) // [2, 1]
 */
export function highest(scores: ArrayLike<number>, limit: number): readonly number[] {
  const places: number[] = []
  let least = 0
  for (let place = 0; place < scores.length; place++) {
    const score = scores[place] as number
    if (score > least) {
      places.splice(placeFor(score, places, scores), 0, place)
      if (places.length > limit) places.pop()
      if (places.length === limit) least = scores[places.at(-1) as number] as number
    }
  }
  return places
}

function placeFor(score: number, falling: readonly number[], scores: ArrayLike<number>): number {
  let at = falling.length
  while (at > 0 && (scores[falling[at - 1] as number] as number) < score) at--
  return at
}
