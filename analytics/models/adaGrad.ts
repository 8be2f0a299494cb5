import { seeded } from './random.ts'

/** A message to learn from. */
export interface Lesson {
  /** The columns that are set, each to 1; a column may stand there several times. */
  readonly columns: Int32Array
  /** A few numbers of another kind, which are not scaled by the number of columns. */
  readonly dense: Float32Array
  /** What each output should be, from 0 to 1; below 0 where nobody knows. */
  readonly targets: Float32Array
  /** How much it counts; 1 when missing. */
  readonly weight?: number | undefined
}

export interface Outputs {
  /** The first outputs exclude one another: their probabilities sum to 1. */
  readonly classes: number
  /** Those behind them are true or not each for itself. */
  readonly others: number
}

interface AdaGradOptions extends Outputs {
  readonly size: number
  readonly denseSize: number
  readonly rounds?: number
  readonly rate?: number
  readonly denseRate?: number
  readonly seed?: number
  /** Weights to begin with, which are written over; all 0 when missing. */
  readonly start?: JointWeights | undefined
}

/** Row by row, one weight for each output. */
export interface JointWeights {
  readonly weights: Float32Array
  readonly dense: Float32Array
}

/**
 * Logistic regression of several outputs at once, softmax over the first and a logit for each other, by stochastic
 * gradient descent in which each weight has a rate of its own that falls with what it has moved: rare columns learn
 * as fast as common ones. The sum over a message's columns is divided by the square root of their number.
 * O(rounds * columns set * outputs). Source: Duchi, Hazan and Singer, JMLR 12, 2011.
 */
export function trainAdaGrad(lessons: readonly Lesson[], options: AdaGradOptions): JointWeights {
  const {
    size,
    denseSize,
    classes,
    others,
    rounds = 8,
    rate = 0.1,
    denseRate = 0.1,
    seed = 1,
    start,
  } = options
  const outputs = classes + others
  const sparse = table(outputs, rate, start?.weights ?? new Float32Array(size * outputs))
  const dense = table(outputs, denseRate, start?.dense ?? new Float32Array(denseSize * outputs))
  const shuffled = steadyOrder(lessons.length, seed)
  const each = new Float64Array(outputs)
  for (let round = 0; round < rounds; round++) {
    for (const n of shuffled()) learnFrom(lessons[n] as Lesson, { sparse, dense, each, classes })
  }
  return { weights: sparse.weights, dense: dense.weights }
}

/** Gives another order each time, in which one lesson more, behind the others, leaves those as they stand to each other. */
function steadyOrder(length: number, seed: number): () => Int32Array {
  const randoms = Array.from({ length }, (_, n) => seeded(seed + apart * n))
  const order = Int32Array.from({ length }, (_, n) => n)
  return () => {
    const places = Float64Array.from(randoms, (random) => random())
    return order.sort((a, b) => (places[a] as number) - (places[b] as number))
  }
}

const apart = 1_000_003

interface Table {
  readonly outputs: number
  readonly weights: Float32Array
  /** The sum of the squares of each weight's gradients. */
  readonly moved: Float32Array
  readonly rate: number
}

const table = (outputs: number, rate: number, weights: Float32Array): Table => ({
  ...{ outputs, rate, weights },
  moved: new Float32Array(weights.length),
})

interface Learning {
  readonly sparse: Table
  readonly dense: Table
  /** A number for each output, written over at each message. */
  readonly each: Float64Array
  readonly classes: number
}

function learnFrom({ columns, dense: numbers, targets, weight = 1 }: Lesson, learning: Learning): void {
  const { sparse, dense, each, classes } = learning
  const scale = 1 / Math.sqrt(Math.max(1, columns.length))
  jointScores({ columns, dense: numbers }, { weights: sparse.weights, dense: dense.weights }, each)
  probabilities(each, classes)
  for (let c = 0; c < each.length; c++) {
    const target = targets[c] as number
    each[c] = target < 0 ? 0 : weight * ((each[c] as number) - target)
  }
  for (const column of columns) move(sparse, column, each, scale)
  for (let q = 0; q < numbers.length; q++) if (numbers[q] !== 0) move(dense, q, each, numbers[q] as number)
}

/** So that the first step is no longer than the rate. */
const least = 1e-3

function move({ outputs, weights, moved, rate }: Table, row: number, gradients: Float64Array, value: number) {
  const first = row * outputs
  for (let c = 0; c < outputs; c++) {
    const gradient = (gradients[c] as number) * value
    if (gradient === 0) continue
    const sum = (moved[first + c] as number) + gradient * gradient
    moved[first + c] = sum
    weights[first + c] = (weights[first + c] as number) - (rate * gradient) / (Math.sqrt(sum) + least)
  }
}

/** The score of each output. O((columns set + numbers) * outputs). */
export function jointScores(
  { columns, dense: numbers }: Pick<Lesson, 'columns' | 'dense'>,
  { weights, dense }: JointWeights,
  scores: Float64Array,
): void {
  const outputs = scores.length
  scores.fill(0)
  for (const column of columns)
    for (let c = 0, at = column * outputs; c < outputs; c++, at++)
      scores[c] = (scores[c] as number) + (weights[at] as number)
  const scale = 1 / Math.sqrt(Math.max(1, columns.length))
  for (let c = 0; c < outputs; c++) {
    let sum = (scores[c] as number) * scale
    for (let q = 0; q < numbers.length; q++)
      sum += (numbers[q] as number) * (dense[q * outputs + c] as number)
    scores[c] = sum
  }
}

/** Scores as probabilities, in place: those of the classes sum to 1, each other is a logistic. O(outputs). */
export function probabilities(scores: Float64Array, classes: number): void {
  let highest = Number.NEGATIVE_INFINITY
  for (let c = 0; c < classes; c++) highest = Math.max(highest, scores[c] as number)
  let sum = 0
  for (let c = 0; c < classes; c++) {
    scores[c] = Math.exp((scores[c] as number) - highest)
    sum += scores[c] as number
  }
  for (let c = 0; c < classes; c++) scores[c] = (scores[c] as number) / sum
  for (let c = classes; c < scores.length; c++) scores[c] = 1 / (1 + Math.exp(-(scores[c] as number)))
}

/** How little probability such scores give to what is true: the sum of -ln p over the outputs that are known. O(outputs). */
export function surprise(scores: Float64Array, targets: ArrayLike<number>, classes: number): number {
  const each = scores.slice()
  probabilities(each, classes)
  let sum = 0
  for (let c = 0; c < each.length; c++) {
    const [share, target] = [each[c] as number, targets[c] as number]
    if (target < 0) continue
    sum -= target * Math.log(Math.max(tiny, share))
    if (c >= classes) sum -= (1 - target) * Math.log(Math.max(tiny, 1 - share))
  }
  return sum
}

const tiny = 1e-12
