import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import {
  type IntentExample,
  type LearntIntents,
  learnerVersion,
  packIntents,
  unpackIntents,
} from '../analytics/index.ts'
import { keepModel, keptModel, type PackedWords, shippedModels } from '../data/index.ts'
import { apart, type Progress, unheard } from './apart.ts'

const worker = fileURLToPath(new URL('./learning.worker.ts', import.meta.url))

/** All that intents are learnt from. */
export interface Lesson {
  /** What the examples are made from: the same text makes the same examples. */
  readonly source: string
  /** The examples; names in thousands of messages are looked for when they are made, which takes some seconds. */
  readonly examples: () => readonly IntentExample[]
  /** What English words mean; undefined where that is not known. */
  readonly wordVectors: PackedWords | undefined
}

export interface Keeping {
  /** Where what was learnt is kept. */
  readonly folder: string
  /** Where the models stand that the product comes with. */
  readonly shipped?: string | undefined
  /** Is told what an operator has to put right. */
  readonly alarm: (what: string, error: unknown) => void
  /** Hears nothing when there is nothing to learn. */
  readonly progress?: Progress | undefined
}

/**
 * What the lesson teaches: as it was kept when it was learnt before, or as the product comes with it (some 20 ms),
 * else learnt now (some 20 seconds) and kept for the next start. Rejects when learning fails.
 */
export async function learnOnce(
  lesson: Lesson,
  { folder, shipped = shippedModels, alarm, progress = unheard }: Keeping,
): Promise<LearntIntents> {
  if (lesson.wordVectors === undefined) alarm(withoutVectors, undefined)
  const name = nameOf(lesson)
  const kept = (await keptModel(folder, name)) ?? (await keptModel(shipped, name))
  const known = kept === undefined ? undefined : unpackIntents(kept)
  if (known !== undefined) return known
  const learnt = await learnApart(lesson, progress)
  try {
    await keepLearnt(folder, lesson, learnt)
  } catch (error) {
    alarm('what was learnt could not be kept; it is learnt again at the next start', error)
  }
  return learnt
}

const withoutVectors =
  'data/content/wordVectors.en.bin is missing: English messages are read without it, and less well; put the one back that the product comes with'

/** Keeps what a lesson taught, for whoever learns from the same one. Rejects when it cannot. */
export async function keepLearnt(folder: string, lesson: Lesson, learnt: LearntIntents): Promise<void> {
  await keepModel(folder, nameOf(lesson), packIntents(learnt))
}

const nameOf = (lesson: Lesson) => ({ kind: 'intents', mark: markOf(lesson) })

/**
 * A mark of what is learnt: it moves with what the examples are made from and the word vectors, with how they are
 * learnt, and with the dictionary that divides Chinese.
 */
export function markOf({ source, wordVectors }: Lesson): string {
  const { icu } = process.versions
  const all = JSON.stringify([learnerVersion, icu, wordVectors?.mark, source])
  return createHash('sha256').update(all).digest('hex').slice(0, 24)
}

/** What the process that learns is sent. */
export interface Sent {
  readonly examples: readonly IntentExample[]
  readonly wordVectors: PackedWords | undefined
}

/** Learns intents in a process of its own. Rejects when learning fails. */
export const learnApart = (lesson: Lesson, progress: Progress = unheard): Promise<LearntIntents> =>
  apart<LearntIntents>(
    worker,
    { examples: lesson.examples(), wordVectors: lesson.wordVectors } satisfies Sent,
    progress,
  )
