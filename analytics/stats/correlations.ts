import { adjustedPValues } from './adjustedPValues.ts'
import { type Correlation, type Measure, pearson, spearman } from './correlation.ts'

/** Two measures that rise, or fall, together. */
interface Together extends Correlation {
  readonly first: string
  readonly second: string
  /** The p-value after all pairs that were tried. */
  readonly adjusted: number
}

export type Correlations =
  | { readonly kind: 'notEnough'; readonly customers: number; readonly needed: number }
  /** How many pairs were tried, and those that stand, the strongest first. */
  | { readonly kind: 'correlations'; readonly tried: number; readonly standing: readonly Together[] }

interface Options {
  readonly method?: 'spearman' | 'pearson'
  readonly correction?: 'bh' | 'holm'
  /** What the adjusted p-value may be at most. */
  readonly level?: number
}

/**
 * Which of the named measures of customers go together, beyond what chance brings when every pair is tried.
 * Every measure has one value for each customer. Spearman unless told otherwise, as money and counts are
 * skewed. A pair known of fewer than ten customers is not tried. O(measures^2 customers log customers).
 */
export function correlations(
  measures: Readonly<Record<string, Measure>>,
  { method = 'spearman', correction = 'bh', level = 0.05 }: Options = {},
): Correlations {
  const named = Object.entries(measures)
  const customers = Math.max(0, ...named.map(([, values]) => values.length))
  if (customers < needed) return { kind: 'notEnough', customers, needed }
  const measure = method === 'pearson' ? pearson : spearman
  const pairs = named.flatMap(([first, x], i) =>
    named.slice(i + 1).flatMap(([second, y]) => {
      const found = measure(x, y)
      return found === undefined || found.n < needed ? [] : [{ first, second, ...found }]
    }),
  )
  const adjusted = adjustedPValues(
    pairs.map(({ p }) => p),
    correction,
  )
  const standing = pairs
    .map((pair, i) => ({ ...pair, adjusted: adjusted[i] ?? 1 }))
    .filter((pair) => pair.adjusted <= level)
    .toSorted((a, b) => Math.abs(b.coefficient) - Math.abs(a.coefficient))
  return { kind: 'correlations', tried: pairs.length, standing }
}

const needed = 10
