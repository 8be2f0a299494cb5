/** How a series depends on its own past; each list holds what stands before one, two, .. steps back. */
export interface Lags {
  /** value = ar1 * value one step back + .. */
  readonly ar: readonly number[]
  /** + chance + ma1 * chance one step back + .. */
  readonly ma: readonly number[]
}

/**
 * Coefficients that keep an autoregression stationary, from any numbers: their tanh are its partial
 * autocorrelations. O(n^2). Source: Monahan 1984.
 */
export function stationary(free: readonly number[]): readonly number[] {
  let coefficients: readonly number[] = []
  for (const one of free) {
    const partial = Math.tanh(Math.max(-furthest, Math.min(furthest, one)))
    const before = coefficients
    coefficients = [...before.map((c, i) => c - partial * (before[before.length - 1 - i] as number)), partial]
  }
  return coefficients
}

/** Nearer to 1 than 0.9993 nothing can be told from a difference, and a search would run on without end. */
const furthest = 4

/** The coefficients of 1 + a1 B + .. times 1 + b1 B^season + .., without the leading 1. */
export function multiplied(a: readonly number[], b: readonly number[], season: number): readonly number[] {
  const product = new Array<number>(a.length + b.length * season).fill(0)
  const first = [1, ...a]
  const second = [1, ...b]
  for (const [i, x] of first.entries())
    for (const [j, y] of second.entries())
      if (i + j > 0) product[i + j * season - 1] = (product[i + j * season - 1] ?? 0) + x * y
  return product
}

/** A series of what each value has more than the value so many steps before. */
export const differenced = (series: readonly number[], lag: number): readonly number[] =>
  series.slice(lag).map((value, i) => value - (series[i] as number))
