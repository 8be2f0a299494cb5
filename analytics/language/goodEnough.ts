import { fitLogistic } from './logistic.ts'
import type { Hit } from './search.ts'

/** What a question found, best first, and whether its first is what it asks for. */
export interface Trial {
  readonly hits: readonly Hit[]
  readonly right: boolean
  /** Where the trial counts when it is decided from which probability on a find is good. */
  readonly group: string
}

/** Whether the first that was found is good enough to answer with. */
export type GoodEnough = (hits: readonly Hit[], group: string) => boolean

const rightAbove = 0.75

/**
 * Learns from trials how probable it is that the first is right: by logistic regression over how much was found
 * and how far the second is behind. A first is good from the lowest probability at which 3 in 4 of the trials of
 * its group were right. O(trials log trials).
 */
export function learnGoodEnough(trials: readonly Trial[]): GoodEnough {
  const found = trials.filter(({ hits }) => hits.length > 0)
  const probability = fitLogistic(
    found.map(({ hits, right }) => ({ features: featuresOf(hits), right })),
    2,
  )
  const judged = found.map((trial) => ({ ...trial, probability: probability(featuresOf(trial.hits)) }))
  const least = new Map(
    [...new Set(judged.map(({ group }) => group))].map((group) => [
      group,
      leastGood(judged.filter((trial) => trial.group === group)),
    ]),
  )
  return (hits, group) =>
    hits.length > 0 && probability(featuresOf(hits)) >= (least.get(group) ?? Number.POSITIVE_INFINITY)
}

function featuresOf([first, second]: readonly Hit[]): readonly number[] {
  return [Math.log(1 + (first?.evidence ?? 0)), (first?.score ?? 0) - (second?.score ?? 0)]
}

interface Judged {
  readonly probability: number
  readonly right: boolean
}

/** The lowest probability such that 3 in 4 of the trials at or above it were right. */
function leastGood(trials: readonly Judged[]): number {
  const falling = trials.toSorted((a, b) => b.probability - a.probability)
  let [right, least] = [0, Number.POSITIVE_INFINITY]
  falling.forEach((trial, i) => {
    if (trial.right) right++
    const endsHere = falling[i + 1]?.probability !== trial.probability
    if (endsHere && right >= rightAbove * (i + 1)) least = trial.probability
  })
  return least
}
