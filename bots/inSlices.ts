import { setImmediate } from 'node:timers/promises'
import type { Steps } from '../analytics/index.ts'

interface Slicing {
  /** How long at a time, in milliseconds; a step that takes longer is not cut. */
  readonly ms?: number
  /** Ends the work between two slices: the promise then rejects. */
  readonly signal?: AbortSignal | undefined
}

/** Does long work in slices, between which this process sees to everything else. */
export async function inSlices<T>(steps: Steps<T>, { ms = 10, signal }: Slicing = {}): Promise<T> {
  for (;;) {
    const end = performance.now() + ms
    do {
      const step = steps.next()
      if (step.done === true) return step.value
    } while (performance.now() < end)
    await setImmediate()
    signal?.throwIfAborted()
  }
}
