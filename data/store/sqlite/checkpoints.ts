import { statSync } from 'node:fs'
import { Worker } from 'node:worker_threads'

/** How often to look at the log until it is worth a thread, in milliseconds. */
const every = 500

/** What the log of a store that is hardly used does not reach, in bytes. */
const short = 4_000_000

/**
 * Moves what was committed from the log into the file, in a thread of its own: to bring the file to disk takes
 * tens of milliseconds, for which nobody shall wait. Were it to fail, the writer does it itself, much later.
 */
export function checkpoints(file: string): { close(): Promise<void> } {
  let worker: Worker | undefined
  const timer = setInterval(() => {
    if (sizeOf(`${file}-wal`) < short) return
    clearInterval(timer)
    worker = begin(file)
  }, every).unref()
  return {
    close: async () => {
      clearInterval(timer)
      await worker?.terminate()
    },
  }
}

function begin(file: string): Worker {
  const worker = new Worker(new URL('./checkpoint.worker.ts', import.meta.url), { workerData: file })
  worker.unref()
  return worker.on('error', () => undefined)
}

/** 0 for a file that cannot be looked at: whoever writes notices. */
function sizeOf(file: string): number {
  try {
    return statSync(file).size
  } catch {
    return 0
  }
}
