import { chooseTemperature, softmax } from './calibration.ts'
import { addCentroids } from './centroids.ts'
import { crossValidate } from './crossValidation.ts'
import { type Features, featuresOf, type Script } from './features.ts'
import { type Guess, likeliest } from './intents.ts'
import type { LearntIntents } from './learnt.ts'
import { type Continued, type Trained, trainLinear } from './linear.ts'
import { addNaiveBayes } from './naiveBayes.ts'
import { familiarityFrom, learnFamiliarity } from './outOfScope.ts'
import { quantise, weighed } from './scorer.ts'
import { chooseThresholds, type Trial } from './thresholds.ts'
import { learnWeighting, type SparseVector } from './weighting.ts'
import type { WordVectors } from './wordVectors.ts'

/** A message and the intent that it has; undefined when it has none of those that are learnt. */
export interface IntentExample {
  readonly text: string
  readonly label: string | undefined
}

/** Moves whenever the same examples would teach something else: with the features, the learner, the concepts. */
export const learnerVersion = 2

export interface LearningOptions {
  readonly seed?: number
  readonly folds?: number
  /** What English words mean; without, nothing is known of words that no example has. */
  readonly vectors?: WordVectors | undefined
  /** The most that features and weights may take, in bytes: the features that the fewest messages have go first. */
  readonly mostBytes?: number
}

/**
 * Learns intents from examples in both languages at once: hashed features, TF-IDF, word vectors, a linear support
 * vector machine per intent moved towards its examples' mean, and a temperature and thresholds from `folds`-fold
 * cross-validation on the same examples (which shares nothing but the features' rarity between the folds; of large
 * sets a single fold is held out). The same examples and seed give the same model. O((folds + 1) * intents *
 * examples): 17,000 examples of 64 intents take some 20 s.
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

/** The same words under the same label teach once, and must not stand on both sides of a fold. */
function withoutRepeats(examples: readonly IntentExample[]): readonly IntentExample[] {
  const byKey = new Map(
    examples.map((example) => [`${example.label ?? ''}\n${example.text.toLowerCase()}`, example]),
  )
  return [...byKey.values()]
}

/**
 * Messages as the learner sees them, and the number of the class of each: its intent, or behind all intents that of
 * messages out of scope when there are enough; -1 where there are not.
 */
interface Task {
  readonly vectors: readonly SparseVector[]
  readonly features: readonly Pick<Features, 'stems' | 'script'>[]
  readonly truths: readonly number[]
  /** The number of columns; the first so many are features. */
  readonly size: number
  readonly sparse: number
  readonly classes: number
  readonly intents: number
  readonly seed: number
}

/** So few messages out of scope are told from each intent, but make no class of their own. */
const fewOutside = 20

/** Beside its weights a feature takes its hash and its rarity. */
const bytesOfFeature = 8

function taskOf(
  examples: readonly IntentExample[],
  { seed = 1, vectors, mostBytes = 5_500_000 }: LearningOptions,
) {
  const labels = [...new Set(examples.flatMap(({ label }) => label ?? []))]
  if (labels.length === 0) throw new RangeError('intents cannot be learnt from no examples')
  const unique = withoutRepeats(examples)
  const features = unique.map(({ text }) => featuresOf(text))
  const outside = unique.filter(({ label }) => label === undefined).length >= fewOutside
  const classes = labels.length + (outside ? 1 : 0)
  const left = mostBytes - (vectors?.size ?? 0) * classes
  const mostColumns = Math.max(0, Math.floor(left / (classes + bytesOfFeature)))
  const weighting = learnWeighting(features, { mostColumns, vectors })
  const numbers = new Map<string | undefined, number>(labels.map((label, n) => [label, n]))
  const task: Task = {
    vectors: features.map((each) => weighting.vector(each)),
    features: features.map(({ stems, script }) => ({ stems, script })),
    truths: unique.map(({ label }) => numbers.get(label) ?? (outside ? labels.length : -1)),
    size: weighting.size,
    sparse: weighting.learnt.features.length,
    classes,
    intents: labels.length,
    seed,
  }
  return { labels, unique, weighting, task }
}

const trainOn = ({ vectors, truths, ...rest }: Task, part?: Continued): Trained =>
  trainLinear(vectors, truths, { ...rest, ...(part && { rounds: 5 }) }, part)

/** What is made of the weights that tell classes apart, and of the messages that taught them. */
function shape(task: Task, { weights }: Trained, isLearnt: (n: number) => boolean) {
  const { vectors, features, classes, intents, sparse } = task
  const labels = task.truths.map((truth, n) => (isLearnt(n) ? truth : -1))
  addCentroids(weights, { vectors, labels, classes })
  addNaiveBayes(weights, { vectors, labels, classes, features: sparse })
  const examples = firstOfEach(labels, task).map((n) => ({
    ...(features[n] as Task['features'][number]),
    label: labels[n] ?? 0,
    scores: weighed(vectors[n] as SparseVector, weights, classes).subarray(0, intents),
  }))
  return { weights, familiarity: learnFamiliarity({ examples, classes: intents }) }
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
  readonly scores: Float64Array
  readonly familiarity: number
  readonly script: Script
}

function holdOut(
  task: Task,
  from: Trained,
  { folds = 3, all = false }: Pick<LearningOptions, 'folds'> & { readonly all?: boolean },
): readonly Said[] {
  const { vectors, features, truths, classes, intents, seed } = task
  const once = !all && vectors.length * classes > large
  const learn = (isLearnt: (n: number) => boolean) => {
    const { weights, familiarity } = shape(task, trainOn(task, { from, isLearnt }), isLearnt)
    const familiarityOf = familiarityFrom(familiarity)
    return (n: number) => {
      const all = weighed(vectors[n] as SparseVector, weights, classes)
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
