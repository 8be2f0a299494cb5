import { fitLogistic } from '../models/logistic.ts'
import { lowestRight } from './lowestRight.ts'
import type { Hit } from './search.ts'

/** What a question found. */
export interface Finding {
  readonly first: Hit
  /** The best on another topic; undefined when all that was found is on one. */
  readonly rival: Hit | undefined
  /** What is good is decided apart for each group. */
  readonly group: string
}

/** A finding of which it is known whether its first is what was asked for. */
export interface Trial extends Finding {
  readonly right: boolean
}

/** Whether the first that was found is good enough to answer with. */
export type GoodEnough = (finding: Finding) => boolean

const rightAbove = 0.75

/**
 * Learns from trials how probable it is that the first is right: by logistic regression over its score, how much
 * was found and how far the best on another topic is behind. A first is good from the lowest probability at
 * which 3 in 4 of the trials of its group were right. O(trials log trials).
 */
export function learnGoodEnough(trials: readonly Trial[]): GoodEnough {
  const probability = fitLogistic(
    trials.map((trial) => ({ features: featuresOf(trial), right: trial.right })),
    3,
  )
  const judged = trials.map((trial) => ({ ...trial, probability: probability(featuresOf(trial)) }))
  const least = new Map(
    [...new Set(trials.map(({ group }) => group))].map((group) => [
      group,
      lowestRight(
        judged.filter((trial) => trial.group === group),
        rightAbove,
      ),
    ]),
  )
  return (finding) =>
    probability(featuresOf(finding)) >= (least.get(finding.group) ?? Number.POSITIVE_INFINITY)
}

function featuresOf({ first, rival }: Finding): readonly number[] {
  return [first.score, Math.log(1 + first.evidence), first.score - (rival?.score ?? 0)]
}
