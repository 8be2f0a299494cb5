import {
  type JointWeights,
  jointScores,
  type Lesson,
  type Outputs,
  surprise,
  trainAdaGrad,
} from '../models/adaGrad.ts'
import { denseSize } from './dense.ts'
import type { LearntMessages } from './learntMood.ts'
import type { Lessons } from './lessons.ts'

/** What other messages taught of the first classes, how much of it to begin with, and how much to add at the end. */
export interface Prior {
  readonly learnt: LearntMessages
  readonly start: number
  readonly share: number
}

export interface TrainingOptions extends Pick<Lessons, 'hashes' | 'meanings'> {
  readonly outputs: Outputs
  readonly prior: Prior | undefined
  /** How far a weight moves at first. */
  readonly rate: number
  /** Of how many runs what is learnt is the mean. */
  readonly runs?: number | undefined
}

/** Which message comes last sways a model; the mean of several that see them in other orders is steadier. Many messages steady it themselves. */
const runsFor = (messages: number): number => (messages < many ? 3 : 1)
const many = 20_000

/**
 * What messages teach, and beside it a share of what others taught. The numbers of the lessons' meanings are still
 * apart: `folded` puts them into the weights. O(runs * columns * outputs).
 */
export function train(lessons: readonly Lesson[], options: TrainingOptions): JointWeights {
  const { hashes, meanings, outputs, prior, rate, runs = runsFor(lessons.length) } = options
  const all = outputs.classes + outputs.others
  const numbers = denseSize + (meanings?.size ?? 0)
  const start = { weights: new Float32Array(hashes.length * all), dense: new Float32Array(numbers * all) }
  if (prior !== undefined) addPrior(start, { ...prior, share: prior.start }, { hashes, all })
  const trained = meanOf(
    Array.from({ length: runs }, (_, run) => {
      const from = { weights: start.weights.slice(), dense: start.dense.slice() }
      return trainAdaGrad(lessons, {
        ...outputs,
        ...{ size: hashes.length, denseSize: numbers, start: from, rate, seed: run + 1 },
      })
    }),
  )
  if (prior !== undefined) addPrior(trained, prior, { hashes, all })
  return trained
}

/** The mean of models with the same outputs; of linear models it scores as the mean of their scores. O(weights). */
function meanOf(models: readonly JointWeights[]): JointWeights {
  const mean = (each: readonly Float32Array[]) =>
    (each[0] ?? new Float32Array()).map(
      (_, at) => each.reduce((sum, one) => sum + (one[at] as number), 0) / each.length,
    )
  return {
    weights: mean(models.map(({ weights }) => weights)),
    dense: mean(models.map(({ dense }) => dense)),
  }
}

function addPrior(
  { weights, dense }: JointWeights,
  { learnt, share }: Prior,
  { hashes, all }: { readonly hashes: Uint32Array; readonly all: number },
): void {
  const outputs = learnt.classes + learnt.others
  const rowOf = new Map(Array.from(hashes, (hash, row) => [hash, row]))
  const addTo = (to: Float32Array, at: number, by: number) => {
    to[at] = (to[at] as number) + share * by
  }
  for (let c = 0; c < learnt.classes; c++) {
    const scale = learnt.scales[c] as number
    for (const [row, hash] of learnt.hashes.entries())
      addTo(weights, (rowOf.get(hash) ?? 0) * all + c, scale * (learnt.weights[row * outputs + c] as number))
    for (let q = 0; q < denseSize; q++) addTo(dense, q * all + c, learnt.dense[q * outputs + c] as number)
  }
}

const rates = [0.1, 0.02, 0.05, 0.2]
/** Of more messages some are enough to choose the rate. */
const enough = 10_000

/**
 * The rate that leaves messages that were held out least surprising: few messages are learnt best at a high rate, many
 * and noisy ones at a low one. The first when none is held out. O(rates * columns * outputs).
 */
export function bestRate(
  lessons: readonly Lesson[],
  isHeldOut: (n: number) => boolean,
  options: Omit<TrainingOptions, 'rate'>,
): number {
  const every = Math.ceil(lessons.length / enough)
  const held = lessons.filter((_, n) => n % every === 0 && isHeldOut(n))
  const rest = lessons.filter((_, n) => n % every === 0 && !isHeldOut(n))
  const scores = new Float64Array(options.outputs.classes + options.outputs.others)
  const lossOf = (rate: number) => {
    const model = train(rest, { ...options, rate, runs: 1 })
    return held.reduce((sum, lesson) => {
      jointScores(lesson, model, scores)
      return sum + surprise(scores, lesson.targets, options.outputs.classes)
    }, 0)
  }
  const [first = 0, ...others] = rates
  if (held.length === 0) return first
  let best = { rate: first, loss: lossOf(first) }
  for (const rate of others) {
    const loss = lossOf(rate)
    if (loss < best.loss) best = { rate, loss }
  }
  return best.rate
}
