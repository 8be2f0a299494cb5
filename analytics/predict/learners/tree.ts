import type { Features } from '../encoder.ts'
import { type Learner, logOdds, meanOf, type Target } from '../learner.ts'
import { binRows } from './binned.ts'
import { calibrated } from './calibrated.ts'
import { growTree, readTree } from './grow.ts'

/** Small enough to be read: at most 32 leaves, each with a hundredth of the rows and five of them. */
const mostDepth = 5

/** The tree, and how many rows each leaf has at least. */
function fitTree(rows: readonly Features[], target: Target) {
  const binned = binRows(rows)
  const all = Int32Array.from({ length: binned.features }, (_, k) => k)
  const leastLeaf = Math.max(5, Math.ceil(rows.length / 100))
  const tree = growTree(binned, target, Int32Array.from(rows.keys()), {
    mostDepth,
    leastLeaf,
    tried: () => all,
  })
  return { read: (row: Features) => readTree(tree, row), leastLeaf }
}

const named = { name: 'decision tree', complexity: 2 }

/** A tree for whether something happens; a leaf has one row more, that is like all. Our own, because ml-cart divides all rows anew for each value it tries. */
export const tree: Learner = calibrated({
  ...named,
  fit: (rows, target) => {
    const { read, leastLeaf } = fitTree(rows, target)
    const rate = meanOf(target, 0.5)
    return { score: (row) => logOdds((leastLeaf * read(row) + rate) / (leastLeaf + 1)) }
  },
})

/** A tree for amounts. */
export const amountTree: Learner = {
  ...named,
  fit: (rows, target) => ({ predict: fitTree(rows, target).read }),
}
