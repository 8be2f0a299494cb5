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
 * `sure` is the lowest confidence from which on at least `rightAbove` of the held-out messages were right.
 * `ask` is the lowest confidence of the first two together at which at least `amongTwoAt` of the messages
 * nearest in that confidence (one in twenty of all, at least 20) had the true intent among those two, and so
 * on every step above it. Each is 1 where nothing reaches its share: then the bot never acts unasked.
 * O(n log n).
 */
export function chooseThresholds(
  trials: readonly Trial[],
  { rightAbove = 0.9, amongTwoAt = 0.6 } = {},
): Thresholds {
  const byFirst = trials.toSorted((a, b) => b.confidence - a.confidence)
  const byBoth = trials.toSorted((a, b) => b.either - a.either)
  return { sure: lowestSure(byFirst, rightAbove), ask: lowestAsk(byBoth, amongTwoAt) }
}

function lowestSure(falling: readonly Trial[], share: number): number {
  let [right, lowest] = [0, 1]
  falling.forEach((trial, i) => {
    if (trial.right) right++
    const endsHere = falling[i + 1]?.confidence !== trial.confidence
    if (endsHere && right >= share * (i + 1)) lowest = trial.confidence
  })
  return lowest
}

function lowestAsk(falling: readonly Trial[], share: number): number {
  const near = Math.min(falling.length, Math.max(20, Math.ceil(falling.length / 20)))
  let [among, lowest] = [0, 1]
  for (const [i, trial] of falling.entries()) {
    if (trial.amongTwo) among++
    if (i >= near && falling[i - near]?.amongTwo) among--
    if (i < near - 1) continue
    if (among < share * near) return lowest
    lowest = trial.either
  }
  return lowest
}
