import { crossValidate } from '../../models/crossValidation.ts'
import { fitLogistic } from '../../models/logistic.ts'
import type { Features } from '../encoder.ts'
import { type Learner, logOdds, type Target } from '../learner.ts'

/** What a scorer has learnt: the higher the score, the likelier it happens. */
interface Scored {
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
 * Makes probabilities of scores: 1 / (1 + exp(-f(score))), learnt from scores of rows that were not learnt from. Where the
 * score is a sum f is a line, so that what each feature adds still adds up (Platt, 1999); for any other its slope may differ
 * below and above 0 (beta calibration: Kull, Silva Filho and Flach, AISTATS 2017). O(4 * learning).
 */
export function calibrated(scorer: Scorer): Learner {
  return {
    name: scorer.name,
    complexity: scorer.complexity,
    fit: (rows, target) => {
      const { score, parts, heldOut } = scorer.fit(rows, target)
      const scores = heldOut ?? heldOutScores(scorer, rows, target)
      if (parts === undefined) {
        const probability = fitBeta(scores, target)
        return { predict: (row) => probability(score(row)) }
      }
      const probability = fitOver(scores, target, (said) => [said])
      const slope = logOdds(probability(0.5)) - logOdds(probability(-0.5))
      return {
        predict: (row) => probability(score(row)),
        parts: (row) => parts(row).map((part) => slope * part),
      }
    },
  }
}

/** Of a score. */
type Probability = (score: number) => number

const below = (score: number): number => score - above(score)
const above = (score: number): number => Math.max(0, score) + Math.log1p(Math.exp(-Math.abs(score)))

/** A line where otherwise higher scores would be less likely on one of the sides. */
function fitBeta(scores: readonly number[], target: Target): Probability {
  const bent = fitOver(scores, target, (score) => [below(score), above(score)])
  const rises = bent(-far) <= bent(0) && bent(0) <= bent(far)
  return rises ? bent : fitOver(scores, target, (score) => [score])
}

const far = 30

function fitOver(
  scores: readonly number[],
  target: Target,
  featuresOf: (score: number) => readonly number[],
): Probability {
  const observations = scores.map((score, n) => ({ features: featuresOf(score), right: target[n] === 1 }))
  const probability = fitLogistic(observations, featuresOf(0).length)
  return (score) => probability(featuresOf(score))
}

/** By the row, from learners that had the others. */
function heldOutScores(scorer: Scorer, rows: readonly Features[], target: Target): readonly number[] {
  const held = crossValidate({
    ...{ truths: Array.from(target), folds, once: false, seed: 1 },
    learn: (isLearnt) => {
      const own = [...rows.keys()].filter(isLearnt)
      const { score } = scorer.fit(
        own.map((n) => rows[n] ?? nothing),
        own.map((n) => target[n] ?? 0),
      )
      return (n) => score(rows[n] ?? nothing)
    },
  })
  return held.toSorted((a, b) => a.n - b.n).map(({ said }) => said)
}

const nothing = new Float64Array(0)
