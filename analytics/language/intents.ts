import { softmax } from '../models/calibration.ts'
import { scorerFrom } from '../models/quantised.ts'
import { featuresOf, wordFeature } from './features.ts'
import type { LearntIntents } from './learnt.ts'
import { familiarityFrom } from './outOfScope.ts'
import { remembered } from './remembered.ts'
import { respellingFrom } from './respelling.ts'
import type { Thresholds } from './thresholds.ts'
import { weightingFrom } from './weighting.ts'
import type { WordVectors } from './wordVectors.ts'

/** One intent that a message may have; `confidence` is calibrated between 0 and 1. */
export interface Guess {
  readonly intent: string
  readonly confidence: number
}

/** What is made of a message. */
interface Reading {
  /** The likeliest intents first. */
  readonly guesses: readonly Guess[]
  /** `unknown` when the message is like nothing that was learnt, or empty. */
  readonly outcome: 'sure' | 'ask' | 'unknown'
  /** By how much it is more like what was learnt than it must be: below 0 the outcome is `unknown`. */
  readonly familiarity?: number
}

/** What a message is about, learnt from examples. */
export interface IntentModel {
  readonly labels: readonly string[]
  readonly thresholds: Thresholds
  /**
   * The likeliest intents, at most `most`, and whether to act on the first; the confidences of all intents sum to 1.
   * O(length + columns set * intents + most * intents).
   */
  read(text: string, most?: number): Reading
  /** How likely each intent is, in the order of the labels. */
  confidences(text: string): Float64Array
}

/** Of a message its pieces are read as well, and what it asks is compared with what articles answer. */
const textsInATurn = 8

/**
 * The classifier of what was learnt; it has the weights in a memory of its own, so that what was learnt can go. O(weights).
 * @throws RangeError when it was learnt with word vectors and there are none now, or others
 */
export function intentsFrom(learnt: LearntIntents, vectors?: WordVectors): IntentModel {
  const { labels, thresholds, temperature, features: columns, idf, meaning } = learnt
  const needed = learnt.pooled > 0 ? vectors : undefined
  if ((needed?.size ?? 0) !== learnt.pooled)
    throw new RangeError(`intents were learnt with word vectors of ${learnt.pooled} numbers: hand them in`)
  const weighting = weightingFrom({ features: columns, idf, meaning }, needed)
  const respell = respellingFrom({
    rarityOf: (word) => weighting.rarityOf(wordFeature(word)),
    isWord: (word) => vectors?.has(word) ?? false,
  })
  const score = scorerFrom(learnt)
  const familiarityOf = familiarityFrom(learnt.familiarity)
  const heard = remembered(textsInATurn, (text) => {
    const features = featuresOf(text, respell)
    const vector = weighting.vector(features)
    const all = score(vector)
    const [scores, outside] = [all.subarray(0, labels.length), all[labels.length]]
    const { stems, script } = features
    const familiarity = familiarityOf({ stems, script, scores, outside }) - thresholds.familiar[script]
    const known = (vector.columns[0] ?? columns.length) < columns.length
    return { confidences: softmax(scores, temperature), familiarity, known }
  })
  return {
    labels,
    thresholds,
    confidences: (text) => heard(text).confidences,
    read: (text, most = labels.length) => {
      const { confidences, familiarity, known } = heard(text)
      const guesses = likeliest(labels, confidences, Math.max(most, 2))
      const outcome = known ? outcomeOf(guesses, familiarity, thresholds) : 'unknown'
      return { guesses: guesses.slice(0, most), outcome, familiarity }
    },
  }
}

/** Whether to act; `known` is by how much the message is more familiar than it must be. */
function outcomeOf([best, second]: readonly Guess[], known: number, { sure, ask }: Thresholds) {
  if (best === undefined || known < 0) return 'unknown'
  if (best.confidence >= sure) return 'sure'
  return best.confidence + (second?.confidence ?? 0) >= ask ? 'ask' : 'unknown'
}

/** Each takes its place before the first that is less likely; only the best few keep theirs. */
export function likeliest(labels: readonly string[], shares: Float64Array, most: number): readonly Guess[] {
  const best: Guess[] = []
  for (let c = 0; c < labels.length; c++) {
    const confidence = shares[c] as number
    if (best.length === most && confidence <= (best[most - 1] as Guess).confidence) continue
    let place = best.length
    while (place > 0 && (best[place - 1] as Guess).confidence < confidence) place -= 1
    best.splice(place, 0, { intent: labels[c] as string, confidence })
    if (best.length > most) best.pop()
  }
  return best
}
