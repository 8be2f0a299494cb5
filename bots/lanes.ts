/** Too much is waiting; nothing was begun. Try again after `retryAfter` seconds. */
export class Busy extends Error {
  override readonly name = 'Busy'
  readonly retryAfter: number
  /** Whether it is this lane that is full, or the whole house. */
  readonly reason: 'lane' | 'house'

  constructor(reason: 'lane' | 'house', retryAfter = 1) {
    super(reason === 'lane' ? 'too many messages of one conversation wait' : 'too many messages wait')
    this.reason = reason
    this.retryAfter = retryAfter
  }
}

/** Runs jobs of one name one after the other, jobs of different names side by side. */
export interface Lanes {
  /** Rejects with Busy, and runs nothing, when too many jobs wait. */
  run<T>(name: string, job: () => Promise<T>): Promise<T>
  /** Jobs that have not ended. */
  readonly size: number
  /** Resolves when every job that was under way has ended. */
  settled(): Promise<void>
}

interface Lane {
  /** Resolves when the job that came last has ended; undefined before the first. */
  last: Promise<void> | undefined
  jobs: number
}

/** `perLane` and `together` bound the jobs that have not ended, of one name and of all. */
export function makeLanes({ perLane = 64, together = 2_000 } = {}): Lanes {
  const lanes = new Map<string, Lane>()
  let size = 0
  const leave = (name: string, lane: Lane) => {
    size -= 1
    lane.jobs -= 1
    if (lane.jobs === 0) lanes.delete(name)
  }
  return {
    run: async (name, job) => {
      const lane = lanes.get(name) ?? { last: undefined, jobs: 0 }
      if (lane.jobs >= perLane) throw new Busy('lane')
      if (size >= together) throw new Busy('house')
      lanes.set(name, lane)
      size += 1
      lane.jobs += 1
      const before = lane.last
      const { promise, resolve } = Promise.withResolvers<void>()
      lane.last = promise
      if (before !== undefined) await before
      try {
        return await job()
      } finally {
        leave(name, lane)
        resolve()
      }
    },
    get size() {
      return size
    },
    settled: async () => {
      await Promise.all([...lanes.values()].map(({ last }) => last))
    },
  }
}
