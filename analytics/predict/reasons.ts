import { meanOf } from '../stats/mean.ts'
import type { Encoder, Features } from './encoder.ts'
import { logOdds, type Predictor } from './learner.ts'
import { type Cell, categoryOf, placesOf, type Table } from './table.ts'

/** What of a row moved its prediction. */
export interface Reason {
  readonly column: string
  /** What stood there; undefined when nothing did. */
  readonly value: Cell
  /**
   * How much higher it makes the prediction than the average row's value would: in log-odds for a probability, in its own unit
   * for an amount. Below 0 it lowers it.
   */
  readonly effect: number
}

interface Explained {
  readonly predictor: Predictor
  readonly encoder: Encoder
  /** The rows that were learnt from. */
  readonly rows: readonly Features[]
  readonly question: 'event' | 'amount'
}

const mostReasons = 3
/** Rows whose values are tried in place of a row's own. */
const mostTried = 16

/**
 * Gives for each row the three columns that move its prediction most away from the average row's, strongest first. Exact where
 * the prediction is a sum: what a column adds, less what it adds on average. For any other it is how far the prediction
 * falls on average when the column's value is taken from one of sixteen rows that were learnt from. O(columns) a row, or
 * O(16 * columns) predictions. Source: Strumbelj and Kononenko, JMLR 11, 2010.
 */
export function explainer(explained: Explained): (table: Table) => readonly (readonly Reason[])[] {
  const { encoder } = explained
  const { columns } = encoder
  const effectsOf =
    explained.predictor.parts === undefined ? effectsByTrying(explained) : effectsOfSum(explained)
  return (table) => {
    const places = placesOf(table, columns)
    return encoder.encode(table).map((features, n) => {
      const effects = effectsOf(features)
      return columns
        .map((column, k) => ({
          column,
          value: shown(table.rows[n]?.[places[k] ?? -1]),
          effect: effects.get(column) ?? 0,
        }))
        .filter(({ effect }) => effect !== 0)
        .sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect))
        .slice(0, mostReasons)
    })
  }
}

const shown = (cell: Cell): Cell => (typeof cell === 'string' ? categoryOf(cell) : cell)

/** By column. */
type Effects = (row: Features) => ReadonlyMap<string, number>

function effectsOfSum({ predictor, encoder, rows }: Explained): Effects {
  const partsOf = predictor.parts ?? (() => new Float64Array(0))
  const means = new Float64Array(encoder.features.length)
  for (const row of rows)
    for (const [k, part] of partsOf(row).entries()) means[k] = (means[k] as number) + part / rows.length
  return (row) => {
    const effects = new Map<string, number>()
    for (const [k, part] of partsOf(row).entries()) {
      const { column = '' } = encoder.features[k] ?? {}
      effects.set(column, (effects.get(column) ?? 0) + part - (means[k] as number))
    }
    return effects
  }
}

function effectsByTrying({ predictor, encoder, rows, question }: Explained): Effects {
  const scoreOf = (row: Features) => {
    const predicted = predictor.predict(row)
    return question === 'event' ? logOdds(predicted) : predicted
  }
  const tried = Array.from({ length: Math.min(mostTried, rows.length) }, (_, i) =>
    Math.floor((i * rows.length) / Math.min(mostTried, rows.length)),
  )
  return (row) => {
    const own = scoreOf(row)
    const effects = encoder.columns.map((column) => {
      const falls = tried.map((n) => {
        const changed = withColumnOf(rows[n] ?? row, { row, column, encoder })
        return changed === undefined ? 0 : own - scoreOf(changed)
      })
      return [column, meanOf(falls, 0)] as const
    })
    return new Map(effects)
  }
}

interface Replaced {
  readonly row: Features
  readonly column: string
  readonly encoder: Encoder
}

/** The row with a column as another has it; undefined when both have the same. */
function withColumnOf(other: Features, { row, column, encoder }: Replaced): Features | undefined {
  const own = encoder.features.flatMap((feature, k) => (feature.column === column ? [k] : []))
  if (own.every((k) => row[k] === other[k])) return undefined
  const changed = row.slice()
  for (const k of own) changed[k] = other[k] ?? 0
  return changed
}
