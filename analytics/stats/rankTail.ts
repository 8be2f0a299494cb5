import { normalTail } from './distributions.ts'

/**
 * The probability that the squared differences between two orders of n things, no two of them alike, sum to
 * at least `sum` when chance made the orders. Exact up to nine things, by counting; beyond that by an
 * Edgeworth series, right to some four decimals. O(n 2^n n^3) up to nine, else O(1). Source: Best and Roberts
 * 1975 (AS 89), as in R.
 *
 * `rankTail(20, 4)` is 1 / 24: of 24 orders of four things only the reverse differs as much.
 */
export function rankTail(sum: number, n: number): number {
  const even = sum + (sum % 2)
  if (even <= 0) return 1
  if (even > mostDifferent(n)) return 0
  return n <= 9 ? counted(even, n) : series(even, n)
}

const mostDifferent = (n: number): number => (n * (n * n - 1)) / 3

function counted(sum: number, n: number): number {
  const ways = waysToDiffer(n)
  return total(ways.subarray(sum)) / total(ways)
}

const total = (counts: Float64Array): number => counts.reduce((all, count) => all + count, 0)

/** How many orders have each sum; things are placed one after the other, by the set of those placed. */
function waysToDiffer(n: number): Float64Array {
  const sums = mostDifferent(n) + 1
  const placed = Array.from({ length: 2 ** n }, () => new Float64Array(sums))
  placed[0]?.fill(1, 0, 1)
  for (const [taken, ways] of placed.entries()) {
    const place = bits(taken)
    for (let thing = 0; thing < n; thing++)
      if ((taken & (1 << thing)) === 0) addShifted(placed[taken | (1 << thing)], ways, (place - thing) ** 2)
  }
  return placed.at(-1) ?? new Float64Array(1)
}

function addShifted(sums: Float64Array | undefined, ways: Float64Array, shift: number): void {
  for (const [at, count] of ways.entries())
    if (sums !== undefined && count > 0) sums[at + shift] = (sums[at + shift] as number) + count
}

const bits = (set: number): number => (set === 0 ? 0 : (set & 1) + bits(set >> 1))

function series(sum: number, n: number): number {
  const b = 1 / n
  const x = ((6 * (sum - 1) * b) / (n * n - 1) - 1) * Math.sqrt(n - 1)
  const y = x * x
  const fourth = 0.0879 + 0.0151 * b - y * (0.0072 - 0.0831 * b + y * b * (0.0131 - 0.00046 * y))
  const inner = -0.0758 + b * (0.1033 + 0.3932 * b) - y * b * fourth
  const outer = x * b * (0.2274 + b * (0.2531 + 0.1745 * b) + y * inner)
  return Math.min(1, Math.max(0, outer / Math.exp(y / 2) + normalTail(x)))
}
