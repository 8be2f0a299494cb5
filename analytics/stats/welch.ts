import { studentQuantile } from './distributions.ts'

/** A difference of means, and the ends of its 95 % interval. */
export interface Difference {
  readonly change: number
  readonly low: number
  readonly high: number
}

/**
 * By how much the mean of `after` is above that of `before`, with the 95 % interval that does not take the two to
 * spread alike. With a and b for s^2 / n of each and w = a / (a + b), its reach is t(0.975, df) sqrt(a + b) and
 * df = 1 / (w^2 / (n1 - 1) + (1 - w)^2 / (n2 - 1)). O(n). Welch 1947.
 *
 * `welch([1, 2, 3], [3, 4, 5])` is { change: 2, low: -0.267, high: 4.267 }.
 *
 * @throws RangeError with fewer than two values on a side.
 */
export function welch(before: readonly number[], after: readonly number[]): Difference {
  if (before.length < 2 || after.length < 2) throw new RangeError('two values on each side are needed')
  const [from, to] = [spreadOf(before), spreadOf(after)]
  const change = to.mean - from.mean
  const both = from.error + to.error
  if (both === 0) return { change, low: change, high: change }
  const share = from.error / both
  const degrees = 1 / (share ** 2 / (before.length - 1) + (1 - share) ** 2 / (after.length - 1))
  const reach = studentQuantile(0.975, degrees) * Math.sqrt(both)
  return { change, low: change - reach, high: change + reach }
}

/** The mean, and the square of its standard error. */
function spreadOf(values: readonly number[]): { readonly mean: number; readonly error: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  return { mean, error: squares / (values.length - 1) / values.length }
}
