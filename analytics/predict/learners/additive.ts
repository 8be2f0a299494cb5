import { crossValidate } from '../../models/crossValidation.ts'
import { linearScore } from '../../models/logistic.ts'
import { meanOf } from '../../stats/mean.ts'
import type { Features } from '../encoder.ts'
import type { Learner, Target } from '../learner.ts'
import { learnBends, straight } from './bends.ts'

/** A way to learn an intercept and a weight for each feature. */
export interface Additive extends Pick<Learner, 'name' | 'complexity'> {
  readonly weigh: (rows: readonly Features[], target: Target) => ArrayLike<number>
  /** What is predicted where the weighed sum is this. */
  readonly predictionOf: (score: number) => number
  /** How bad a weighed sum is where this is true. */
  readonly loss: (score: number, truth: number) => number
}

const folds = 3

/**
 * A learner that adds up what each feature says. What a feature says is a straight line, or one that bends at the quartiles,
 * whichever has the lower loss on rows that were not learnt from. O(7 * weighing).
 */
export function additive({ name, complexity, weigh, predictionOf, loss }: Additive): Learner {
  const learn = (rows: readonly Features[], target: Target, learnShape: typeof learnBends) => {
    const { shape, sources } = learnShape(rows)
    const weights = weigh(rows.map(shape), target)
    return { score: (row: Features) => linearScore(weights, shape(row)), shape, sources, weights }
  }
  const lossOf = (rows: readonly Features[], target: Target, learnShape: typeof learnBends) => {
    const truths = Array.from(rows, () => 0)
    const held = crossValidate({
      ...{ truths, folds, once: false, seed: 1 },
      learn: (isLearnt) => {
        const own = [...rows.keys()].filter(isLearnt)
        const { score } = learn(
          own.map((n) => rows[n] ?? nothing),
          own.map((n) => target[n] ?? 0),
          learnShape,
        )
        return (n) => loss(score(rows[n] ?? nothing), target[n] ?? 0)
      },
    })
    return meanOf(
      held.map(({ said }) => said),
      0,
    )
  }
  return {
    name,
    complexity,
    fit: (rows, target) => {
      const bends = learnBends(rows).sources.length > (rows[0]?.length ?? 0)
      const isBent = bends && lossOf(rows, target, learnBends) < lossOf(rows, target, straight)
      const { score, shape, sources, weights } = learn(rows, target, isBent ? learnBends : straight)
      return {
        predict: (row) => predictionOf(score(row)),
        parts: (row) => gathered(shape(row), sources, { weights, size: row.length }),
      }
    },
  }
}

const nothing = new Float64Array(0)

/** What each feature adds to the sum, with its bends. */
function gathered(
  shaped: Features,
  sources: Int32Array,
  { weights, size }: { readonly weights: ArrayLike<number>; readonly size: number },
): Features {
  const parts = new Float64Array(size)
  for (const [k, source] of sources.entries())
    parts[source] = (parts[source] as number) + (weights[k + 1] ?? 0) * (shaped[k] as number)
  return parts
}
