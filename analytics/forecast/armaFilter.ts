import type { Lags } from './lagPolynomials.ts'
import { product, transposed } from './squareMatrix.ts'

/** A stationary series filtered to its end: how likely it is, and what it leads to expect. */
export interface Filtered {
  readonly logLikelihood: number
  /** The variance of chance that makes the series likeliest. */
  readonly variance: number
  /**
   * What is expected one step beyond the end, and of the steps after that as far as it is settled already.
   */
  readonly state: Float64Array
  /** The covariance of that state, row by row, in units of the variance. */
  readonly spread: Float64Array
}

/**
 * The exact likelihood of an autoregression with moving average, by the Kalman filter on Harvey's state. The
 * variance is the likeliest one. Once r values in a row left nothing to be known of the state, its spread is
 * that of new chance alone. O(series * r^2 + r^3) with r the longest lag and one. Sources: Harvey 1993, 3.3
 * and 4.2; Gardner, Harvey and Phillips 1980.
 */
export function armaFilter(series: readonly number[], { ar, ma }: Lags): Filtered {
  const r = Math.max(ar.length, ma.length + 1)
  const phi = padded(ar, r)
  const noise = padded([1, ...ma], r)
  const state = new Float64Array(r)
  const spread = firstSpread(phi, noise)
  let gains: Float64Array = spread.slice(0, r)
  let [squares, logs, certain] = [0, 0, 0]
  for (const value of series) {
    const error = value - (state[0] as number)
    squares += error ** 2 / (gains[0] as number)
    logs += Math.log(gains[0] as number)
    learnState(state, gains, error)
    forward(state, phi)
    certain = (gains[0] as number) - 1 < 1e-11 ? certain + 1 : 0
    gains = certain < r ? nextGains(spread, gains, { phi, noise }) : noise
  }
  return { ...likeliest(series.length, squares, logs), state, spread }
}

interface Parts {
  readonly phi: Float64Array
  readonly noise: Float64Array
}

/**
 * What was seen leaves less to be known, and one step on chance adds to it; how the next value varies with
 * the state.
 */
function nextGains(spread: Float64Array, gains: Float64Array, { phi, noise }: Parts): Float64Array {
  learnSpread(spread, gains)
  spreadForward(spread, phi, noise)
  return spread.slice(0, phi.length)
}

function likeliest(n: number, squares: number, logs: number) {
  const variance = squares / n
  return { variance, logLikelihood: -(n * (Math.log(2 * Math.PI * variance) + 1) + logs) / 2 }
}

const padded = (values: readonly number[], length: number): Float64Array => {
  const all = new Float64Array(length)
  all.set(values)
  return all
}

/** One step on: each part takes the place of the one before, and its share of the first. */
function forward(state: Float64Array, phi: Float64Array): void {
  const first = state[0] as number
  for (const [i, share] of phi.entries()) state[i] = (state[i + 1] ?? 0) + share * first
}

/** In place: row by row everything that is read still stands below and to the right. */
function spreadForward(spread: Float64Array, phi: Float64Array, noise: Float64Array): void {
  const r = phi.length
  const first = spread.slice(0, r)
  for (let i = 0; i < r; i++) {
    const [share, chance] = [phi[i] as number, noise[i] as number]
    const across = share * (first[0] as number) + (first[i + 1] ?? 0)
    for (let j = i; j < r; j++) {
      const below = i + 1 < r && j + 1 < r ? (spread[(i + 1) * r + j + 1] as number) : 0
      const beside = share * (first[j + 1] ?? 0) + across * (phi[j] as number)
      const value = below + beside + chance * (noise[j] as number)
      spread[i * r + j] = value
      spread[j * r + i] = value
    }
  }
}

/** What one error says about the state, by how the state and the value vary together. */
function learnState(state: Float64Array, gains: Float64Array, error: number): void {
  const share = error / (gains[0] as number)
  for (const [i, gain] of gains.entries()) state[i] = (state[i] as number) + share * gain
}

/** A value that was seen leaves less to be known. */
function learnSpread(spread: Float64Array, gains: Float64Array): void {
  const r = gains.length
  for (let i = 0; i < r; i++) {
    const share = (gains[i] as number) / (gains[0] as number)
    for (let j = 0; j < r; j++)
      spread[i * r + j] = (spread[i * r + j] as number) - share * (gains[j] as number)
  }
}

/**
 * The spread that a step does not change: the sum over all past chance, each round reaching twice as far
 * back.
 */
function firstSpread(phi: Float64Array, noise: Float64Array): Float64Array {
  const r = phi.length
  let step: Float64Array = new Float64Array(r * r)
  let sum: Float64Array = new Float64Array(r * r)
  for (let i = 0; i < r; i++) {
    step[i * r] = phi[i] as number
    if (i + 1 < r) step[i * r + i + 1] = 1
    for (let j = 0; j < r; j++) sum[i * r + j] = (noise[i] as number) * (noise[j] as number)
  }
  for (let round = 0; round < 40 && step.some((one) => Math.abs(one) > 1e-9); round++) {
    const reached = product(product(step, sum, r), transposed(step, r), r)
    sum = sum.map((one, at) => one + (reached[at] as number))
    step = product(step, step, r)
  }
  return sum
}
