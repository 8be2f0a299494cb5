import type { Lexicon } from '../../data/index.ts'
import { type JointWeights, jointScores, type Lesson, type Outputs, trainAdaGrad } from '../models/adaGrad.ts'
import { quantise } from '../models/quantised.ts'
import { fitScaling, type HeldOutScores, scaled } from '../models/scaling.ts'
import { denseSize } from './dense.ts'
import { featureReader, hashBits } from './features.ts'
import type { ClassAverages, LearntMessages } from './learntMood.ts'
import { lexiconTable } from './lexiconTable.ts'

/** A message to learn from. */
export interface MessageExample {
  readonly text: string
  /** What each output should be, from 0 to 1; below 0 where nobody knows. */
  readonly targets: readonly number[]
  /** How much it counts; 1 when missing. */
  readonly weight?: number
  /** Whether the scores are calibrated with it. */
  readonly calibrates?: boolean
  /** Whether it is learnt even where others are held out; of its own held-out score nothing is to be made then. */
  readonly always?: boolean
}

interface LearningOptions extends Outputs {
  readonly lexicon: Lexicon
  /** How many folds the held-out scores come from; 0 for none, and no calibration. */
  readonly folds?: number
  /** A feature of fewer messages is not known. */
  readonly fewest?: number
  /** What other messages taught of the first classes, how much of it to begin with, and how much to add at the end. */
  readonly prior?:
    | { readonly learnt: LearntMessages; readonly start: number; readonly share: number }
    | undefined
}

/** A feature of fewer messages is not known, when nothing else is said. */
const usualFewest = 2
/** Chosen of 0.05 to 0.5 by cross-validation on the messages of our own, for the highest mean accuracy of both languages. */
const rate = 0.2
/** So many messages in a row fall into the same fold: neighbours were written by the same hand on the same subject. */
const together = 10

/**
 * Learns to read messages: hashed features and the lexicon's sums, logistic regression by AdaGrad of all outputs at
 * once, weights in a byte each, and a calibration from `folds`-fold cross-validation. The same examples give the same
 * model. O((folds + 1) * messages): 8,000 messages take some 10 s.
 */
export const learnMessages = (
  examples: readonly MessageExample[],
  options: LearningOptions,
): LearntMessages => learnAndHoldOut(examples, options).learnt

/** The same, and beside it what others teach of each message, in the messages' order; none without folds. */
export function learnAndHoldOut(
  examples: readonly MessageExample[],
  { lexicon, folds = 5, fewest = usualFewest, prior, ...outputs }: LearningOptions,
): { readonly learnt: LearntMessages; readonly heldOut: readonly HeldOutScores[] } {
  const { hashes, lessons } = lessonsOf(examples, { lexicon, fewest, prior })
  const trained = train(lessons, { hashes, outputs, prior })
  const heldOut = folds > 0 ? heldOutFrom({ examples, lessons, hashes, outputs, folds, prior }) : []
  const calibrating = heldOut.filter((_, n) => examples[n]?.calibrates !== false)
  const { classes, others } = outputs
  const scaling = fitScaling(calibrating, outputs)
  const learnt = {
    ...{ classes, others, hashes },
    ...quantise(trained.weights, classes + others),
    dense: trained.dense,
    scaling,
    averages: averagesOf(calibrating, { scaling, classes }),
  }
  return { learnt, heldOut }
}

/** None when a class has no message, or all of them. */
function averagesOf(
  heldOut: readonly HeldOutScores[],
  { scaling, classes }: Pick<LearntMessages, 'scaling' | 'classes'>,
): readonly ClassAverages[] {
  const sums = Array.from({ length: classes }, () => ({ own: 0, ofOwn: 0, others: 0, ofOthers: 0 }))
  for (const { scores, targets } of heldOut) {
    const shares = scaled(scores, scaling, classes)
    for (const [c, sum] of sums.entries()) {
      const [target, share] = [targets[c] as number, shares[c] as number]
      sum.own += target * share
      sum.ofOwn += target
      sum.others += (1 - target) * share
      sum.ofOthers += 1 - target
    }
  }
  if (sums.some(({ ofOwn, ofOthers }) => ofOwn === 0 || ofOthers === 0)) return []
  return sums.map(({ own, ofOwn, others, ofOthers }) => ({ own: own / ofOwn, others: others / ofOthers }))
}

/** What others teach of each message, in the messages' order. As expensive as learning. */
export function crossRead(
  examples: readonly MessageExample[],
  { lexicon, folds = 5, fewest = usualFewest, prior, ...outputs }: LearningOptions,
): readonly HeldOutScores[] {
  return heldOutFrom({ examples, ...lessonsOf(examples, { lexicon, fewest, prior }), outputs, folds, prior })
}

/** Scores as the probabilities that the model would give. O(outputs). */
export const calibrated = (
  scores: ArrayLike<number>,
  { scaling, classes }: LearntMessages,
): readonly number[] => [...scaled(scores, scaling, classes)]

function lessonsOf(
  examples: readonly MessageExample[],
  { lexicon, fewest, prior }: Pick<LearningOptions, 'lexicon' | 'prior'> & { readonly fewest: number },
) {
  const read = featureReader(lexiconTable(lexicon))
  const raw = examples.map(({ text, targets, weight }) => {
    const { hashes, count, dense } = read(text)
    return {
      hashes: hashes.slice(0, count),
      dense: dense.slice(),
      targets: Float32Array.from(targets),
      weight,
    }
  })
  const hashes = knownIn(
    raw.map((each) => each.hashes),
    { fewest, before: prior?.learnt.hashes ?? new Uint32Array() },
  )
  const rowOf = new Int32Array(2 ** hashBits).fill(-1)
  for (const [row, hash] of hashes.entries()) rowOf[hash] = row
  const lessons = raw.map(({ hashes: all, ...rest }): Lesson => {
    const columns = all.map((hash) => rowOf[hash] as number).filter((row) => row >= 0)
    return { columns, ...rest }
  })
  return { hashes, lessons }
}

/** The features of enough messages and those that were known before, in rising order. */
function knownIn(
  messages: readonly Int32Array[],
  { fewest, before }: { readonly fewest: number; readonly before: Uint32Array },
): Uint32Array {
  const counts = new Uint8Array(2 ** hashBits)
  for (const hash of before) counts[hash] = fewest
  const lastIn = new Int32Array(2 ** hashBits).fill(-1)
  for (const [n, hashes] of messages.entries())
    for (const hash of hashes) {
      if (lastIn[hash] === n) continue
      lastIn[hash] = n
      counts[hash] = Math.min(fewest, (counts[hash] as number) + 1)
    }
  return Uint32Array.from(counts.keys()).filter((hash) => counts[hash] === fewest)
}

type Prior = LearningOptions['prior']

/** What the messages teach, and beside it a share of what others taught. */
function train(
  lessons: readonly Lesson[],
  { hashes, outputs, prior }: Pick<HoldingOut, 'hashes' | 'outputs' | 'prior'>,
): JointWeights {
  const all = outputs.classes + outputs.others
  const start = { weights: new Float32Array(hashes.length * all), dense: new Float32Array(denseSize * all) }
  if (prior !== undefined) addPrior(start, { ...prior, share: prior.start }, { hashes, all })
  const trained = meanOf(
    Array.from({ length: runs }, (_, run) => {
      const from = { weights: start.weights.slice(), dense: start.dense.slice() }
      return trainAdaGrad(lessons, {
        ...outputs,
        ...{ size: hashes.length, denseSize, start: from, rate, seed: run + 1 },
      })
    }),
  )
  if (prior !== undefined) addPrior(trained, prior, { hashes, all })
  return trained
}

/** Which message comes last sways a model; the mean of several that see them in other orders is steadier. */
const runs = 3

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
  { learnt, share }: NonNullable<Prior>,
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

interface HoldingOut {
  readonly examples: readonly MessageExample[]
  readonly lessons: readonly Lesson[]
  readonly hashes: Uint32Array
  readonly outputs: Outputs
  readonly folds: number
  readonly prior: Prior
}

function heldOutFrom({
  examples,
  lessons,
  hashes,
  outputs,
  folds,
  prior,
}: HoldingOut): readonly HeldOutScores[] {
  const foldOf = (n: number) => Math.floor(n / together) % folds
  const models = Array.from({ length: folds }, (_, fold) =>
    train(
      lessons.filter((_lesson, n) => foldOf(n) !== fold || examples[n]?.always === true),
      { hashes, outputs, prior },
    ),
  )
  return lessons.map((lesson, n) => {
    const scores = new Float64Array(outputs.classes + outputs.others)
    const model = models[foldOf(n)]
    if (model !== undefined) jointScores(lesson, model, scores)
    return { scores, targets: lesson.targets, weight: examples[n]?.weight }
  })
}
