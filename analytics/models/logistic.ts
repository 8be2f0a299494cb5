/** What was seen of a trial, and whether it went well. */
export interface Observation {
  readonly features: readonly number[]
  readonly right: boolean
}

/** The probability that a trial with these features goes well. */
export type Probability = (features: readonly number[]) => number

/**
 * Logistic regression by Newton's method: p = 1 / (1 + exp(-(w0 + sum w x))), with a ridge of 0.01 on all but
 * w0, so that few or separable observations still give finite weights. Without observations p is always 1/2.
 * O(rounds * observations * features^2). Source: Hastie, Tibshirani and Friedman, 2009, 4.4.1.
 */
export function fitLogistic(observations: readonly Observation[], size: number): Probability {
  const rows = observations.map(({ features, right }) => ({ x: [1, ...features], right }))
  let weights: readonly number[] = new Array(size + 1).fill(0)
  for (let round = 0; round < rounds; round++) {
    const step = newtonStep(rows, weights)
    weights = weights.map((weight, k) => weight + (step[k] ?? 0))
  }
  return (features) => probability(weights, [1, ...features])
}

const rounds = 12
const ridge = 0.01

interface Row {
  readonly x: readonly number[]
  readonly right: boolean
}

function probability(weights: readonly number[], x: readonly number[]): number {
  return 1 / (1 + Math.exp(-x.reduce((sum, value, k) => sum + value * (weights[k] ?? 0), 0)))
}

/** The gradient of the log likelihood, divided by its curvature. */
function newtonStep(rows: readonly Row[], weights: readonly number[]): readonly number[] {
  const gradient: number[] = weights.map((weight, k) => (k === 0 ? 0 : -ridge * weight))
  const curvature: number[][] = weights.map((_, k) => weights.map((_, j) => (k === j ? ridge : 0)))
  for (const { x, right } of rows) {
    const p = probability(weights, x)
    x.forEach((value, k) => {
      gradient[k] = (gradient[k] ?? 0) + value * ((right ? 1 : 0) - p)
      const line = curvature[k] ?? []
      x.forEach((other, j) => {
        line[j] = (line[j] ?? 0) + value * other * p * (1 - p)
      })
    })
  }
  return solve(curvature, gradient)
}

/** Gauss's elimination without pivoting, which a positive definite matrix does not need. */
function solve(matrix: readonly number[][], right: readonly number[]): readonly number[] {
  const lines = matrix.map((line, k) => [...line, right[k] ?? 0])
  lines.forEach((line, k) => {
    for (const other of lines) {
      if (other === line) continue
      const factor = (other[k] ?? 0) / (line[k] ?? 1)
      line.forEach((value, j) => {
        other[j] = (other[j] ?? 0) - factor * value
      })
    }
  })
  return lines.map((line, k) => (line[lines.length] ?? 0) / (line[k] ?? 1))
}
