import KNN from 'ml-knn/lib/index.js'
import { seeded, shuffle } from '../../models/random.ts'
import { meanOf } from '../../stats/mean.ts'
import type { Features } from '../encoder.ts'
import { type Learner, logOdds, type Target } from '../learner.ts'
import { calibrated } from './calibrated.ts'

/** With more features no row is near another, and the tree leaves nothing out: at 45 it is ten times as slow as at 5. */
const mostFeatures = 8
const mostRows = 5_000

/**
 * The mean of the nearest rows, as many as the square root of all: by Euclidean distance over the eight features that go
 * most with what is predicted. Of more than 5,000 rows so many are drawn. O(rows) a prediction, mostly less.
 * Source: Cover and Hart, 1967.
 */
function fitNeighbours(rows: readonly Features[], target: Target): (row: Features) => number {
  const rate = meanOf(target, 0.5)
  const own = Int32Array.from(rows.keys())
  shuffle(own, seeded(1))
  const chosen = telling(rows, target)
  if (rows.length === 0 || chosen.length === 0) return () => rate
  const pointOf = (row: Features) => chosen.map((k) => row[k] ?? 0)
  const drawn = [...own.subarray(0, mostRows)]
  const { kdTree } = new KNN(
    drawn.map((n) => pointOf(rows[n] ?? new Float64Array(0))),
    drawn.map((n) => target[n] as number),
    { distance: distanceOver(chosen.length) },
  )
  const count = Math.min(drawn.length, Math.max(5, Math.round(Math.sqrt(rows.length))))
  return (row) => {
    const near = kdTree.nearest(pointOf(row), count).map(([found]) => found[chosen.length] ?? rate)
    return (rate + near.reduce((sum, truth) => sum + truth, 0)) / (near.length + 1)
  }
}

/** The features that correlate most with what is predicted, in their order. */
function telling(rows: readonly Features[], target: Target): readonly number[] {
  const mean = meanOf(target, 0)
  return Array.from(rows[0] ?? [], (_, k) => {
    const own = meanOf(
      rows.map((row) => row[k] ?? 0),
      0,
    )
    let [both, square] = [0, 0]
    for (const [n, row] of rows.entries()) {
      const away = (row[k] ?? 0) - own
      both += away * ((target[n] as number) - mean)
      square += away * away
    }
    return { k, strength: square === 0 ? 0 : (both * both) / square }
  })
    .filter(({ strength }) => strength > 0)
    .sort((a, b) => b.strength - a.strength || a.k - b.k)
    .slice(0, mostFeatures)
    .map(({ k }) => k)
    .sort((a, b) => a - b)
}

/** Of a fixed length, because the tree also measures objects without a length: else it never prunes. */
function distanceOver(dimensions: number) {
  return (a: readonly number[], b: readonly number[]): number => {
    let sum = 0
    for (let i = 0; i < dimensions; i++) sum += ((a[i] ?? 0) - (b[i] ?? 0)) ** 2
    return Math.sqrt(sum)
  }
}

const named = { name: 'nearest neighbours', complexity: 5 }

export const neighbours: Learner = calibrated({
  ...named,
  fit: (rows, target) => {
    const read = fitNeighbours(rows, target)
    return { score: (row) => logOdds(read(row)) }
  },
})

/** Neighbours for amounts. */
export const amountNeighbours: Learner = {
  ...named,
  fit: (rows, target) => ({ predict: fitNeighbours(rows, target) }),
}
