import { setTimeout } from 'node:timers/promises'

/** Waits so many milliseconds; rejects when all is to end. */
export type Pause = (ms: number) => Promise<void>

/** Does a job now and then every so many milliseconds, whatever became of the last time. Gives what ends it. */
export function repeatedly(
  every: number,
  job: (pause: Pause) => Promise<void>,
  failed: (error: unknown) => void,
): () => Promise<void> {
  const ending = new AbortController()
  const pause: Pause = (ms) => setTimeout(ms, undefined, { signal: ending.signal, ref: false })
  const go = async () => {
    while (!ending.signal.aborted) {
      await job(pause).catch((error: unknown) => {
        if (!ending.signal.aborted) failed(error)
      })
      await pause(every).catch(() => undefined)
    }
  }
  const gone = go()
  return async () => {
    ending.abort()
    await gone
  }
}
