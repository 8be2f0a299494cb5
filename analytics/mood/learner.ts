import type { Lexicon } from '../../data/index.ts'
import { type JointWeights, jointScores, type Lesson, type Outputs, trainAdaGrad } from '../models/adaGrad.ts'
import { quantise } from '../models/quantised.ts'
import { fitScaling, type HeldOutScores } from '../models/scaling.ts'
import { denseSize } from './dense.ts'
import { featureReader, hashBits } from './features.ts'
import type { LearntMessages } from './learntMood.ts'
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
}

interface LearningOptions extends Outputs {
  readonly lexicon: Lexicon
  /** How many folds the held-out scores come from; 0 for none, and no calibration. */
  readonly folds?: number
}

/** A feature of fewer messages is not known. */
const fewest = 2
/** So many messages in a row fall into the same fold: neighbours were written by the same hand on the same subject. */
const together = 20

/**
 * Learns to read messages: hashed features and the lexicon's sums, logistic regression by AdaGrad of all outputs at
 * once, weights in a byte each, and a calibration from `folds`-fold cross-validation. The same examples give the same
 * model. O((folds + 1) * messages): 3,500 messages take some 3 s.
 */
export function learnMessages(
  examples: readonly MessageExample[],
  { lexicon, folds = 5, ...outputs }: LearningOptions,
): LearntMessages {
  const { hashes, lessons } = lessonsOf(examples, lexicon)
  const trained = train(lessons, hashes, outputs)
  const heldOut = folds > 0 ? heldOutFrom({ examples, lessons, hashes, outputs, folds }) : []
  const calibrating = heldOut.filter((_, n) => examples[n]?.calibrates !== false)
  const { classes, others } = outputs
  return {
    ...{ classes, others, hashes },
    ...quantise(trained.weights, classes + others),
    dense: trained.dense,
    scaling: fitScaling(calibrating, outputs),
  }
}

/** What others teach of each message, in the messages' order. As expensive as learning. */
export function crossRead(
  examples: readonly MessageExample[],
  { lexicon, folds = 5, ...outputs }: LearningOptions,
): readonly HeldOutScores[] {
  return heldOutFrom({ examples, ...lessonsOf(examples, lexicon), outputs, folds })
}

function lessonsOf(examples: readonly MessageExample[], lexicon: Lexicon) {
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
  const hashes = knownIn(raw.map((each) => each.hashes))
  const rowOf = new Int32Array(2 ** hashBits).fill(-1)
  for (const [row, hash] of hashes.entries()) rowOf[hash] = row
  const lessons = raw.map(({ hashes: all, ...rest }): Lesson => {
    const columns = all.map((hash) => rowOf[hash] as number).filter((row) => row >= 0)
    return { columns, ...rest }
  })
  return { hashes, lessons }
}

/** The features of at least two messages, in rising order. */
function knownIn(messages: readonly Int32Array[]): Uint32Array {
  const counts = new Uint8Array(2 ** hashBits)
  const lastIn = new Int32Array(2 ** hashBits).fill(-1)
  for (const [n, hashes] of messages.entries())
    for (const hash of hashes) {
      if (lastIn[hash] === n) continue
      lastIn[hash] = n
      counts[hash] = Math.min(fewest, (counts[hash] as number) + 1)
    }
  return Uint32Array.from(counts.keys()).filter((hash) => counts[hash] === fewest)
}

const train = (lessons: readonly Lesson[], hashes: Uint32Array, outputs: Outputs): JointWeights =>
  trainAdaGrad(lessons, { ...outputs, size: hashes.length, denseSize })

interface HoldingOut {
  readonly examples: readonly MessageExample[]
  readonly lessons: readonly Lesson[]
  readonly hashes: Uint32Array
  readonly outputs: Outputs
  readonly folds: number
}

function heldOutFrom({ examples, lessons, hashes, outputs, folds }: HoldingOut): readonly HeldOutScores[] {
  const foldOf = (n: number) => Math.floor(n / together) % folds
  const models = Array.from({ length: folds }, (_, fold) =>
    train(
      lessons.filter((_lesson, n) => foldOf(n) !== fold),
      hashes,
      outputs,
    ),
  )
  return lessons.map((lesson, n) => {
    const scores = new Float64Array(outputs.classes + outputs.others)
    const model = models[foldOf(n)]
    if (model !== undefined) jointScores(lesson, model, scores)
    return { scores, targets: lesson.targets, weight: examples[n]?.weight }
  })
}
