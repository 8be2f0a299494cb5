import { inverseBySweeping } from './sweep.ts'

/** What was seen of a trial, and whether it went well. */
export interface Observation {
  readonly features: readonly number[]
  readonly right: boolean
}

/** The probability that a trial with these features goes well. */
export type Probability = (features: readonly number[]) => number

/**
 * Logistic regression with a ridge of 0.01 on all but w0, so that few or separable observations still give finite
 * weights. Without observations p is always 1/2. O(rounds * observations * features^2).
 */
export function fitLogistic(observations: readonly Observation[], size: number): Probability {
  const rows = observations.map(({ features }) => features)
  const truths = observations.map(({ right }) => Number(right))
  const { weights } = newton(rows, { truths, size, ridge: 0.01 })
  return (features) => sigmoid(linearScore(weights, features))
}

/** What Newton's method found. */
export interface LogisticFit {
  /** w0, then one for each feature. */
  readonly weights: Float64Array
  /** The inverse of the curvature at these weights, row by row: without a ridge the covariance of the weights. */
  readonly covariance: Float64Array
  /** The sum of ln p(what happened). */
  readonly logLikelihood: number
}

interface Problem {
  /** 1 where it happened, 0 where it did not. */
  readonly truths: ArrayLike<number>
  readonly size: number
  readonly ridge: number
}

const mostRounds = 25
/** Rounds end when no weight moves further than this, relative to its size. */
const still = 1e-9

/**
 * Logistic regression by Newton's method: p = 1 / (1 + exp(-(w0 + sum w x))), with a ridge on all weights but w0: the
 * sum of ln p less ridge / 2 * sum w^2 is largest. Features that depend on others get no weight; where a line divides
 * the trials and there is no ridge, the weights are those of the 25th round. O(rounds * rows * size^2). Source:
 * Hastie, Tibshirani and Friedman, 2009, 4.4.1.
 */
export function newton(rows: readonly ArrayLike<number>[], problem: Problem): LogisticFit {
  let weights: Float64Array = new Float64Array(problem.size + 1)
  for (let round = 0; round < mostRounds && rows.length > 0; round++) {
    const { gradient, curvature } = slope(rows, problem, weights)
    const next = climbed(rows, problem, {
      weights,
      step: times(inverseBySweeping(curvature, weights.length), gradient),
    })
    const rested = next.every((w, k) => Math.abs(w - (weights[k] as number)) <= still * (1 + Math.abs(w)))
    weights = next
    if (rested) break
  }
  const { curvature } = slope(rows, problem, weights)
  return {
    weights,
    covariance: inverseBySweeping(curvature, weights.length),
    logLikelihood: logLikelihood(rows, problem, weights),
  }
}

/** The weights after a step, or after a half, a quarter... of it, until they are no worse than before. */
function climbed(
  rows: readonly ArrayLike<number>[],
  problem: Problem,
  { weights, step }: { readonly weights: Float64Array; readonly step: Float64Array },
): Float64Array {
  const before = objective(rows, problem, weights)
  for (let share = 1; share > 1e-4; share /= 2) {
    const next = weights.map((weight, k) => weight + share * (step[k] as number))
    if (objective(rows, problem, next) >= before - 1e-9 * Math.abs(before)) return next
  }
  return weights
}

function objective(rows: readonly ArrayLike<number>[], problem: Problem, weights: Float64Array): number {
  const squares = weights.reduce((sum, weight, k) => (k === 0 ? sum : sum + weight * weight), 0)
  return logLikelihood(rows, problem, weights) - (problem.ridge / 2) * squares
}

function logLikelihood(
  rows: readonly ArrayLike<number>[],
  { truths }: Problem,
  weights: Float64Array,
): number {
  let sum = 0
  for (const [n, row] of rows.entries()) {
    const score = linearScore(weights, row)
    sum += (truths[n] as number) * score - Math.max(0, score) - Math.log1p(Math.exp(-Math.abs(score)))
  }
  return sum
}

/** The gradient of the objective, and how fast it falls: row by row. */
function slope(rows: readonly ArrayLike<number>[], { truths, ridge }: Problem, weights: Float64Array) {
  const size = weights.length
  const gradient = weights.map((weight, k) => (k === 0 ? 0 : -ridge * weight))
  const curvature = new Float64Array(size * size)
  for (let k = 1; k < size; k++) curvature[k * size + k] = ridge
  const x = new Float64Array(size).fill(1)
  for (const [n, row] of rows.entries()) {
    x.set(row, 1)
    const p = sigmoid(linearScore(weights, row))
    addRow({ gradient, curvature }, x, { error: (truths[n] as number) - p, spread: p * (1 - p) })
  }
  for (let k = 0; k < size; k++)
    for (let j = 0; j < k; j++) curvature[j * size + k] = curvature[k * size + j] as number
  return { gradient, curvature }
}

/** Adds what a row says to the gradient and to the lower half of the curvature. */
function addRow(
  { gradient, curvature }: { readonly gradient: Float64Array; readonly curvature: Float64Array },
  x: Float64Array,
  { error, spread }: { readonly error: number; readonly spread: number },
): void {
  const size = x.length
  for (let k = 0; k < size; k++) {
    const value = x[k] as number
    if (value === 0) continue
    gradient[k] = (gradient[k] as number) + value * error
    const weighed = value * spread
    for (let j = 0, at = k * size; j <= k; j++, at++)
      curvature[at] = (curvature[at] as number) + weighed * (x[j] as number)
  }
}

function times(matrix: Float64Array, vector: Float64Array): Float64Array {
  const size = vector.length
  return vector.map((_, k) => {
    let sum = 0
    for (let j = 0; j < size; j++) sum += (matrix[k * size + j] as number) * (vector[j] as number)
    return sum
  })
}

/** w0 + sum of w x; missing features count as 0. O(features). */
export function linearScore(weights: ArrayLike<number>, features: ArrayLike<number>): number {
  let sum = weights[0] ?? 0
  for (let k = 1; k < weights.length; k++) sum += (weights[k] as number) * (features[k - 1] ?? 0)
  return sum
}

/** 1 / (1 + exp(-score)). O(1). */
export const sigmoid = (score: number): number => 1 / (1 + Math.exp(-score))
