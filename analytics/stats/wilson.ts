/** The two ends of an interval, as shares from 0 to 1. */
interface Interval {
  readonly low: number
  readonly high: number
}

/**
 * The Wilson score interval of a share: unlike the textbook interval it never leaves 0 to 1 and is right
 * for small counts. With p = successes / n its ends are
 * (p + z^2/2n -+ z sqrt(p(1-p)/n + z^2/4n^2)) / (1 + z^2/n). Nothing seen (n = 0) gives 0 to 1.
 * `n` may be an effective number that is not whole. O(1). Wilson 1927; Newcombe 1998, method 3.
 *
 * `wilson(15, 148)` is { low: 0.0624, high: 0.1605 }.
 *
 * @throws RangeError unless 0 <= successes <= n and z is above 0.
 */
export function wilson(successes: number, n: number, z = 1.96): Interval {
  if (!(successes >= 0 && successes <= n && n < Number.POSITIVE_INFINITY && z > 0)) {
    throw new RangeError(`no share has ${successes} successes of ${n} with z ${z}`)
  }
  if (n === 0) return { low: 0, high: 1 }
  const p = successes / n
  const square = (z * z) / n
  const middle = p + square / 2
  const reach = z * Math.sqrt((p * (1 - p)) / n + square / (4 * n))
  const low = successes === 0 ? 0 : (middle - reach) / (1 + square)
  const high = successes === n ? 1 : (middle + reach) / (1 + square)
  return { low: Math.max(0, low), high: Math.min(1, high) }
}
