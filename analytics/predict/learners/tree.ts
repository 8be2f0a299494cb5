import type { Features } from '../encoder.ts'
import { type Learner, logOdds, type Target } from '../learner.ts'
import { binRows } from './binned.ts'
import { calibrated } from './calibrated.ts'
import { growTree, readTree } from './grow.ts'

/** Small enough to be read: at most 32 leaves, each with a hundredth of the rows and five of them. */
const mostDepth = 5

function fitTree(rows: readonly Features[], target: Target): (row: Features) => number {
  const binned = binRows(rows)
  const all = Int32Array.from({ length: binned.features }, (_, k) => k)
  const tree = growTree(binned, target, Int32Array.from(rows.keys()), {
    mostDepth,
    leastLeaf: Math.max(5, Math.ceil(rows.length / 100)),
    tried: () => all,
  })
  return (row) => readTree(tree, row)
}

const named = { name: 'decision tree', complexity: 2 }

/** A tree for whether something happens. Our own, because ml-cart divides all rows anew for each value it tries. */
export const tree: Learner = calibrated({
  ...named,
  fit: (rows, target) => {
    const read = fitTree(rows, target)
    return { score: (row) => logOdds(read(row)) }
  },
})

/** A tree for amounts. */
export const amountTree: Learner = {
  ...named,
  fit: (rows, target) => ({ predict: fitTree(rows, target) }),
}
