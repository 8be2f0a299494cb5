import { type Cell, categoryOf, isMissing, numberOf, placesOf, type Table } from './table.ts'

/** The numbers that stand for a row. */
export type Features = Float64Array

/** One of these numbers. */
interface Feature {
  /** The column that it comes from. */
  readonly column: string
  /** The column itself for a number, `column = category`, or `column is missing`. */
  readonly name: string
  readonly kind: 'number' | 'category' | 'missing'
  /** The category that it is 1 for. */
  readonly category?: string
}

/** Turns rows into numbers as the rows that it was learnt from taught. */
export interface Encoder {
  readonly features: readonly Feature[]
  /** The columns that are looked at, by name. */
  readonly columns: readonly string[]
  /** Of any table: columns are found by name, and one that is not there is missing in every row. */
  readonly encode: (table: Table) => readonly Features[]
}

/** A category that fewer rows have is none, or a smaller share of them: a column of ids has no others and is dropped. */
const leastRows = 2
const leastShare = 0.005
const mostCategories = 64
/** So far from the mean, in standard deviations, a number is held: one slip of the pen says no more. */
const farthest = 5

/**
 * Learns from the training rows how to turn a table into numbers: a column of numbers (all that is not missing is one,
 * as text too) in standard deviations from its mean, any other as a 0 or 1 for each of its 64 most common categories
 * that at least two rows and one in 200 have; a category never seen has none of them. What is missing counts as the mean, and has a
 * feature of its own where training rows lack it. Columns that are always the same are dropped. The order of the
 * columns makes no difference. O(cells).
 */
export function learnEncoder(table: Table): Encoder {
  const names = [...new Set(table.columns)].sort((a, b) => (a < b ? -1 : 1))
  const places = placesOf(table, names)
  const codes = names.flatMap((column, k) => {
    const cells = table.rows.map((row) => row[places[k] ?? -1])
    const code = codeOf(column, cells)
    return code.features.length === 0 ? [] : [{ column, ...code }]
  })
  const features = codes.flatMap((code) => code.features)
  const columns = codes.map(({ column }) => column)
  const encode = (other: Table) => {
    const found = placesOf(other, columns)
    return other.rows.map((row) => {
      const numbers = new Float64Array(features.length)
      let from = 0
      codes.forEach(({ write, features: own }, k) => {
        write(row[found[k] ?? -1], numbers.subarray(from, from + own.length))
        from += own.length
      })
      return numbers
    })
  }
  return { features, columns, encode }
}

interface Code {
  readonly features: readonly Feature[]
  /** Writes what stands for a cell into numbers that are all 0. */
  readonly write: (cell: Cell, numbers: Float64Array) => void
}

function codeOf(column: string, cells: readonly Cell[]): Code {
  const present = cells.filter((cell) => !isMissing(cell))
  const lacking: readonly Feature[] =
    present.length < cells.length && present.length > 0
      ? [{ column, name: `${column} is missing`, kind: 'missing' }]
      : []
  const numbers = present.flatMap((cell) => numberOf(cell) ?? [])
  return numbers.length === present.length
    ? numberCode(column, numbers, lacking)
    : categoryCode(column, present, lacking)
}

function numberCode(column: string, numbers: readonly number[], lacking: readonly Feature[]): Code {
  const scale = scaleOf(numbers)
  const mean = numbers.reduce((sum, number) => sum + number / scale, 0) / Math.max(1, numbers.length)
  const squares = numbers.reduce((sum, number) => sum + (number / scale - mean) ** 2, 0)
  const deviation = Math.sqrt(squares / Math.max(1, numbers.length))
  const varies = deviation > 1e-12
  return {
    features: varies ? [{ column, name: column, kind: 'number' }, ...lacking] : lacking,
    write: (cell, written) => {
      const number = numberOf(cell)
      if (number === undefined && lacking.length > 0) written[written.length - 1] = 1
      if (number === undefined || !varies) return
      const far = (number / scale - mean) / deviation
      written[0] = Math.max(-farthest, Math.min(farthest, far))
    },
  }
}

/** A power of two, so that dividing by it rounds nothing and squares of huge numbers are finite. */
function scaleOf(numbers: readonly number[]): number {
  const most = numbers.reduce((high, number) => Math.max(high, Math.abs(number)), 0)
  return 2 ** Math.floor(Math.log2(most)) || 1
}

function categoryCode(column: string, cells: readonly Cell[], lacking: readonly Feature[]): Code {
  const counts = new Map<string, number>()
  for (const cell of cells) counts.set(categoryOf(cell), (counts.get(categoryOf(cell)) ?? 0) + 1)
  const common = [...counts]
    .filter(([, count]) => count >= Math.max(leastRows, leastShare * cells.length) && count < cells.length)
    .sort(([a, many], [b, others]) => others - many || (a < b ? -1 : 1))
    .slice(0, mostCategories)
    .map(([category]) => category)
  const places = new Map(common.map((category, place) => [category, place]))
  return {
    features: [
      ...common.map(
        (category): Feature => ({ column, name: `${column} = ${category}`, kind: 'category', category }),
      ),
      ...lacking,
    ],
    write: (cell, written) => {
      if (isMissing(cell)) {
        if (lacking.length > 0) written[written.length - 1] = 1
        return
      }
      const place = places.get(categoryOf(cell))
      if (place !== undefined) written[place] = 1
    },
  }
}
