import { chooseTemperature, softmax } from '../models/calibration.ts'
import { addCentroids } from '../models/centroids.ts'
import { crossValidate } from '../models/crossValidation.ts'
import { type Continued, type Trained, trainLinear } from '../models/linear.ts'
import { addNaiveBayes } from '../models/naiveBayes.ts'
import { quantise } from '../models/quantised.ts'
import { floatRows } from '../models/rows.ts'
import type { SparseVector } from '../models/sparse.ts'
import type { Script } from './features.ts'
import { type Guess, likeliest } from './intents.ts'
import {
  type IntentExample,
  type LearningOptions,
  roundsOfPart,
  type Task,
  taskOf,
  usualFolds,
} from './learningTask.ts'
import type { LearntIntents } from './learnt.ts'
import { familiarityFrom, learnFamiliarity } from './outOfScope.ts'
import { chooseThresholds, type Trial } from './thresholds.ts'

/** Moves whenever the same examples would teach something else: with the features, the learner, the concepts. */
export const learnerVersion = 6

/**
 * Learns intents from examples in both languages at once: hashed features, TF-IDF, word vectors, a linear support
 * vector machine per intent moved towards its examples' mean, and a temperature and thresholds from `folds`-fold
 * cross-validation on the same examples (the folds share which features there are and how rare each is, and each
 * goes on from what all messages taught; of large sets a single fold is held out). The same examples and seed give the same model. O((folds + 1) * intents *
 * examples): 20,000 examples of 64 intents take some 20 s.
 * @throws RangeError when there are no examples of an intent
 * @example intentsFrom(learnIntents(examples)).read('where is my order').guesses[0] // { intent: 'order_status', confidence: 0.93 }
 */
export function learnIntents(
  examples: readonly IntentExample[],
  options: LearningOptions = {},
): LearntIntents {
  const { labels, weighting, task } = taskOf(examples, options)
  const trained = trainOn(task)
  const heldOut = holdOut(task, trained, options)
  const temperature = chooseTemperature(heldOut.filter(({ inScope }) => inScope))
  const thresholds = chooseThresholds(heldOut.map((each) => tryOut(each, temperature)))
  const { weights, familiarity } = shape(task, trained, () => true)
  return {
    ...{ labels, thresholds, temperature, familiarity },
    pooled: options.vectors?.size ?? 0,
    ...quantise(weights, task.classes),
    ...weighting.learnt,
  }
}

/** A message that is taken for another intent by what the other messages teach. */
export interface Misread {
  readonly text: string
  readonly label: string
  readonly guess: Guess
}

/**
 * The examples that a model which has not seen them takes for another intent, by `folds`-fold cross-validation.
 * As expensive as learning.
 * @throws RangeError when there are no examples of an intent
 */
export function misreadExamples(
  examples: readonly IntentExample[],
  { folds = 5, ...options }: LearningOptions = {},
): readonly Misread[] {
  const { labels, unique, task } = taskOf(examples, options)
  const held = holdOut(task, trainOn(task), { folds, all: true })
  const heldOut = held.filter(({ inScope }) => inScope)
  const temperature = chooseTemperature(heldOut)
  return heldOut.flatMap(({ n, scores, truth }) => {
    const [guess] = likeliest(labels, softmax(scores, temperature), 1)
    const [text, label] = [unique[n]?.text ?? '', labels[truth] ?? '']
    return guess === undefined || guess.intent === label ? [] : [{ text, label, guess }]
  })
}

/** An intent's own messages are so many times as dear as all the others; chosen with the weighting. */
const ownCost = 5

function trainOn({ vectors, truths, ...rest }: Task, part?: Continued): Trained {
  const rounds = part === undefined ? rest.rounds : roundsOfPart
  return trainLinear(vectors, truths, { ...rest, rounds, ownCost }, part)
}

/** What is made of the weights that tell classes apart, and of the messages that taught them. */
function shape(task: Task, { weights }: Trained, isLearnt: (n: number) => boolean) {
  const { vectors, features, classes, intents, sparse } = task
  const labels = task.truths.map((truth, n) => (isLearnt(n) ? truth : -1))
  addCentroids(weights, { vectors, labels, classes })
  addNaiveBayes(weights, { vectors, labels, classes, features: sparse })
  const { sums } = floatRows(task.size, classes, weights)
  const examples = firstOfEach(labels, task).map((n) => ({
    ...(features[n] as Task['features'][number]),
    label: labels[n] ?? 0,
    scores: sums(vectors[n] as SparseVector).subarray(0, intents),
  }))
  return { weights, sums, familiarity: learnFamiliarity({ examples, classes: intents }) }
}

/** How many messages of a class in a script show what its messages look like. */
const enough = 100

function firstOfEach(labels: readonly number[], { features, intents }: Task): readonly number[] {
  const counts = { latin: new Int32Array(intents), han: new Int32Array(intents) }
  return labels.flatMap((label, n) => {
    const own = counts[features[n]?.script ?? 'latin']
    if (label < 0 || label >= intents || (own[label] as number) >= enough) return []
    own[label] = (own[label] as number) + 1
    return [n]
  })
}

/** Messages times classes from which on a single fold of five is held out: it has enough to choose by. */
const large = 1_000_000

/** What is said of a message by what others teach. */
interface Said {
  readonly n: number
  readonly truth: number
  readonly inScope: boolean
  readonly scores: Float32Array
  readonly familiarity: number
  readonly script: Script
}

function holdOut(
  task: Task,
  from: Trained,
  { folds = usualFolds, all = false }: Pick<LearningOptions, 'folds'> & { readonly all?: boolean },
): readonly Said[] {
  const { vectors, features, truths, classes, intents, seed } = task
  const once = !all && vectors.length * classes > large
  const learn = (isLearnt: (n: number) => boolean) => {
    const { sums, familiarity } = shape(task, trainOn(task, { from, isLearnt }), isLearnt)
    const familiarityOf = familiarityFrom(familiarity)
    return (n: number) => {
      const all = sums(vectors[n] as SparseVector)
      const [scores, outside] = [all.subarray(0, intents), all[intents]]
      const said = features[n] as Task['features'][number]
      return { scores, script: said.script, familiarity: familiarityOf({ ...said, scores, outside }) }
    }
  }
  const heldOut = crossValidate({ truths, folds: once ? 5 : folds, once, seed, learn })
  return heldOut.map(({ n, said }) => {
    const truth = truths[n] ?? -1
    return { n, truth, inScope: truth >= 0 && truth < intents, ...said }
  })
}

function tryOut({ scores, truth, inScope, familiarity, script }: Said, temperature: number): Trial {
  const shares = softmax(scores, temperature)
  const own = inScope ? (shares[truth] as number) : 0
  const [confidence = 0, second = 0] = shares.toSorted().reverse()
  const better = shares.filter((share) => share > own).length
  return {
    confidence,
    familiarity,
    script,
    either: confidence + second,
    right: inScope && better === 0,
    amongTwo: inScope && better <= 1,
    inScope,
  }
}
