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
/** Rounds end when what is to be largest grows by less than this share of itself. */
const still = 1e-8

/**
 * Logistic regression by Newton's method: p = 1 / (1 + exp(-(w0 + sum w x))), with a ridge on all weights but w0: the
 * sum of ln p less ridge / 2 * sum w^2 is largest. It begins and ends as R's glm does, and the covariance is that of the last
 * step, so that figures are the same to the digit. Features that depend on others get no weight; where a line divides the trials
 * and there is no ridge, the weights are those of the 25th round. O(rounds * rows * size^2). Source: McCullagh and Nelder, 1989, 2.5.
 */
export function newton(rows: readonly ArrayLike<number>[], problem: Problem): LogisticFit {
  let { weights, covariance } = begin(rows, problem)
  let value = objective(rows, problem, weights)
  for (let round = 1; round < mostRounds && rows.length > 0; round++) {
    const { gradient, curvature } = slope(rows, problem, weights)
    covariance = inverseBySweeping(curvature, weights.length)
    weights = climbed(rows, problem, { weights, step: times(covariance, gradient) })
    const before = value
    value = objective(rows, problem, weights)
    if (Math.abs(value - before) < still * (Math.abs(value) + 0.05)) break
  }
  return { weights, covariance, logLikelihood: logLikelihood(rows, problem, weights) }
}

/** One step from probabilities of 3/4 for what happened and 1/4 for what did not. */
function begin(rows: readonly ArrayLike<number>[], { truths, size, ridge }: Problem) {
  const p = 0.75
  const fit = emptySlope(size + 1, ridge)
  const x = new Float64Array(size + 1).fill(1)
  for (const [n, row] of rows.entries()) {
    x.set(row, 1)
    const side = 2 * (truths[n] as number) - 1
    addRow(fit, x, { error: side * (1 - p + Math.log(p / (1 - p)) * p * (1 - p)), spread: p * (1 - p) })
  }
  const covariance = inverseBySweeping(mirrored(fit.curvature, size + 1), size + 1)
  return { weights: times(covariance, fit.gradient), covariance }
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
  const fit = emptySlope(size, ridge)
  for (let k = 1; k < size; k++) fit.gradient[k] = -ridge * (weights[k] as number)
  const x = new Float64Array(size).fill(1)
  for (const [n, row] of rows.entries()) {
    x.set(row, 1)
    const p = sigmoid(linearScore(weights, row))
    addRow(fit, x, { error: (truths[n] as number) - p, spread: p * (1 - p) })
  }
  return { gradient: fit.gradient, curvature: mirrored(fit.curvature, size) }
}

/** Without rows. */
function emptySlope(size: number, ridge: number) {
  const curvature = new Float64Array(size * size)
  for (let k = 1; k < size; k++) curvature[k * size + k] = ridge
  return { gradient: new Float64Array(size), curvature }
}

/** With its upper half as its lower. */
function mirrored(matrix: Float64Array, size: number): Float64Array {
  for (let k = 0; k < size; k++)
    for (let j = 0; j < k; j++) matrix[j * size + k] = matrix[k * size + j] as number
  return matrix
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
