import { multiplied } from './lagPolynomials.ts'
import type { Outlook } from './outlook.ts'
import type { Order, Sarima } from './sarima.ts'
import { product, transposed } from './squareMatrix.ts'

/**
 * What a fitted series does next, its differences summed up again. Deviations hold what chance adds and what
 * the filter does not know of its state, but not that the coefficients are estimates; so do R's. `series` is
 * the one that was fitted. O(ahead * (longest lag + differences)^3).
 */
export function sarimaAhead(fitted: Sarima, series: readonly number[], ahead: number): readonly Outlook[] {
  const { filtered, mean, variance, order } = fitted
  const r = filtered.state.length
  const back = summing(order)
  const n = r + Math.max(1, back.length)
  const step = stepOf(fitted.lags.ar, { back, r, n })
  const noise = noiseOf(fitted.lags.ma, n)
  let state = firstState(filtered.state, { series, n })
  let spread = firstSpread(filtered.spread, { r, n })
  return Array.from({ length: ahead }, () => {
    state = times(step, state)
    spread = product(product(step, spread, n), transposed(step, n), n).map(
      (one, at) => one + (noise[Math.floor(at / n)] as number) * (noise[at % n] as number),
    )
    const expected = mean + (state[r] as number)
    return { expected, deviation: Math.sqrt(variance * (spread[r * n + r] as number)) }
  })
}

/** How a value is made of those before it and its change. */
function summing({ difference, seasonalDifference, season }: Order): readonly number[] {
  let factors: readonly number[] = []
  for (let i = 0; i < difference; i++) factors = multiplied(factors, [-1], 1)
  for (let i = 0; i < seasonalDifference; i++) factors = multiplied(factors, [-1], season)
  return factors.map((factor) => -factor)
}

interface Sizes {
  readonly r: number
  readonly n: number
}

/**
 * The state is that of the changes, r long and one step ahead, and then the last values, the newest first.
 */
function stepOf(
  ar: readonly number[],
  { back, r, n }: Sizes & { readonly back: readonly number[] },
): Float64Array {
  const step = new Float64Array(n * n)
  for (let i = 0; i < r; i++) {
    step[i * n] = ar[i] ?? 0
    if (i + 1 < r) step[i * n + i + 1] = 1
  }
  step[r * n] = 1
  for (const [lag, share] of back.entries()) step[r * n + r + lag] = share
  for (let i = r + 1; i < n; i++) step[i * n + i - 1] = 1
  return step
}

function noiseOf(ma: readonly number[], n: number): Float64Array {
  const noise = new Float64Array(n)
  noise.set([1, ...ma])
  return noise
}

function firstState(
  changes: Float64Array,
  { series, n }: { readonly series: readonly number[]; readonly n: number },
): Float64Array {
  const state = new Float64Array(n)
  state.set(changes)
  for (let i = changes.length; i < n; i++) state[i] = series.at(changes.length - i - 1) ?? 0
  return state
}

function firstSpread(spread: Float64Array, { r, n }: Sizes): Float64Array {
  const all = new Float64Array(n * n)
  for (let i = 0; i < r; i++) all.set(spread.subarray(i * r, (i + 1) * r), i * n)
  return all
}

const times = (step: Float64Array, state: Float64Array): Float64Array =>
  state.map((_, i) => state.reduce((sum, one, j) => sum + (step[i * state.length + j] as number) * one, 0))
