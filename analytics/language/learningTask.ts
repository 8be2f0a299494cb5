import type { SparseVector } from '../models/sparse.ts'
import { type Features, featuresOf } from './features.ts'
import { learnWeighting } from './weighting.ts'
import type { WordVectors } from './wordVectors.ts'

/** A message and the intent that it has; undefined when it has none of those that are learnt. */
export interface IntentExample {
  readonly text: string
  readonly label: string | undefined
}

export interface LearningOptions {
  readonly seed?: number
  readonly folds?: number
  /** What English words mean; without, nothing is known of words that no example has. */
  readonly vectors?: WordVectors | undefined
  /** The most that features and weights may take, in bytes: what the fewest messages have goes first. */
  readonly mostBytes?: number
  /** Told after each round which share of the work is done at least, from 0 to 1. */
  readonly progress?: ((share: number) => void) | undefined
}

/** Messages times classes up to which training goes on to the end, because that takes little time. */
const small = 200_000
const toTheEnd = { rounds: 60, tolerance: 0.02 }
const nearly = { rounds: 16, tolerance: 0.2 }
/** What a part of the messages teaches is near to what all taught. */
export const roundsOfPart = 5

/**
 * Messages as the learner sees them, and the number of the class of each: its intent, or behind all intents that of
 * messages out of scope when there are enough; -1 where there are not.
 */
export interface Task {
  readonly vectors: readonly SparseVector[]
  readonly features: readonly Pick<Features, 'stems' | 'script'>[]
  readonly truths: readonly number[]
  /** The number of columns; the first so many are features. */
  readonly size: number
  readonly sparse: number
  readonly classes: number
  readonly intents: number
  readonly seed: number
  readonly rounds: number
  readonly tolerance: number
  readonly afterRound: () => void
}

export const usualFolds = 3

/** Tells after each round which share of the most there may be is done. */
function countingTo(most: number, progress: LearningOptions['progress'] = () => undefined): () => void {
  let rounds = 0
  return () => {
    rounds += 1
    progress(Math.min(1, rounds / most))
  }
}

/** So few messages out of scope are told from each intent, but make no class of their own. */
const fewOutside = 20

/** Beside its weights a feature takes its hash and its rarity. */
const bytesOfFeature = 8

/**
 * Makes messages what the learner learns from. O(all features).
 * @throws RangeError when there are no examples of an intent
 */
export function taskOf(
  examples: readonly IntentExample[],
  { seed = 1, vectors, mostBytes = 5_500_000, folds = usualFolds, progress }: LearningOptions,
) {
  const labels = [...new Set(examples.flatMap(({ label }) => label ?? []))]
  if (labels.length === 0) throw new RangeError('intents cannot be learnt from no examples')
  const unique = withoutRepeats(examples)
  const features = unique.map(({ text }) => featuresOf(text))
  const outside = unique.filter(({ label }) => label === undefined).length >= fewOutside
  const classes = labels.length + (outside ? 1 : 0)
  const left = mostBytes - (vectors?.size ?? 0) * classes
  const mostColumns = Math.max(0, Math.floor(left / (classes + bytesOfFeature)))
  const precision = unique.length * classes <= small ? toTheEnd : nearly
  const perClass = unique.length / classes
  const weighting = learnWeighting(features, { mostColumns, vectors, perClass })
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
    ...precision,
    afterRound: countingTo(precision.rounds + folds * roundsOfPart, progress),
  }
  return { labels, unique, weighting, task }
}

/** The same words under the same label teach once, and must not stand on both sides of a fold. */
function withoutRepeats(examples: readonly IntentExample[]): readonly IntentExample[] {
  const byKey = new Map(
    examples.map((example) => [`${example.label ?? ''}\n${example.text.toLowerCase()}`, example]),
  )
  return [...byKey.values()]
}
