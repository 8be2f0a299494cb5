import type { Lexicon } from '../../data/index.ts'
import type { PackedVectors } from '../language/wordVectors.ts'
import { jointScores, type Lesson, type Outputs } from '../models/adaGrad.ts'
import { quantise } from '../models/quantised.ts'
import { fitScaling, type HeldOutScores, scaled } from '../models/scaling.ts'
import type { ClassAverages, LearntMessages } from './learntMood.ts'
import { lessonsOf } from './lessons.ts'
import type { MessageExample } from './messageExample.ts'
import { strongest } from './strongest.ts'
import { bestRate, type Prior, type TrainingOptions, train } from './training.ts'

interface LearningOptions extends Outputs {
  readonly lexicon: Lexicon
  /** How many folds the held-out scores come from; 0 for none, and no calibration. */
  readonly folds?: number
  /** A feature of fewer messages is not known. */
  readonly fewest?: number
  /** How far a weight moves at first; the best for messages held out when missing. */
  readonly rate?: number | undefined
  /** Of how many runs what is kept is the mean; few when missing, as for what only judges. */
  readonly runs?: number
  /** Of more features only the strongest are kept; all when missing. */
  readonly most?: number
  /** What words mean, for those that the messages do not have. */
  readonly vectors?: PackedVectors | undefined
  readonly prior?: Prior | undefined
}

const usualFolds = 5
/** A feature of fewer messages is not known, when nothing else is said. */
const usualFewest = 2
/** So many messages in a row fall into the same fold: neighbours were written by the same hand on the same subject. */
const together = 10
/** Of so many folds one is held out to choose the rate. */
const foldsForRate = 10

/**
 * Learns to read messages: hashed features, the lexicon's sums and what words mean, logistic regression by AdaGrad of
 * all outputs at once at the rate that leaves messages held out least surprising, weights in a byte each, and a
 * calibration from `folds`-fold cross-validation. The same examples give the same model.
 * O((folds + 2) * messages): 8,000 messages take some 20 s.
 */
export const learnMessages = (
  examples: readonly MessageExample[],
  options: LearningOptions,
): LearntMessages => learnAndHoldOut(examples, options).learnt

/** The same, and beside it what others teach of each message, in the messages' order; none without folds. */
export function learnAndHoldOut(
  examples: readonly MessageExample[],
  { folds = usualFolds, most = Number.POSITIVE_INFINITY, runs, ...options }: LearningOptions,
): { readonly learnt: LearntMessages; readonly heldOut: readonly HeldOutScores[] } {
  const task = taskOf(examples, options)
  const { outputs, hashes, meanings } = task.options
  const trained = train(
    task.lessons.filter((_, n) => teaches(examples[n])),
    { ...task.options, runs },
  )
  const all = outputs.classes + outputs.others
  const { weights, dense } = meanings?.folded(trained, all) ?? trained
  const known = strongest({ hashes, weights }, all, most)
  const heldOut = folds > 0 ? heldOutFrom(task, folds) : []
  const calibrating = calibratingOf(heldOut, examples, outputs.classes)
  const scaling = fitScaling(calibrating, outputs)
  const averages = averagesOf(calibrating, { scaling, classes: outputs.classes })
  const learnt = {
    ...{ ...outputs, hashes: known.hashes, dense, scaling, averages },
    ...quantise(known.weights, all),
  }
  return { learnt, heldOut }
}

const teaches = (example: MessageExample | undefined): boolean => example?.teaches !== false

/** What is calibrated on: the classes on the messages that teach nothing, if there are any. */
function calibratingOf(
  heldOut: readonly HeldOutScores[],
  examples: readonly MessageExample[],
  classes: number,
): readonly HeldOutScores[] {
  const apart = !examples.every(teaches)
  return heldOut.flatMap((one, n) => {
    if (examples[n]?.calibrates === false) return []
    const unknown = apart && teaches(examples[n])
    return [
      unknown
        ? { ...one, targets: Array.from(one.targets, (target, c) => (c < classes ? -1 : target)) }
        : one,
    ]
  })
}

/** None when a class has no message, or all of them. */
function averagesOf(
  heldOut: readonly HeldOutScores[],
  { scaling, classes }: Pick<LearntMessages, 'scaling' | 'classes'>,
): readonly ClassAverages[] {
  const sums = Array.from({ length: classes }, () => ({ own: 0, ofOwn: 0, others: 0, ofOthers: 0 }))
  for (const { scores, targets } of heldOut) {
    if ((targets[0] ?? -1) < 0) continue
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
export const crossRead = (
  examples: readonly MessageExample[],
  { folds = usualFolds, ...options }: LearningOptions,
): readonly HeldOutScores[] => heldOutFrom(taskOf(examples, options), folds)

/** Scores as the probabilities that the model would give. O(outputs). */
export const calibrated = (
  scores: ArrayLike<number>,
  { scaling, classes }: LearntMessages,
): readonly number[] => [...scaled(scores, scaling, classes)]

const foldOf = (n: number, folds: number): number => Math.floor(n / together) % folds

/** The messages taken apart, and how to learn from them. */
function taskOf(
  examples: readonly MessageExample[],
  { lexicon, vectors, fewest = usualFewest, prior, classes, others, rate }: LearningOptions,
): Task {
  const before = prior?.learnt.hashes ?? new Uint32Array()
  const { lessons, hashes, meanings } = lessonsOf(examples, { lexicon, fewest, before, vectors })
  const options = { outputs: { classes, others }, hashes, meanings, prior }
  const isHeldOut = (n: number) => foldOf(n, foldsForRate) === 0 && examples[n]?.calibrates !== false
  const teaching = lessons.filter((_, n) => teaches(examples[n]))
  return { examples, lessons, options: { ...options, rate: rate ?? bestRate(teaching, isHeldOut, options) } }
}

interface Task {
  readonly examples: readonly MessageExample[]
  readonly lessons: readonly Lesson[]
  readonly options: TrainingOptions
}

/** Whether a message teaches while others are held out. */
const isTaught = (example: MessageExample | undefined, isOther: boolean): boolean =>
  teaches(example) && (isOther || example?.always === true)

function heldOutFrom({ examples, lessons, options }: Task, folds: number): readonly HeldOutScores[] {
  const { classes, others } = options.outputs
  const models = Array.from({ length: folds }, (_, fold) =>
    train(
      lessons.filter((_lesson, n) => isTaught(examples[n], foldOf(n, folds) !== fold)),
      options,
    ),
  )
  return lessons.map((lesson, n) => {
    const scores = new Float64Array(classes + others)
    const model = models[foldOf(n, folds)]
    if (model !== undefined) jointScores(lesson, model, scores)
    return { scores, targets: lesson.targets, weight: lesson.weight }
  })
}
