import { seeded } from '../../models/random.ts'
import { meanOf } from '../../stats/mean.ts'
import type { Features } from '../encoder.ts'
import { type Learner, logOdds, type Target } from '../learner.ts'
import { binRows } from './binned.ts'
import { calibrated } from './calibrated.ts'
import { growTree, readTree } from './grow.ts'

const trees = 100
const growth = { mostDepth: 20, leastLeaf: 5 }

interface Forest {
  readonly read: (row: Features) => number
  /** For each row, the mean of the trees that have not learnt from it. */
  readonly outOfBag: readonly number[]
}

/**
 * The mean of a hundred trees, each grown on rows drawn with replacement, with as many features looked at for each fork as
 * the square root of their number. The seed is fixed: the same rows give the same forest. Our own, because
 * ml-random-forest throws with its own defaults and stands on ml-cart. O(trees * depth * rows * sqrt(features)). Source: Breiman, 2001.
 */
function fitForest(rows: readonly Features[], target: Target): Forest {
  const binned = binRows(rows)
  const random = seeded(1)
  const tried = () => draw(binned.features, Math.ceil(Math.sqrt(binned.features)), random)
  const sums = new Float64Array(rows.length)
  const counts = new Float64Array(rows.length)
  const grown = Array.from({ length: trees }, () => {
    const own = Int32Array.from({ length: rows.length }, () => Math.floor(random() * rows.length)).sort()
    const tree = growTree(binned, target, own, { ...growth, tried })
    const learnt = new Set(own)
    for (const [n, row] of rows.entries()) {
      if (learnt.has(n)) continue
      sums[n] = (sums[n] as number) + readTree(tree, row)
      counts[n] = (counts[n] as number) + 1
    }
    return tree
  })
  const mean = meanOf(target, 0.5)
  return {
    read: (row) => grown.reduce((sum, tree) => sum + readTree(tree, row), 0) / trees,
    outOfBag: Array.from(sums, (sum, n) => (counts[n] === 0 ? mean : sum / (counts[n] as number))),
  }
}

/** So many different numbers below `from`. */
function draw(from: number, count: number, random: () => number): Int32Array {
  const all = Int32Array.from({ length: from }, (_, k) => k)
  for (let i = 0; i < count; i++) {
    const j = i + Math.floor(random() * (from - i))
    const moved = all[i] as number
    all[i] = all[j] as number
    all[j] = moved
  }
  return all.subarray(0, count)
}

const named = { name: 'random forest', complexity: 6 }

/** A forest for whether something happens. */
export const forest: Learner = calibrated({
  ...named,
  fit: (rows, target) => {
    const { read, outOfBag } = fitForest(rows, target)
    return { score: (row) => logOdds(read(row)), heldOut: outOfBag.map(logOdds) }
  },
})

/** A forest for amounts. */
export const amountForest: Learner = {
  ...named,
  fit: (rows, target) => ({ predict: fitForest(rows, target).read }),
}
