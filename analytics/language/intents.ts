import { chooseTemperature, type HeldOut, softmax } from './calibration.ts'
import { featuresOf } from './features.ts'
import { type LinearModel, linearFrom, trainLinear } from './linear.ts'
import { seeded } from './random.ts'
import { chooseThresholds, type Thresholds, type Trial } from './thresholds.ts'
import { type LearntWeighting, learnWeighting, type SparseVector, weightingFrom } from './vectors.ts'

/** One intent that a message may have; `confidence` is calibrated between 0 and 1. */
export interface Guess {
  readonly intent: string
  readonly confidence: number
}

/** What a message is about, learnt from examples. */
export interface IntentModel {
  readonly labels: readonly string[]
  readonly thresholds: Thresholds
  /**
   * The likeliest intents first, at most `most`; those of all intents sum to 1. O(length + columns set * intents
   * + most * intents).
   */
  classify(text: string, most?: number): readonly Guess[]
}

/** What an intent model learnt: plain arrays that can be kept, or sent from a worker. */
export interface LearntIntents extends LearntWeighting {
  readonly labels: readonly string[]
  readonly thresholds: Thresholds
  readonly temperature: number
  readonly weights: Float32Array
}

/** Moves whenever the same examples would teach something else: with the features, the learner, the concepts. */
export const learnerVersion = 1

/** A message and the intent that it has. */
export interface IntentExample {
  readonly text: string
  readonly label: string
}

/**
 * Learns intents from examples in both languages at once: hashed features, TF-IDF, a linear support vector
 * machine per intent, and a temperature and thresholds from `folds`-fold cross-validation on the same
 * examples (which shares nothing but the features' rarity between the folds). The same examples and seed
 * give the same model. O((folds + 1) * intents * examples): 2,800 examples of 54 intents take about 1.5 s.
 * @throws RangeError when there are no examples
 * @example intentsFrom(learnIntents(examples)).classify('where is my order')[0] // { intent: 'order_status', confidence: 0.93 }
 */
export function learnIntents(
  examples: readonly IntentExample[],
  { seed = 1, folds = 3 }: { readonly seed?: number; readonly folds?: number } = {},
): LearntIntents {
  const { labels, weighting, task } = taskOf(examples, seed)
  const heldOut = crossValidate(task, folds)
  const temperature = chooseTemperature(heldOut)
  const { weights } = learn(task, () => true)
  const thresholds = chooseThresholds(heldOut.map((each) => tryOut(each, temperature)))
  return { labels, thresholds, temperature, weights, ...weighting.learnt }
}

/** A message that is taken for another intent by what the other messages teach. */
export interface Misread extends IntentExample {
  readonly guess: Guess
}

/**
 * The examples that a model which has not seen them takes for another intent, by `folds`-fold cross-validation.
 * As expensive as learning.
 * @throws RangeError when there are no examples
 */
export function misreadExamples(
  examples: readonly IntentExample[],
  { seed = 1, folds = 5 }: { readonly seed?: number; readonly folds?: number } = {},
): readonly Misread[] {
  const { labels, unique, task } = taskOf(examples, seed)
  const heldOut = crossValidate(task, folds)
  const temperature = chooseTemperature(heldOut)
  return heldOut.flatMap(({ n, scores, truth }) => {
    const [guess] = likeliest(labels, softmax(scores, temperature), 1)
    const example = unique[n]
    return guess === undefined || example === undefined || guess.intent === labels[truth]
      ? []
      : [{ ...example, guess }]
  })
}

/** The classifier of what was learnt. O(columns). */
export function intentsFrom(learnt: LearntIntents): IntentModel {
  const { labels, thresholds, temperature, weights } = learnt
  const weighting = weightingFrom(learnt)
  const model = linearFrom(weights, labels.length)
  return {
    labels,
    thresholds,
    classify: (text, most = labels.length) => {
      const shares = softmax(model.scores(weighting.vector(featuresOf(text))), temperature)
      return likeliest(labels, shares, most)
    },
  }
}

/** The same words under the same label teach once, and must not stand on both sides of a fold. */
function withoutRepeats(examples: readonly IntentExample[]): readonly IntentExample[] {
  const byKey = new Map(
    examples.map((example) => [`${example.label}\n${example.text.toLowerCase()}`, example]),
  )
  return [...byKey.values()]
}

function taskOf(examples: readonly IntentExample[], seed: number) {
  if (examples.length === 0) throw new RangeError('intents cannot be learnt from no examples')
  const labels = [...new Set(examples.map(({ label }) => label))]
  const unique = withoutRepeats(examples)
  const features = unique.map(({ text }) => featuresOf(text))
  const weighting = learnWeighting(features)
  const task: Task = {
    vectors: features.map((each) => weighting.vector(each)),
    truths: unique.map(({ label }) => labels.indexOf(label)),
    size: weighting.size,
    classes: labels.length,
    seed,
  }
  return { labels, unique, weighting, task }
}

interface Task {
  readonly vectors: readonly SparseVector[]
  readonly truths: readonly number[]
  readonly size: number
  readonly classes: number
  readonly seed: number
}

function learn(
  { vectors, truths, size, classes, seed }: Task,
  isLearnt: (n: number) => boolean,
): LinearModel {
  return trainLinear(
    vectors.filter((_, n) => isLearnt(n)),
    truths.filter((_, n) => isLearnt(n)),
    { size, classes, seed },
  )
}

function crossValidate(task: Task, folds: number): readonly (HeldOut & { readonly n: number })[] {
  const foldOf = dealOut(task, folds)
  return Array.from({ length: folds }, (_, fold) => {
    const model = learn(task, (n) => foldOf[n] !== fold)
    return task.vectors.flatMap((vector, n) =>
      foldOf[n] === fold ? [{ n, scores: model.scores(vector), truth: task.truths[n] ?? 0 }] : [],
    )
  }).flat()
}

/** Deals the examples of each intent out over the folds in random order, so that every fold has all intents. */
function dealOut({ truths, seed }: Task, folds: number): readonly number[] {
  const random = seeded(seed)
  const foldOf = new Array<number>(truths.length).fill(0)
  const shuffled = truths.map((truth, n) => ({ truth, n, place: random() })).sort((a, b) => a.place - b.place)
  shuffled
    .sort((a, b) => a.truth - b.truth)
    .forEach(({ n }, i) => {
      foldOf[n] = i % folds
    })
  return foldOf
}

function tryOut({ scores, truth }: HeldOut, temperature: number): Trial {
  const shares = softmax(scores, temperature)
  const own = shares[truth] ?? 0
  const better = shares.filter((share) => share > own).length
  const [first = 0, second = 0] = shares.toSorted().reverse()
  return { confidence: first, either: first + second, right: better === 0, amongTwo: better <= 1 }
}

/** Each takes its place before the first that is less likely; only the best few keep theirs. */
function likeliest(labels: readonly string[], shares: Float64Array, most: number): readonly Guess[] {
  const best: Guess[] = []
  for (const [c, intent] of labels.entries()) {
    const confidence = shares[c] ?? 0
    const last = best.at(-1)
    if (best.length === most && (last === undefined || confidence <= last.confidence)) continue
    const place = best.findIndex((other) => other.confidence < confidence)
    best.splice(place === -1 ? best.length : place, 0, { intent, confidence })
    if (best.length > most) best.pop()
  }
  return best
}
