import { type ChildProcess, fork } from 'node:child_process'
import { on, once } from 'node:events'

/** Hears how much of the work is done: 0 once as it begins, 1 once when it went well, and shares between. */
export type Progress = (share: number) => void

export const unheard: Progress = () => undefined

/** What a process tells that works for another. */
export type Told<Result> =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'done'; readonly result: Result }

/**
 * Has work done in a process of its own: talks go on meanwhile, and the memory that learning needs (some 300 MB; a
 * thread would keep it) is given back. The worker is sent `sent` and tells `Told`. Rejects when it fails.
 */
export async function apart<Result>(worker: string, sent: object, progress: Progress): Promise<Result> {
  progress(0)
  const child = fork(worker, { serialization: 'advanced', stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  child.send(sent)
  const result = await Promise.race([answerOf<Result>(child, progress), failureOf(child)])
  child.disconnect()
  progress(1)
  return result
}

async function answerOf<Result>(child: ChildProcess, progress: Progress): Promise<Result> {
  for await (const [told] of on(child, 'message')) {
    const said: Told<Result> = told
    if (said.kind === 'done') return said.result
    if (said.share > 0 && said.share < 1) progress(said.share)
  }
  throw new Error('learning ended without a result')
}

async function failureOf(child: ChildProcess): Promise<never> {
  const [code] = await once(child, 'exit')
  throw new Error(`learning ended with code ${code} before it was done`)
}
