import type { SparseVector } from '../models/sparse.ts'
import { type Counts, weightedColumns } from './columns.ts'
import { type Features, wordFeature } from './features.ts'
import type { WordVectors } from './wordVectors.ts'

/** The hashed feature of each column and its inverse document frequency. */
export interface LearntWeighting {
  readonly features: Uint32Array
  readonly idf: Float32Array
  /** How long what the words mean is beside what the words are, which has length 1. */
  readonly meaning: number
}

/** How messages become vectors: learnt from the training messages, then never changed. */
export interface Weighting {
  /** The number of columns: one for each feature, then those of the word vectors. */
  readonly size: number
  /** What was learnt: the feature of each column, and its weight. */
  readonly learnt: LearntWeighting
  vector(features: Features): SparseVector
  /** The inverse document frequency of a feature; undefined when it has no column. */
  rarityOf(feature: number): number | undefined
}

/** Words, letters, and pairs with the words by their stem, count alike, and together have length 1. */
const groupsOf = ({ words, letters, pairs, stems }: Features) => [words, letters, [...stems, ...pairs]]
const groupCount = 3
/**
 * What words mean counts more where few examples of a class show which words it has: twice as much as the words
 * themselves with ten, half as much more with hundreds. Chosen by cross-validation on the training messages
 * of the public sets that the bench `understanding` measures, the same for every set.
 */
const meaningOf = (perClass: number): number => 1.5 + 2 * (few / (few + perClass)) ** 2
const few = 10

interface Options {
  /** At most so many features get a column; those that the fewest messages have go first, words last. */
  readonly mostColumns?: number
  readonly vectors?: WordVectors | undefined
  /** How many messages a class has, on average; many when left out. */
  readonly perClass?: number
}

/**
 * TF-IDF: value = (1 + ln count) * (ln((1 + n) / (1 + messages with it)) + 1), each group of a message scaled to
 * length 1/sqrt 3; then what its English words mean together, with a length of 1.5 or more times their share of the words:
 * one English word says no more in a Chinese message than its other words do. O(all features).
 * Source: Salton and Buckley, 1988.
 */
export function learnWeighting(
  messages: readonly Features[],
  { mostColumns = Number.POSITIVE_INFINITY, vectors, perClass = Number.POSITIVE_INFINITY }: Options = {},
): Weighting {
  const counts = countMessages(messages)
  const alone = wordsIn(messages)
  const worth = ([feature, having]: readonly [number, number]) =>
    having * (alone.has(feature) ? wordsWorth : 1)
  const least = leastOf([...counts].map(worth), mostColumns)
  const kept = [...counts].filter((each) => worth(each) >= least)
  const learnt = {
    features: Uint32Array.from(kept, ([feature]) => feature),
    idf: Float32Array.from(kept, ([, having]) => Math.log((1 + messages.length) / (1 + having)) + 1),
    meaning: meaningOf(perClass),
  }
  return weightingFrom(learnt, vectors)
}

/** For vectors that are being made. */
const roomFor = (most: number): Counts => ({
  columns: new Int32Array(most),
  values: new Float32Array(most),
  weights: new Float32Array(most),
})

/** The weighting that was learnt before. O(columns). */
export function weightingFrom(learnt: LearntWeighting, vectors?: WordVectors): Weighting {
  const first = learnt.features.length
  const { weightOf, count } = weightedColumns(learnt.features, learnt.idf)
  let room = roomFor(1024)
  return {
    size: first + (vectors?.size ?? 0),
    learnt,
    rarityOf: weightOf,
    vector: (features) => {
      const pooled = features.latinShare > 0 ? vectors?.pooled(features.said) : undefined
      const groups = groupsOf(features)
      const most = groups.reduce((sum, { length }) => sum + length, pooled?.length ?? 0)
      if (most > room.columns.length) room = roomFor(2 * most)
      let end = 0
      for (const group of groups) {
        const start = end
        end = count(group, room, start)
        weigh(room, start, end)
      }
      if (pooled !== undefined)
        end = append(room, pooled, { first, from: end, by: learnt.meaning * features.latinShare })
      return { columns: room.columns.slice(0, end), values: room.values.slice(0, end) }
    },
  }
}

/** In how many messages each feature stands. */
function countMessages(messages: readonly Features[]): Map<number, number> {
  const having = new Map<number, number>()
  for (const message of messages) {
    for (const feature of new Set(groupsOf(message).flat()))
      having.set(feature, (having.get(feature) ?? 0) + 1)
  }
  return having
}

/** When columns are few, a word that stands in a message is worth as much as pairs or letters that stand in four. */
const wordsWorth = 4

/** The features that are words alone, as they are written and by their stem. */
const wordsIn = (messages: readonly Features[]): ReadonlySet<number> =>
  new Set(messages.flatMap(({ said, stems }) => [...said.map(({ text }) => wordFeature(text)), ...stems]))

/** The least that a feature must be worth so that no more features than `most` are left. */
function leastOf(worths: readonly number[], most: number): number {
  if (worths.length <= most) return 1
  return (worths.toSorted((a, b) => b - a)[most] ?? 0) + 1
}

/** Makes counts weights, together of the length of a group. */
function weigh({ values, weights }: Counts, start: number, end: number): void {
  let squares = 0
  for (let k = start; k < end; k++) {
    const count = values[k] as number
    const value = (count === 1 ? 1 : 1 + Math.log(count)) * (weights[k] as number)
    values[k] = value
    squares += value * value
  }
  const by = squares > 0 ? 1 / Math.sqrt(groupCount * squares) : 0
  for (let k = start; k < end; k++) values[k] = (values[k] as number) * by
}

interface Place {
  /** The first column of the word vectors. */
  readonly first: number
  /** Where in the vector they begin. */
  readonly from: number
  readonly by: number
}

/** Puts what the words mean, so many times, behind what they are. */
function append({ columns, values }: SparseVector, pooled: Float32Array, { first, from, by }: Place): number {
  for (let d = 0; d < pooled.length; d++) {
    columns[from + d] = first + d
    values[from + d] = (pooled[d] as number) * by
  }
  return from + pooled.length
}
