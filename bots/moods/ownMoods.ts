import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { learnAndHoldOut, type MessageExample, moodExample, packMessages } from '../../analytics/index.ts'
import {
  type Content,
  keepModel,
  keptModel,
  type Language,
  type Lexicon,
  type OwnMood,
} from '../../data/index.ts'
import { apart, unheard } from '../apart.ts'
import type { Keeping } from '../learning.ts'
import { type MoodBase, moodOptions } from './moodBase.ts'

/** What a shop teaches of the moods in a language, beside what the product comes with. */
export interface OwnLesson {
  readonly language: Language
  readonly own: readonly OwnMood[]
  readonly lexicon: Lexicon
  /** The weights that the product comes with: they move whenever what taught them does. */
  readonly shipped: Uint8Array
}

export const ownLessonIn = (
  { ownMoods, lexicon, moodWeights }: Pick<Content, 'ownMoods' | 'lexicon' | 'moodWeights'>,
  language: Language,
): OwnLesson => ({
  ...{ language, lexicon, shipped: moodWeights[language] },
  own: ownMoods.filter((each) => each.language === language),
})

/** The model's name in the folder of models; its mark moves with all that it is learnt from. */
export function moodNameOf({ language, own, lexicon, shipped }: OwnLesson) {
  const hash = createHash('sha256')
    .update(shipped)
    .update(JSON.stringify([lexicon, own]))
  return { kind: `mood-${language}`, mark: hash.digest('hex').slice(0, 24) }
}

/** Messages that staff gave a mood are always learnt, and calibrate nothing: most are those that were read wrong. */
export const ownExample = ({ text, mood }: OwnMood): MessageExample =>
  moodExample({ text, mood, signals: undefined, calibrates: false, always: true })

/** Learns what the product comes with together with the shop's own; some 20 s. */
export function learnOwn(base: MoodBase, { own, lexicon }: Pick<OwnLesson, 'own' | 'lexicon'>) {
  return learnAndHoldOut([...base.examples, ...own.map(ownExample)], moodOptions(base, lexicon))
}

export const packedOwn = (base: MoodBase, lesson: OwnLesson): Uint8Array =>
  packMessages(learnOwn(base, lesson).learnt)

const worker = fileURLToPath(new URL('./ownMoods.worker.ts', import.meta.url))

/**
 * The content with the weights that the shop's own messages teach: as they were kept when they were learnt before,
 * else learnt now, in a process of its own (some 20 seconds a language), and kept for the next start. The product's
 * own weights serve a language in which there are none. Rejects when learning fails.
 */
export async function withOwnMoodsLearnt(content: Content, keeping: Keeping): Promise<Content> {
  const en = await weightsOf(ownLessonIn(content, 'en'), keeping)
  const zh = await weightsOf(ownLessonIn(content, 'zh'), keeping)
  return { ...content, moodWeights: { en, zh } }
}

async function weightsOf(
  lesson: OwnLesson,
  { folder, alarm, progress = unheard }: Keeping,
): Promise<Uint8Array> {
  if (lesson.own.length === 0) return lesson.shipped
  const kept = await keptModel(folder, moodNameOf(lesson))
  if (kept !== undefined) return kept
  const learnt = await apart<Uint8Array>(worker, lesson, progress)
  try {
    await keepModel(folder, moodNameOf(lesson), learnt)
  } catch (error) {
    alarm('what was learnt of moods could not be kept; it is learnt again at the next start', error)
  }
  return learnt
}
