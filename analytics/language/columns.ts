import type { SparseVector } from '../models/sparse.ts'

const none = 0

/**
 * Where features stand in a table of places, by open addressing: features are hashes, so their own low bits say where
 * to look. A place has `wide` numbers: the feature, one more than its column (0 where nothing stands), and room.
 * Of equal features the first has the column.
 */
function tableOf(features: Uint32Array, wide: number) {
  const places = 2 ** Math.ceil(Math.log2((4 / 3) * features.length + 1))
  const last = places - 1
  const table = new Uint32Array(wide * places)
  /** Where the feature stands, or would stand. */
  const placeOf = (feature: number): number => {
    let at = (feature & last) * wide
    while (table[at + 1] !== none && table[at] !== feature) at = (at + wide) & (wide * places - 1)
    return at
  }
  for (let column = 0; column < features.length; column++) {
    const at = placeOf(features[column] as number)
    if (table[at + 1] !== none) continue
    table[at] = features[column] as number
    table[at + 1] = column + 1
  }
  return { table, placeOf }
}

/** Finds the column of a feature. O(1), in a quarter of the time and the memory that a Map of such numbers takes. */
export function columnsOf(features: Uint32Array): (feature: number) => number | undefined {
  const { table, placeOf } = tableOf(features, 2)
  return (feature) => {
    const found = table[placeOf(feature) + 1] as number
    return found === none ? undefined : found - 1
  }
}

/** A vector that is being made, with the weight of each of its columns. */
export interface Counts extends SparseVector {
  readonly weights: Float32Array
}

/** Columns whose features weigh something each. */
export interface WeightedColumns {
  /** Undefined when the feature has no column. */
  weightOf(feature: number): number | undefined
  /**
   * Counts the columns of a group of features: writes each once, in the order in which they first come, with how often
   * it comes and its weight, from a place on; gives the place behind them. Features that have no column are left out.
   * O(features).
   */
  count(found: readonly number[], into: Counts, from: number): number
}

/** Column and weight stand beside each other, because what takes time is to reach them. O(features). */
export function weightedColumns(features: Uint32Array, weights: Float32Array): WeightedColumns {
  const { table, placeOf } = tableOf(features, 4)
  const beside = new Float32Array(table.buffer)
  for (let column = 0; column < features.length; column++)
    beside[placeOf(features[column] as number) + 2] = weights[column] as number
  const notesFor = notes()
  return {
    weightOf: (feature) => {
      const at = placeOf(feature)
      return table[at + 1] === none ? undefined : beside[at + 2]
    },
    count: (found, { columns, values, weights: weightsOf }, from) => {
      const noted = notesFor(found.length)
      let end = from
      for (let i = 0; i < found.length; i++) {
        const at = placeOf(found[i] as number)
        const column = (table[at + 1] as number) - 1
        if (column < 0) continue
        const place = noted(column, columns, end)
        if (place < end) values[place] = (values[place] as number) + 1
        else {
          columns[end] = column
          values[end] = 1
          weightsOf[end++] = beside[at + 2] as number
        }
      }
      return end
    },
  }
}

/** Notes where in a vector a column stands; small enough to be at hand, and empty for each group. */
function notes() {
  let slots = new Int32Array(1024)
  let last = 0
  /** Where the column stands; `next` when it is new, and noted there. */
  const noted = (column: number, columns: Int32Array, next: number): number => {
    let slot = column & last
    while (slots[slot] !== none && columns[(slots[slot] as number) - 1] !== column) slot = (slot + 1) & last
    if (slots[slot] === none) slots[slot] = next + 1
    return (slots[slot] as number) - 1
  }
  return (most: number) => {
    const places = 2 ** Math.ceil(Math.log2(2 * most + 1))
    if (places > slots.length) slots = new Int32Array(places)
    slots.fill(none, 0, places)
    last = places - 1
    return noted
  }
}
