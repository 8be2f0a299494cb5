/**
 * Finds the column of a feature, by open addressing: features are hashes, so their own low bits say where to
 * look. O(1), in a quarter of the time and the memory that a Map of such numbers takes.
 */
export function columnsOf(features: Uint32Array): (feature: number) => number | undefined {
  const places = 2 ** Math.ceil(Math.log2(2 * features.length + 1))
  const last = places - 1
  /** One more than the column that stands at a place; 0 where none does. */
  const taken = new Uint32Array(places)
  for (const [column, feature] of features.entries()) {
    let place = feature & last
    while (taken[place] !== 0) place = (place + 1) & last
    taken[place] = column + 1
  }
  return (feature) => {
    for (let place = feature & last; taken[place] !== 0; place = (place + 1) & last) {
      const column = (taken[place] as number) - 1
      if (features[column] === feature) return column
    }
    return undefined
  }
}

/** The columns of a group of features in the order in which they first come, and how often each does. */
export interface Counted {
  readonly columns: readonly number[]
  readonly counts: readonly number[]
}

/**
 * Counts columns. Where each stands is noted under the number of the count, so that nothing needs to be wiped
 * before the next, even when this one was interrupted.
 */
export function countingOver(size: number): (columns: readonly (number | undefined)[]) => Counted {
  const notedIn = new Float64Array(size)
  const places = new Uint32Array(size)
  let number = 0
  return (found) => {
    number += 1
    const columns: number[] = []
    const counts: number[] = []
    for (const column of found) {
      if (column === undefined) continue
      const place = places[column] as number
      if (notedIn[column] === number) counts[place] = (counts[place] as number) + 1
      else {
        notedIn[column] = number
        places[column] = columns.push(column) - 1
        counts.push(1)
      }
    }
    return { columns, counts }
  }
}
