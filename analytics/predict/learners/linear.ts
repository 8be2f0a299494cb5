import { Matrix, QrDecomposition } from 'ml-matrix'
import { meanOf } from '../../stats/mean.ts'
import type { Features } from '../encoder.ts'
import type { Learner, Target } from '../learner.ts'
import { additive } from './additive.ts'

const ridge = 1

/** Linear regression by least squares, with a ridge of 1 on features that are standardised or 0 and 1. */
export const linear: Learner = additive({
  name: 'linear regression',
  complexity: 1,
  weigh: leastSquares,
  predictionOf: (score) => score,
  loss: (score, truth) => (score - truth) ** 2,
})

/**
 * By QR of the rows with a row of sqrt(ridge) for each feature below them; the intercept is not held.
 * O(rows * features^2). Source: Golub and Van Loan, 2013, 6.1.4.
 */
function leastSquares(rows: readonly Features[], amounts: Target): readonly number[] {
  const size = rows[0]?.length ?? 0
  if (size === 0) return [meanOf(amounts, 0)]
  const held = Array.from({ length: size }, (_, k) => {
    const row = new Array<number>(size + 1).fill(0)
    row[k + 1] = Math.sqrt(ridge)
    return row
  })
  const qr = new QrDecomposition(new Matrix([...rows.map((row) => [1, ...row]), ...held]))
  return qr.solve(Matrix.columnVector([...Array.from(amounts), ...held.map(() => 0)])).to1DArray()
}
