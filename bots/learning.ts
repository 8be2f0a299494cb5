import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { LearntIntents } from '../analytics/index.ts'

const worker = fileURLToPath(new URL('./learning.worker.ts', import.meta.url))

/**
 * Learns intents in a process of its own: talks go on meanwhile, and the memory that learning needs (some
 * 80 MB; a thread would keep it) is given back. Rejects when learning fails.
 */
export async function learnApart(
  examples: readonly { readonly text: string; readonly label: string }[],
): Promise<LearntIntents> {
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
