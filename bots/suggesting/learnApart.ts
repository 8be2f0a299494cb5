import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { LearntPurchases, PurchaseLesson } from '../../analytics/index.ts'

/** What the worker tells. */
export type Told =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'learnt'; readonly learnt: LearntPurchases }

interface Learning {
  /** Hears how much of it is done: 0 once as it begins, 1 once when it went well, and shares between. */
  readonly progress?: ((share: number) => void) | undefined
  /** Gives it up. */
  readonly signal?: AbortSignal | undefined
}

/** Learns in a thread of its own, so that talks go on meanwhile. Rejects when learning fails or is given up. */
export async function learnPurchasesApart(
  lesson: PurchaseLesson,
  { progress = () => undefined, signal }: Learning = {},
): Promise<LearntPurchases> {
  progress(0)
  signal?.throwIfAborted()
  const worker = new Worker(new URL('./learnPurchases.worker.ts', import.meta.url), { workerData: lesson })
  const giveUp = () => void worker.terminate()
  signal?.addEventListener('abort', giveUp, { once: true })
  try {
    const learnt = await Promise.race([answerOf(worker, progress), endOf(worker)])
    progress(1)
    return learnt
  } finally {
    signal?.removeEventListener('abort', giveUp)
    await worker.terminate()
  }
}

function answerOf(worker: Worker, progress: (share: number) => void): Promise<LearntPurchases> {
  return new Promise((resolve) => {
    worker.on('message', (told: Told) => {
      if (told.kind === 'learnt') resolve(told.learnt)
      else progress(told.share)
    })
  })
}

/** An error of the worker rejects by itself. */
async function endOf(worker: Worker): Promise<never> {
  await once(worker, 'exit')
  throw new Error('learning what is bought together ended before it was done')
}
