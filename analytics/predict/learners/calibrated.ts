import { crossValidate } from '../../models/crossValidation.ts'
import { fitLogistic } from '../../models/logistic.ts'
import type { Features } from '../encoder.ts'
import { type Learner, logOdds, type Target } from '../learner.ts'

/** What a scorer has learnt: the higher the score, the likelier it happens. */
export interface Scored {
  readonly score: (features: Features) => number
  /** What each feature adds to the score, where it is a sum. */
  readonly parts?: (features: Features) => Features
  /** A score for each row by what has not learnt from it, where that comes with learning. */
  readonly heldOut?: readonly number[]
}

/** A way to learn that orders rows, but whose scores are no probabilities. */
export interface Scorer extends Pick<Learner, 'name' | 'complexity'> {
  readonly fit: (rows: readonly Features[], target: Target) => Scored
}

const folds = 3

/**
 * Makes probabilities of scores: p = 1 / (1 + exp(-(a score + b))), with a and b from scores of rows that were not learnt
 * from. O(4 * learning). Source: Platt, Advances in Large Margin Classifiers, 1999.
 */
export function calibrated({ name, complexity, fit }: Scorer): Learner {
  return {
    name,
    complexity,
    fit: (rows, target) => {
      const { score, parts, heldOut } = fit(rows, target)
      const scores = heldOut ?? heldOutScores(fit, rows, target)
      const probability = fitLogistic(
        scores.map((said, n) => ({ features: [said], right: target[n] === 1 })),
        1,
      )
      const slope = logOdds(probability([0.5])) - logOdds(probability([-0.5]))
      return {
        predict: (row) => probability([score(row)]),
        parts: parts && ((row) => parts(row).map((part) => slope * part)),
      }
    },
  }
}

function heldOutScores(fit: Scorer['fit'], rows: readonly Features[], target: Target): readonly number[] {
  const held = crossValidate({
    ...{ truths: Array.from(target), folds, once: false, seed: 1 },
    learn: (isLearnt) => {
      const own = [...rows.keys()].filter(isLearnt)
      const { score } = fit(
        own.map((n) => rows[n] ?? nothing),
        own.map((n) => target[n] ?? 0),
      )
      return (n) => score(rows[n] ?? nothing)
    },
  })
  return held.toSorted((a, b) => a.n - b.n).map(({ said }) => said)
}

const nothing = new Float64Array(0)
