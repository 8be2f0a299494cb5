import {
  type LearntMessages,
  type MessageExample,
  moodExample,
  moodOutputs,
  unpackMessages,
} from '../../analytics/index.ts'
import {
  type Content,
  type Language,
  type Lexicon,
  loadContent,
  loadMoodPrior,
  type MoodMessage,
  readMoodMessages,
  readMoodValidation,
  shippedContent,
} from '../../data/index.ts'
import { moodLesson } from './moodLesson.ts'

/** What teaches moods in a language before a shop adds anything. */
export interface MoodBase {
  /** Those that were written for it. */
  readonly messages: readonly MoodMessage[]
  /** Those of other writers, which teach nothing and calibrate. */
  readonly validation: readonly MoodMessage[]
  /** Those that were written for it, in their order, what else teaches, and at the end the validation. */
  readonly examples: readonly MessageExample[]
  /** What words mean, where that is known. */
  readonly vectors: Content['wordVectors'] | undefined
  readonly prior:
    | { readonly learnt: LearntMessages; readonly start: number; readonly share: number }
    | undefined
}

/**
 * How much of what public texts taught English is begun with, and added at the end: of 1 and 0, 0.7 and 0.3, 0.5 and 0.5,
 * 0.3 and 0.7 the one that reads the messages of other writers best (`moodValidation.en.tsv`).
 */
const ofPrior = { start: 1, share: 0 }

/** What the product comes with, whatever a shop wrote. Rejects when its files are not there. */
export async function moodBase(language: Language, content?: Content): Promise<MoodBase> {
  const [messages, validation] = await Promise.all([readMoodMessages(language), readMoodValidation(language)])
  const shipped = content ?? (await loadContent([shippedContent]))
  const learnt = language === 'en' ? unpackMessages(await loadMoodPrior()) : undefined
  return {
    ...{ messages, validation },
    examples: moodLesson(language, shipped, messages, validation).map(moodExample),
    vectors: language === 'en' ? shipped.wordVectors : undefined,
    prior: learnt && { learnt, ...ofPrior },
  }
}

/** With what moods are learnt from a base. */
export const moodOptions = ({ prior, vectors }: Pick<MoodBase, 'prior' | 'vectors'>, lexicon: Lexicon) => ({
  ...{ lexicon, ...moodOutputs, prior, vectors },
})
