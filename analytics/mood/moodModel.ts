import { createHash } from 'node:crypto'
import type { Language, Lexicon } from '../../data/index.ts'
import type { ClassAverages } from './learntMood.ts'
import { unpackMessages } from './packMessages.ts'

/** What moods are read with: weights as the product comes with them or as they were learnt, and the shop's lexicon. */
export interface MoodContent {
  readonly lexicon: Lexicon
  readonly moodWeights: Readonly<Record<Language, Uint8Array>>
}

/** The model that reads moods. */
export interface MoodModel {
  /** Another name marks the day on the trend. It comes from all that moods are read with: the same reads alike. */
  readonly name: string
  /** How it reads each class in messages that it has not learnt, negative first; none when nobody knows. */
  readonly averages: Readonly<Record<Language, readonly ClassAverages[]>>
}

/** Which model it is. O(weights), some 20 ms. */
export function moodModelOf(content: MoodContent): MoodModel {
  const averagesIn = (packed: Uint8Array) => unpackMessages(packed)?.averages ?? []
  const { en, zh } = content.moodWeights
  return { name: moodModelName(content), averages: { en: averagesIn(en), zh: averagesIn(zh) } }
}

/** O(weights), some 3 ms. */
export function moodModelName({ lexicon, moodWeights }: MoodContent): string {
  const hash = createHash('sha256').update(moodWeights.en).update(moodWeights.zh)
  return hash.update(JSON.stringify(lexicon)).digest('hex').slice(0, 8)
}
