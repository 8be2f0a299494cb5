import { type ChildProcess, fork } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import {
  type IntentExample,
  type LearntIntents,
  learnerVersion,
  packIntents,
  unpackIntents,
} from '../analytics/index.ts'
import { keepModel, keptModel, shippedModels } from '../data/index.ts'

const worker = fileURLToPath(new URL('./learning.worker.ts', import.meta.url))

/** Where what was learnt is kept, and who is told that it could not be. */
interface Keeping {
  readonly folder: string
  readonly alarm: (what: string, error: unknown) => void
}

/**
 * What the examples teach: as it was kept when they taught it before, or as the product comes with it (some 20 ms),
 * else learnt now (some 20 seconds) and kept for the next start. Rejects when learning fails.
 */
export async function learnOnce(
  examples: readonly IntentExample[],
  { folder, alarm }: Keeping,
): Promise<LearntIntents> {
  const name = nameOf(examples)
  const kept = (await keptModel(folder, name)) ?? (await keptModel(shippedModels, name))
  const known = kept === undefined ? undefined : unpackIntents(kept)
  if (known !== undefined) return known
  const learnt = await learnApart(examples)
  try {
    await keepLearnt(folder, examples, learnt)
  } catch (error) {
    alarm('what was learnt could not be kept; it is learnt again at the next start', error)
  }
  return learnt
}

/** Keeps what examples taught, for whoever learns from the same ones. Rejects when it cannot. */
export async function keepLearnt(
  folder: string,
  examples: readonly IntentExample[],
  learnt: LearntIntents,
): Promise<void> {
  await keepModel(folder, nameOf(examples), packIntents(learnt))
}

const nameOf = (examples: readonly IntentExample[]) => ({ kind: 'intents', mark: markOf(examples) })

/** A mark of what is learnt: it moves with the examples, with how they are learnt, and with the dictionary that divides Chinese. */
export function markOf(examples: readonly IntentExample[]): string {
  const { icu } = process.versions
  const all = JSON.stringify([learnerVersion, icu, examples.map(({ label, text }) => [label, text])])
  return createHash('sha256').update(all).digest('hex').slice(0, 24)
}

/**
 * Learns intents in a process of its own: talks go on meanwhile, and the memory that learning needs (some
 * 80 MB; a thread would keep it) is given back. Rejects when learning fails.
 */
export async function learnApart(examples: readonly IntentExample[]): Promise<LearntIntents> {
  const child = fork(worker, { serialization: 'advanced', stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  child.send(examples)
  const learnt = await Promise.race([answerOf(child), failureOf(child)])
  child.disconnect()
  return learnt
}

async function answerOf(child: ChildProcess): Promise<LearntIntents> {
  const [learnt]: LearntIntents[] = await once(child, 'message')
  if (learnt === undefined) throw new Error('learning ended without a result')
  return learnt
}

async function failureOf(child: ChildProcess): Promise<never> {
  const [code] = await once(child, 'exit')
  throw new Error(`learning ended with code ${code} before it was done`)
}
