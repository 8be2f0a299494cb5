import type { Features } from './features.ts'

/** A sparse row: which columns are set, and to what. */
export interface SparseVector {
  readonly columns: Int32Array
  readonly values: Float32Array
}

/** The hashed feature of each column and its inverse document frequency. */
export interface LearntWeighting {
  readonly features: Uint32Array
  readonly idf: Float32Array
}

/** How messages become vectors: learnt from the training messages, then never changed. */
export interface Weighting {
  /** The number of columns. */
  readonly size: number
  /** What was learnt: the feature of each column, and its weight. */
  readonly learnt: LearntWeighting
  vector(features: Features): SparseVector
}

/**
 * TF-IDF: value = (1 + ln count) * (ln((1 + n) / (1 + messages with it)) + 1), the words and the letters of
 * a message each scaled to length 1/sqrt 2. Features that fewer than `rarest` messages have are left out:
 * they would be three columns in four. O(all features). Source: Salton and Buckley, 1988.
 */
export function learnWeighting(messages: readonly Features[], { rarest = 2 } = {}): Weighting {
  const kept = [...countMessages(messages)].filter(([, having]) => having >= rarest)
  return weightingFrom({
    features: Uint32Array.from(kept, ([feature]) => feature),
    idf: Float32Array.from(kept, ([, having]) => Math.log((1 + messages.length) / (1 + having)) + 1),
  })
}

/** The weighting that was learnt before. O(columns). */
export function weightingFrom(learnt: LearntWeighting): Weighting {
  const columnOf = columnsOf(learnt.features)
  const count = countingOver(learnt.features.length)
  return {
    size: learnt.idf.length,
    learnt,
    vector: ({ words, letters }) => {
      const groups = [count(words.map(columnOf)), count(letters.map(columnOf))]
      return weigh(groups, learnt.idf)
    },
  }
}

/**
 * Finds the column of a feature, by open addressing: features are hashes, so their own low bits say where to
 * look. O(1), in a quarter of the time and the memory that a Map of such numbers takes.
 */
function columnsOf(features: Uint32Array): (feature: number) => number | undefined {
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
interface Counted {
  readonly columns: readonly number[]
  readonly counts: readonly number[]
}

/**
 * Counts columns. Where each stands is noted under the number of the count, so that nothing needs to be wiped
 * before the next, even when this one was interrupted.
 */
function countingOver(size: number): (columns: readonly (number | undefined)[]) => Counted {
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

function countMessages(messages: readonly Features[]): Map<number, number> {
  const having = new Map<number, number>()
  for (const { words, letters } of messages) {
    for (const feature of new Set([...words, ...letters])) having.set(feature, (having.get(feature) ?? 0) + 1)
  }
  return having
}

function weigh(groups: readonly Counted[], idf: Float32Array): SparseVector {
  const size = groups.reduce((sum, { columns }) => sum + columns.length, 0)
  const vector = { columns: new Int32Array(size), values: new Float32Array(size) }
  let at = 0
  for (const { columns, counts } of groups) {
    const start = at
    let squares = 0
    for (let k = 0; k < columns.length; k++) {
      const column = columns[k] as number
      const value = (1 + Math.log(counts[k] as number)) * (idf[column] as number)
      vector.columns[at] = column
      vector.values[at++] = value
      squares += value * value
    }
    scale(vector.values.subarray(start, at), Math.sqrt(2 * squares))
  }
  return vector
}

function scale(values: Float32Array, length: number): void {
  for (let k = 0; k < values.length; k++) values[k] = (values[k] as number) / length
}
