import { trainLinear } from '../../models/linear.ts'
import type { SparseVector } from '../../models/sparse.ts'
import type { Features } from '../encoder.ts'
import type { Learner } from '../learner.ts'
import { calibrated } from './calibrated.ts'

/** Rounds go on until no gradient is above the tolerance. */
const settings = { cost: 0.1, ownCost: 1, rounds: 100, tolerance: 0.01, classes: 1 }

/** A linear support vector machine with squared hinge loss; its margins are calibrated. O(rounds * rows * features). */
export const vectorMachine: Learner = calibrated({
  name: 'support vector machine',
  complexity: 4,
  fit: (rows, target) => {
    const size = rows[0]?.length ?? 0
    const labels = Array.from(target, (truth) => (truth === 1 ? 0 : -1))
    const { weights } = trainLinear(rows.map(withOne), labels, { ...settings, size: size + 1 })
    const score = (row: Features) =>
      row.reduce((sum, value, k) => sum + value * (weights[k] ?? 0), weights[size] ?? 0)
    return { score, parts: (row) => row.map((value, k) => value * (weights[k] ?? 0)) }
  },
})

/** The features that are not 0, and behind them one that is always 1: the intercept. */
function withOne(row: Features): SparseVector {
  const own = Float64Array.of(...row, 1)
  const columns = Int32Array.from(own.keys()).filter((k) => own[k] !== 0)
  return { columns, values: Float32Array.from(columns, (k) => own[k] as number) }
}
