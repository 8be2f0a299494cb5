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
import { type Labelled, withNames } from './sets.ts'

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

/** The product's learner, with the product's settings. */
export function ours(train: readonly Labelled[], vectors: WordVectors): Ours {
  const learnt = learnIntents(withNames(train), { vectors })
  return { learnt, model: intentsFrom(learnt, vectors) }
}
