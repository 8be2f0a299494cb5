import type { Features } from './encoder.ts'

/** What is learnt for each row: 1 or 0 for whether something happened, or an amount. */
export type Target = ArrayLike<number>

/** What a learner has learnt. */
export interface Predictor {
  /** The probability that it happens, from 0 to 1, or the amount. */
  readonly predict: (features: Features) => number
  /**
   * What each feature adds, where the prediction is a sum: in log-odds for a probability, in its own unit for an amount.
   * Undefined for all other predictors.
   */
  readonly parts?: ((features: Features) => Features) | undefined
}

/** One way to learn from rows what happens or how much it will be. */
export interface Learner {
  readonly name: string
  /** How much there is to follow in one prediction: of learners that do equally well the lowest serves. */
  readonly complexity: number
  readonly fit: (rows: readonly Features[], target: Target) => Predictor
}

/** ln(p / (1 - p)), held where p is within a millionth of 0 or 1. O(1). */
export function logOdds(p: number): number {
  const held = Math.min(1 - 1e-6, Math.max(1e-6, p))
  return Math.log(held / (1 - held))
}
