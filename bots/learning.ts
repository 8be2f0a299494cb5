import { type ChildProcess, fork } from 'node:child_process'
import { createHash } from 'node:crypto'
import { on, once } from 'node:events'
import { fileURLToPath } from 'node:url'
import {
  type IntentExample,
  type LearntIntents,
  learnerVersion,
  packIntents,
  unpackIntents,
} from '../analytics/index.ts'
import { keepModel, keptModel, type PackedWords, shippedModels } from '../data/index.ts'

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

/** Hears how much of the learning is done: 0 once as it begins, 1 once when it went well, and shares between. */
export type Progress = (share: number) => void

interface Keeping {
  /** Where what was learnt is kept. */
  readonly folder: string
  /** Where the models stand that the product comes with. */
  readonly shipped?: string | undefined
  /** Is told what an operator has to put right. */
  readonly alarm: (what: string, error: unknown) => void
  /** Hears nothing when there is nothing to learn. */
  readonly progress?: Progress | undefined
}

const unheard: Progress = () => undefined

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

/** What the process that learns tells. */
export type Told =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'learnt'; readonly learnt: LearntIntents }

/**
 * Learns intents in a process of its own: talks go on meanwhile, and the memory that learning needs (some
 * 300 MB; a thread would keep it) is given back. Rejects when learning fails.
 */
export async function learnApart(lesson: Lesson, progress: Progress = unheard): Promise<LearntIntents> {
  progress(0)
  const child = fork(worker, { serialization: 'advanced', stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  child.send({ examples: lesson.examples(), wordVectors: lesson.wordVectors } satisfies Sent)
  const learnt = await Promise.race([answerOf(child, progress), failureOf(child)])
  child.disconnect()
  progress(1)
  return learnt
}

async function answerOf(child: ChildProcess, progress: Progress): Promise<LearntIntents> {
  for await (const [told] of on(child, 'message')) {
    const said: Told = told
    if (said.kind === 'learnt') return said.learnt
    if (said.share > 0 && said.share < 1) progress(said.share)
  }
  throw new Error('learning ended without a result')
}

async function failureOf(child: ChildProcess): Promise<never> {
  const [code] = await once(child, 'exit')
  throw new Error(`learning ended with code ${code} before it was done`)
}
