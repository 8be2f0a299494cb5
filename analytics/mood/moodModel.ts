import { createHash } from 'node:crypto'
import type { Language, Lexicon } from '../../data/index.ts'
import type { Bounds } from '../trends/bounds.ts'
import { unpackMessages } from './packMessages.ts'
import { boundsOf } from './scaledAverage.ts'

/** What moods are read with: weights as the product comes with them or as they were learnt, and the shop's lexicon. */
export interface MoodContent {
  readonly lexicon: Lexicon
  readonly moodWeights: Readonly<Record<Language, Uint8Array>>
}

/** The model that reads moods. */
export interface MoodModel {
  /** Another name marks the day on the trend. It comes from all that moods are read with: the same reads alike. */
  readonly name: string
  /** Between which the shares of conversations lie that are made of what it reads. */
  readonly bounds: Bounds
}

/** Which model it is. O(weights), some 20 ms. */
export const moodModelOf = (content: MoodContent): MoodModel => ({
  name: moodModelName(content),
  bounds: boundsOf(Object.values(content.moodWeights).map((packed) => unpackMessages(packed)?.averages[0])),
})

/** O(weights), some 3 ms. */
export function moodModelName({ lexicon, moodWeights }: MoodContent): string {
  const hash = createHash('sha256').update(moodWeights.en).update(moodWeights.zh)
  return hash.update(JSON.stringify(lexicon)).digest('hex').slice(0, 8)
}
