/** How the model did on one message that it had not learnt from. */
export interface Trial {
  /** Of the likeliest intent. */
  readonly confidence: number
  /** Of the two likeliest intents together. */
  readonly either: number
  readonly right: boolean
  /** Whether the true intent was first or second. */
  readonly amongTwo: boolean
}

/** When to act on a guess, when to ask, and when to say that nothing was understood. */
export interface Thresholds {
  /** The least confidence of the likeliest intent to act on it. */
  readonly sure: number
  /** The least confidence of the two likeliest intents together to ask "did you mean". */
  readonly ask: number
}

/**
 * Both are chosen where the bot does better by it. To act on a wrong guess costs the customer two messages, to
 * ask one: `sure` is the lowest confidence at which at least `rightAt` of the held-out messages nearest in
 * confidence (one in twenty of all, at least 20) were right, and so on every step above it. `ask` is the same
 * for the first two together, of which at least `amongTwoAt` must be the true intent. Each is 1 where nothing
 * reaches its share: then the bot never acts unasked. O(n log n).
 */
export function chooseThresholds(
  trials: readonly Trial[],
  { rightAt = 2 / 3, amongTwoAt = 0.6 } = {},
): Thresholds {
  return {
    sure: lowest(
      trials.map(({ confidence, right }) => ({ at: confidence, good: right })),
      rightAt,
    ),
    ask: lowest(
      trials.map(({ either, amongTwo }) => ({ at: either, good: amongTwo })),
      amongTwoAt,
    ),
  }
}

interface Point {
  readonly at: number
  readonly good: boolean
}

function lowest(points: readonly Point[], share: number): number {
  const falling = points.toSorted((a, b) => b.at - a.at)
  const near = Math.min(falling.length, Math.max(20, Math.ceil(falling.length / 20)))
  let [good, least] = [0, 1]
  for (const [i, point] of falling.entries()) {
    if (point.good) good++
    if (i >= near && falling[i - near]?.good) good--
    if (i < near - 1) continue
    if (good < share * near) return least
    least = point.at
  }
  return least
}
