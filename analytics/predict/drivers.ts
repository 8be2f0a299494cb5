import { benjaminiHochberg } from '../stats/benjaminiHochberg.ts'
import { type Features, learnEncoder } from './encoder.ts'
import type { Target } from './learner.ts'
import { type Coefficient, logisticRegression } from './logisticRegression.ts'
import type { Table } from './table.ts'

/** What goes with an event when all else is the same. */
export interface Driver extends Coefficient {
  readonly column: string
  /** Whether it is the number itself, one of its categories, or that nothing is known. */
  readonly kind: 'number' | 'category' | 'missing'
  readonly category: string | undefined
  /** Whether it stands among so many at a false discovery rate of 5 %. */
  readonly stands: boolean
}

/**
 * What goes with an event, most certain first: the weights of a plain logistic regression with their standard errors. A number
 * weighs by its standard deviation; a category beside the most common one of its column, which is left out. What depends on others is
 * left out too. O(rounds * rows * features^2).
 */
export function driversOf(table: Table, target: Target): readonly Driver[] {
  const { features, encode } = learnEncoder(table)
  const first = new Map<string, number>()
  for (const [k, { column, kind }] of features.entries())
    if (kind === 'category' && !first.has(column)) first.set(column, k)
  const own = features.flatMap(({ column }, k) => (first.get(column) === k ? [] : [k]))
  const rows = encode(table).map((row): Features => Float64Array.from(own, (k) => row[k] ?? 0))
  const { coefficients } = logisticRegression(rows, Array.from(target))
  const known = own
    .map((k, i) => ({ feature: features[k], coefficient: coefficients[i + 1] }))
    .flatMap(({ feature, coefficient }) =>
      feature === undefined || coefficient === undefined || coefficient.standardError === 0
        ? []
        : [{ column: feature.column, kind: feature.kind, category: feature.category, ...coefficient }],
    )
    .sort((a, b) => Math.abs(b.statistic) - Math.abs(a.statistic))
  const stand = benjaminiHochberg(
    known.map(({ p }) => p),
    0.05,
  )
  return known.map((driver, i) => ({ ...driver, stands: stand[i] ?? false }))
}
