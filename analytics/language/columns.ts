import type { SparseVector } from '../models/sparse.ts'

const none = 0

/**
 * Finds the column of a feature, by open addressing: features are hashes, so their own low bits say where to
 * look. O(1), in a quarter of the time and the memory that a Map of such numbers takes.
 */
export function columnsOf(features: Uint32Array): (feature: number) => number | undefined {
  const places = 2 ** Math.ceil(Math.log2(2 * features.length + 1))
  const last = places - 1
  /** At each place a feature, then one more than its column; 0 where nothing stands. */
  const taken = new Uint32Array(2 * places)
  for (const [column, feature] of features.entries()) {
    let place = feature & last
    while (taken[2 * place + 1] !== none) place = (place + 1) & last
    taken[2 * place] = feature
    taken[2 * place + 1] = column + 1
  }
  return (feature) => {
    for (let place = feature & last; taken[2 * place + 1] !== none; place = (place + 1) & last)
      if (taken[2 * place] === feature) return (taken[2 * place + 1] as number) - 1
    return undefined
  }
}

/**
 * Counts the columns of a group of features: writes each once, in the order in which they first come, and how often
 * each comes, from a place of a vector on; gives the place behind them. Features that have no column are left out. Where each stands is noted under the number of the count, so that nothing needs to be wiped before the next,
 * even when this one was interrupted.
 */
export function countingOver(columnOf: (feature: number) => number | undefined, size: number) {
  /** For each column the number of the count, and where in the vector it stands. */
  const noted = new Float64Array(2 * size)
  let number = 0
  return (found: readonly number[], { columns, values }: SparseVector, from: number): number => {
    number += 1
    let end = from
    for (let i = 0; i < found.length; i++) {
      const column = columnOf(found[i] as number)
      if (column === undefined) continue
      if (noted[2 * column] === number) {
        const place = noted[2 * column + 1] as number
        values[place] = (values[place] as number) + 1
      } else {
        noted[2 * column] = number
        noted[2 * column + 1] = end
        columns[end] = column
        values[end++] = 1
      }
    }
    return end
  }
}
