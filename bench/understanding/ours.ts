import {
  type IntentModel,
  intentsFrom,
  type LearntIntents,
  learnIntents,
  type WordVectors,
  wordVectorsFrom,
} from '../../analytics/index.ts'
import { loadWordVectors } from '../../data/index.ts'
import { CannotMeasure } from '../result.ts'
import type { Labelled } from './sets.ts'

/** What the English words of the product's own vectors mean. Throws CannotMeasure when they were taken away. */
export async function ownVectors(): Promise<WordVectors> {
  const packed = await loadWordVectors()
  if (packed === undefined) throw new CannotMeasure('data/content/wordVectors.en.bin is missing')
  return wordVectorsFrom(packed)
}

/** What was learnt, and what reads with it. */
export interface Ours {
  readonly learnt: LearntIntents
  readonly model: IntentModel
}

/**
 * The product's learner, with the product's settings. The name of a class, such as `card_arrival`, is one more
 * example of it, as the names of the shop's intents are.
 */
export function ours(train: readonly Labelled[], vectors: WordVectors): Ours {
  const names = [...new Set(train.flatMap(({ label }) => label ?? []))]
  const examples = [...train, ...names.map((label) => ({ text: label.replace(/[_.]/g, ' '), label }))]
  const learnt = learnIntents(examples, { vectors })
  return { learnt, model: intentsFrom(learnt, vectors) }
}
