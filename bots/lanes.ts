/** Runs jobs of one name one after the other, jobs of different names side by side. */
export interface Lanes {
  run<T>(name: string, job: () => Promise<T>): Promise<T>
  /** Jobs that have not ended. */
  readonly size: number
  /** Resolves when every job that was under way has ended. */
  settled(): Promise<void>
}

export function makeLanes(): Lanes {
  const last = new Map<string, Promise<unknown>>()
  return {
    run: (name, job) => {
      const result = (last.get(name) ?? Promise.resolve()).then(job, job)
      const ended = result.then(
        () => undefined,
        () => undefined,
      )
      last.set(name, ended)
      void ended.then(() => {
        if (last.get(name) === ended) last.delete(name)
      })
      return result
    },
    get size() {
      return last.size
    },
    settled: async () => {
      await Promise.all(last.values())
    },
  }
}
