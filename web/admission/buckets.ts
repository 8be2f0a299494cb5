import { Recent } from '../recent.ts'

/** A token bucket: so much at once, and so much a second after that. */
export interface Rate {
  readonly burst: number
  readonly perSecond: number
}

/** Gives 0 when there is room, and takes it; else takes nothing and gives the seconds until there is. */
export type Bucket = (amount?: number) => number

/** Gives 0 when there is room for this key, and takes it; else the seconds until there is. */
export type Buckets = (key: string) => number

/**
 * One bucket. It is kept as the moment at which it will be full again (the generic cell rate algorithm): one
 * number, and nothing to refill.
 * @param now a clock that never goes back, in milliseconds
 * @example const take = makeBucket({ burst: 2, perSecond: 1 }); take(); take(); take() // 0, 0, 1
 */
export function makeBucket(rate: Rate, now: () => number = monotonic): Bucket {
  let full = 0
  return (amount = 1) => {
    const at = now()
    const next = Math.max(full, at) + (amount * 1_000) / rate.perSecond
    const wait = waitFor(next - at, rate)
    if (wait === 0) full = next
    return wait
  }
}

/** A bucket for each key. Remembers at most so many keys: one that is forgotten begins with a full bucket. */
export function makeBuckets(rate: Rate, most: number, now: () => number = monotonic): Buckets {
  const full = new Recent<number>(most)
  return (key) => {
    const at = now()
    const next = Math.max(full.get(key) ?? 0, at) + 1_000 / rate.perSecond
    const wait = waitFor(next - at, rate)
    if (wait === 0) full.set(key, next)
    return wait
  }
}

/** Seconds until what is owed, in milliseconds of refilling, fits the bucket. */
function waitFor(owed: number, { burst, perSecond }: Rate): number {
  const tooMuch = owed - (burst * 1_000) / perSecond
  // A millionth of a millisecond is nothing: the sums are rounded.
  return tooMuch > 1e-6 ? tooMuch / 1_000 : 0
}

const monotonic = (): number => performance.now()
