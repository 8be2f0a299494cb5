import { AsyncLocalStorage } from 'node:async_hooks'

/** Notices a write within a write, which would wait for itself for ever. */
export interface Nesting {
  /** Throws when it is called from within a job that runs. */
  refuse(): void
  run<T>(job: () => Promise<T>): Promise<T>
}

export function makeNesting(): Nesting {
  const within = new AsyncLocalStorage<{ running: boolean }>()
  return {
    refuse: () => {
      if (within.getStore()?.running) throw new Error('a write within a write: use the transaction at hand')
    },
    run: async (job) => {
      const mark = { running: true }
      try {
        return await within.run(mark, job)
      } finally {
        mark.running = false
      }
    },
  }
}
