import { type Counted, columnsOf, countingOver } from './columns.ts'
import type { Features } from './features.ts'
import type { WordVectors } from './wordVectors.ts'

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
  /** The number of columns: one for each feature, then those of the word vectors. */
  readonly size: number
  /** What was learnt: the feature of each column, and its weight. */
  readonly learnt: LearntWeighting
  vector(features: Features): SparseVector
}

/**
 * How much each group of features counts; chosen by cross-validation on the training messages of the public sets
 * that the bench `understanding` measures, the same for every set.
 */
const shares = { words: 1, letters: 1, pairs: 1 }
const together = Math.hypot(shares.words, shares.letters, shares.pairs)
/** How long what the words mean is beside what the words are, which has length 1. */
const meaning = 1.5

interface Options {
  /** At most so many features get a column; those that the fewest messages have go first. */
  readonly mostColumns?: number
  readonly vectors?: WordVectors | undefined
}

/**
 * TF-IDF: value = (1 + ln count) * (ln((1 + n) / (1 + messages with it)) + 1), each group of a message scaled to
 * its share, and the whole to length 1; then what its words mean together, with length 1.5. O(all features).
 * Source: Salton and Buckley, 1988.
 */
export function learnWeighting(
  messages: readonly Features[],
  { mostColumns = Number.POSITIVE_INFINITY, vectors }: Options = {},
): Weighting {
  const counts = countMessages(messages)
  const least = leastHaving([...counts.values()], mostColumns)
  const kept = [...counts].filter(([, having]) => having >= least)
  const learnt = {
    features: Uint32Array.from(kept, ([feature]) => feature),
    idf: Float32Array.from(kept, ([, having]) => Math.log((1 + messages.length) / (1 + having)) + 1),
  }
  return weightingFrom(learnt, vectors)
}

/** The weighting that was learnt before. O(columns). */
export function weightingFrom(learnt: LearntWeighting, vectors?: WordVectors): Weighting {
  const columnOf = columnsOf(learnt.features)
  const count = countingOver(learnt.features.length)
  const first = learnt.features.length
  return {
    size: first + (vectors?.size ?? 0),
    learnt,
    vector: ({ words, letters, pairs, said }) => {
      const groups = [
        { share: shares.words, counted: count(words.map(columnOf)) },
        { share: shares.letters, counted: count(letters.map(columnOf)) },
        { share: shares.pairs, counted: count(pairs.map(columnOf)) },
      ]
      return joined(groups, { idf: learnt.idf, first, pooled: vectors?.pooled(said) })
    },
  }
}

/** In how many messages each feature stands. */
function countMessages(messages: readonly Features[]): Map<number, number> {
  const having = new Map<number, number>()
  for (const { words, letters, pairs } of messages) {
    for (const feature of new Set([...words, ...letters, ...pairs]))
      having.set(feature, (having.get(feature) ?? 0) + 1)
  }
  return having
}

/** How many messages must have a feature so that no more features than `most` are left. */
function leastHaving(counts: readonly number[], most: number): number {
  if (counts.length <= most) return 1
  return (counts.toSorted((a, b) => b - a)[most] ?? 0) + 1
}

interface Group {
  readonly share: number
  readonly counted: Counted
}

interface Rest {
  readonly idf: Float32Array
  /** The first column of the word vectors. */
  readonly first: number
  readonly pooled: Float32Array | undefined
}

function joined(groups: readonly Group[], { idf, first, pooled }: Rest): SparseVector {
  const own = groups.reduce((sum, { counted }) => sum + counted.columns.length, 0)
  const size = own + (pooled?.length ?? 0)
  const vector = { columns: new Int32Array(size), values: new Float32Array(size) }
  let at = 0
  for (const group of groups) at = weigh(group, { idf, vector, at })
  pooled?.forEach((value, d) => {
    vector.columns[at] = first + d
    vector.values[at++] = value * meaning
  })
  return vector
}

interface Place {
  readonly idf: Float32Array
  readonly vector: SparseVector
  readonly at: number
}

/** Writes a group from a place on, scaled to its share; gives the place behind it. */
function weigh({ share, counted: { columns, counts } }: Group, { idf, vector, at }: Place): number {
  let squares = 0
  for (let k = 0; k < columns.length; k++) {
    const column = columns[k] as number
    const value = (1 + Math.log(counts[k] as number)) * (idf[column] as number)
    vector.columns[at + k] = column
    vector.values[at + k] = value
    squares += value * value
  }
  const by = squares > 0 ? share / (together * Math.sqrt(squares)) : 0
  const end = at + columns.length
  for (let k = at; k < end; k++) vector.values[k] = (vector.values[k] as number) * by
  return end
}
