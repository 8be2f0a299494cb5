import { meanOf } from '../../stats/mean.ts'
import type { Features } from '../encoder.ts'
import { logOdds, type Target } from '../learner.ts'
import { calibrated } from './calibrated.ts'

/** Rows that each class has before any is seen, half of them on each side. */
const smoothing = 1
/** No class is more alike in a feature than this, in variances of all rows. */
const leastVariance = 1e-3

/**
 * Naive Bayes: ln P(class) plus, as if each feature spoke for itself, ln P(feature | class), Bernoulli's for a feature with two
 * values and Gauss's for any other. Features that say the same are counted twice, so that its odds are calibrated.
 * O(rows * features). Source: Hastie, Tibshirani and Friedman, 2009, 6.6.3.
 */
export const naiveBayes = calibrated({
  name: 'naive Bayes',
  complexity: 3,
  fit: (rows, target) => {
    const prior = logOdds(meanOf(target, 0.5))
    const says = (rows[0] ?? new Float64Array(0)).reduce<((value: number) => number)[]>((all, _, k) => {
      all.push(featureOdds(rows, target, k))
      return all
    }, [])
    return { score: (row) => says.reduce((sum, odds, k) => sum + odds(row[k] ?? 0), prior) }
  },
})

/** ln(P(value | it happens) / P(value | it does not)) of one feature. */
function featureOdds(rows: readonly Features[], target: Target, k: number): (value: number) => number {
  const values = rows.map((row) => row[k] ?? 0)
  const [happened, not] = [1, 0].map((truth) => values.filter((_, n) => target[n] === truth))
  const levels = new Set(values)
  if (happened === undefined || not === undefined || happened.length === 0 || not.length === 0) return () => 0
  if (levels.size > 2) return gaussianOdds(happened, not, variance(values))
  const middle = [...levels].reduce((sum, level) => sum + level, 0) / levels.size
  const above = (list: readonly number[]) =>
    (list.filter((value) => value > middle).length + smoothing / 2) / (list.length + smoothing)
  const [a, b] = [above(happened), above(not)]
  return (value) => (value > middle ? Math.log(a / b) : Math.log((1 - a) / (1 - b)))
}

function gaussianOdds(
  happened: readonly number[],
  not: readonly number[],
  all: number,
): (value: number) => number {
  const [a, b] = [happened, not].map((list) => {
    const mean = meanOf(list, 0)
    const spread = Math.max(variance(list), leastVariance * all)
    return (value: number) => -((value - mean) ** 2) / (2 * spread) - Math.log(spread) / 2
  })
  return (value) => (a?.(value) ?? 0) - (b?.(value) ?? 0)
}

function variance(values: readonly number[]): number {
  const mean = meanOf(values, 0)
  return meanOf(
    values.map((value) => (value - mean) ** 2),
    0,
  )
}
