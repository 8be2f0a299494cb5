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
  const columns = new Map(Array.from(learnt.features, (feature, column) => [feature, column]))
  const table = { columns, idf: learnt.idf }
  return { size: learnt.idf.length, learnt, vector: (features) => weigh(features, table) }
}

interface Table {
  readonly columns: ReadonlyMap<number, number>
  readonly idf: Float32Array
}

function countMessages(messages: readonly Features[]): Map<number, number> {
  const having = new Map<number, number>()
  for (const { words, letters } of messages) {
    for (const feature of new Set([...words, ...letters])) having.set(feature, (having.get(feature) ?? 0) + 1)
  }
  return having
}

function weigh({ words, letters }: Features, table: Table): SparseVector {
  const counts = [countColumns(words, table), countColumns(letters, table)]
  const size = counts.reduce((sum, group) => sum + group.size, 0)
  const vector = { columns: new Int32Array(size), values: new Float32Array(size) }
  let at = 0
  for (const group of counts) {
    const start = at
    let squares = 0
    for (const [column, count] of group) {
      const value = (1 + Math.log(count)) * (table.idf[column] as number)
      vector.columns[at] = column
      vector.values[at++] = value
      squares += value * value
    }
    scale(vector.values.subarray(start, at), Math.sqrt(2 * squares))
  }
  return vector
}

function countColumns(features: readonly number[], { columns }: Table): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const feature of features) {
    const column = columns.get(feature)
    if (column !== undefined) counts.set(column, (counts.get(column) ?? 0) + 1)
  }
  return counts
}

function scale(values: Float32Array, length: number): void {
  for (let k = 0; k < values.length; k++) values[k] = (values[k] as number) / length
}
