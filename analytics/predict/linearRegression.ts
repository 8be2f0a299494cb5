import { inverse, Matrix, QrDecomposition } from 'ml-matrix'
import { fisherTail, studentTail } from '../stats/distributions.ts'
import type { Coefficient } from './logisticRegression.ts'

/** A linear regression as statisticians print it. */
export interface LinearRegression {
  /** The intercept, then one for each feature. */
  readonly coefficients: readonly Coefficient[]
  /** The standard deviation of what is left, in the unit of the amounts. */
  readonly residualError: number
  /** Rows beyond the weights. */
  readonly degrees: number
  readonly rSquared: number
  readonly adjustedRSquared: number
  /** How much better than the mean alone, and how probable so much is by chance. */
  readonly fStatistic: number
  readonly p: number
}

/**
 * Least squares by Householder's QR decomposition, which holds where the normal equations fail (their condition is the
 * square of the rows'). O(rows * features^2). Source: Golub and Van Loan, 2013, 5.3.
 * @throws RangeError when a feature depends on others or there are no more rows than weights
 */
export function linearRegression(
  rows: readonly ArrayLike<number>[],
  amounts: readonly number[],
): LinearRegression {
  const size = (rows[0]?.length ?? 0) + 1
  const degrees = rows.length - size
  if (degrees <= 0) throw new RangeError(`${rows.length} rows are too few for ${size} weights`)
  const { weights, root } = leastSquares(rows, amounts)
  const residuals = rows.map((row, n) => (amounts[n] ?? 0) - scoreOf(weights, row))
  const left = sumOfSquares(residuals)
  const mean = amounts.reduce((sum, amount) => sum + amount, 0) / amounts.length
  const all = sumOfSquares(amounts.map((amount) => amount - mean))
  const residualError = Math.sqrt(left / degrees)
  const rSquared = all === 0 ? 0 : 1 - left / all
  const fStatistic = size === 1 ? 0 : (all - left) / (size - 1) / (left / degrees)
  return {
    coefficients: weights.map((weight, k) => {
      const standardError = residualError * Math.sqrt(sumOfSquares(root.getRow(k)))
      const statistic = weight / standardError
      return { weight, standardError, statistic, p: 2 * studentTail(Math.abs(statistic), degrees) }
    }),
    residualError,
    degrees,
    rSquared,
    adjustedRSquared: 1 - ((1 - rSquared) * (rows.length - 1)) / degrees,
    fStatistic,
    p: size === 1 ? 1 : fisherTail(fStatistic, size - 1, degrees),
  }
}

/** The weights, and the inverse of R: its rows' lengths are the weights' errors when the residuals have deviation 1. */
function leastSquares(rows: readonly ArrayLike<number>[], amounts: readonly number[]) {
  const qr = new QrDecomposition(new Matrix(rows.map((row) => [1, ...Array.from(row)])))
  if (!qr.isFullRank()) throw new RangeError('a feature depends on the others')
  const root = inverse(qr.upperTriangularMatrix)
  return { weights: qr.solve(Matrix.columnVector([...amounts])).to1DArray(), root }
}

function scoreOf(weights: readonly number[], row: ArrayLike<number>): number {
  return weights.reduce((sum, weight, k) => sum + weight * (k === 0 ? 1 : (row[k - 1] ?? 0)), 0)
}

const sumOfSquares = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number * number, 0)
