import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { CustomerReport, CustomerSources } from '../../analytics/index.ts'

/** What the worker is told: rows page by page, and the rest when all of them were told. */
export type ReportPart =
  | { readonly kind: 'orders'; readonly rows: CustomerSources['orders'] }
  | { readonly kind: 'returns'; readonly rows: CustomerSources['returns'] }
  | { readonly kind: 'moods'; readonly rows: CustomerSources['moods'] }
  | { readonly kind: 'rest'; readonly sources: Omit<CustomerSources, 'orders' | 'returns' | 'moods'> }

/**
 * Makes the report in a thread of its own, so that talks go on meanwhile. What it is made of goes over page by page: to
 * copy all of it at once would hold them up. Rejects when it fails or is given up.
 */
export async function reportApart(
  parts: AsyncIterable<ReportPart>,
  signal?: AbortSignal,
): Promise<CustomerReport> {
  signal?.throwIfAborted()
  const worker = new Worker(new URL('./report.worker.ts', import.meta.url))
  const giveUp = () => void worker.terminate()
  signal?.addEventListener('abort', giveUp, { once: true })
  const ended = new AbortController()
  const told = tellAll(worker, parts, ended.signal)
  const made = Promise.race([reportOf(worker), endOf(worker)])
  try {
    await Promise.race([made, told])
    return await made
  } finally {
    signal?.removeEventListener('abort', giveUp)
    ended.abort()
    await worker.terminate()
    await told.catch(() => undefined)
  }
}

/** Until the worker needs no more, so that nothing is read in vain. */
async function tellAll(worker: Worker, parts: AsyncIterable<ReportPart>, ended: AbortSignal): Promise<void> {
  for await (const part of parts) {
    if (ended.aborted) return
    worker.postMessage(part)
  }
}

const reportOf = (worker: Worker): Promise<CustomerReport> =>
  new Promise((resolve) => void worker.once('message', resolve))

/** An error of the worker rejects by itself. */
async function endOf(worker: Worker): Promise<never> {
  await once(worker, 'exit')
  throw new Error('the report of the customers ended before it was done')
}
