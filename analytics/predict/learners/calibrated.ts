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
      const held = heldOut?.map((own, n) => ({ score: own, truth: target[n] })) ?? hold(scorer, rows, target)
      if (parts === undefined) {
        const probability = fitBeta(held)
        return { predict: (row) => probability(score(row)) }
      }
      const probability = fitOver(held, (said) => [said])
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

/** A score by what has not learnt from its row. */
interface Held {
  readonly score: number
  readonly truth: number | undefined
}

/** A line where otherwise higher scores would be less likely on one of the sides. */
function fitBeta(held: readonly Held[]): Probability {
  const bent = fitOver(held, (score) => [below(score), above(score)])
  const rises = bent(-far) <= bent(0) && bent(0) <= bent(far)
  return rises ? bent : fitOver(held, (score) => [score])
}

const far = 30

function fitOver(held: readonly Held[], featuresOf: (score: number) => readonly number[]): Probability {
  const observations = held.map(({ score, truth }) => ({ features: featuresOf(score), right: truth === 1 }))
  const probability = fitLogistic(observations, featuresOf(0).length)
  return (score) => probability(featuresOf(score))
}

/** Of more rows every second, third... is scored. */
const mostScored = 5_000

function hold(scorer: Scorer, rows: readonly Features[], target: Target): readonly Held[] {
  const every = Math.ceil(rows.length / mostScored)
  return crossValidate({
    ...{ truths: Array.from(target), folds, once: false, seed: 1 },
    learn: (isLearnt) => {
      const own = [...rows.keys()].filter(isLearnt)
      const { score } = scorer.fit(
        own.map((n) => rows[n] ?? nothing),
        own.map((n) => target[n] ?? 0),
      )
      return (n) => (n % every === 0 ? [{ score: score(rows[n] ?? nothing), truth: target[n] }] : [])
    },
  }).flatMap(({ said }) => said)
}

const nothing = new Float64Array(0)
