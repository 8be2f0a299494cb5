import { hash } from './hash.ts'
import type { Word } from './words.ts'

/** What words mean, as directions: words that are used alike lie near one another. */
export interface WordVectors {
  /** The length of `pooled`: three times that of one word. */
  readonly size: number
  /**
   * What the words of a message mean together: their mean, in which common words count less, their greatest and
   * their least value in each dimension, each scaled to length 1/sqrt 3. Undefined when none of the words is known.
   * O(words * dimensions).
   */
  pooled(words: readonly Word[]): Float32Array | undefined
}

/** Words and vectors as they are kept: the most frequent word first. */
export interface PackedVectors {
  /** The hash of each word. */
  readonly words: Uint32Array
  readonly dimensions: number
  /** Word by word, scaled so that the largest value of a word is 127. */
  readonly values: Int8Array
}

const kind = 13
/** Of a word in the vectors' own texts: a tenth of a per cent. A word as frequent as this counts half. */
const frequent = 1e-3
/** Zipf's law: the word of rank r is 1 / (r * 12) of a text. */
const zipf = 12

export const wordHash = (word: string): number => hash(word, kind)

/**
 * Looks words up by their hash: two of 50,000 words share one about once. English alone; Chinese words are never
 * known. Source of the weighing of the mean: Arora, Liang and Ma, ICLR 2017.
 */
export function wordVectorsFrom({ words, dimensions, values }: PackedVectors): WordVectors {
  const rankOf = new Map<number, number>()
  words.forEach((word, rank) => {
    if (!rankOf.has(word)) rankOf.set(word, rank)
  })
  const lengths = Float32Array.from(words, (_, rank) => lengthOf(values, rank * dimensions, dimensions))
  const add = (pools: Pools, rank: number): void => {
    const weight = weightOf(rank)
    const scaled = 1 / (lengths[rank] as number)
    for (let d = 0, at = rank * dimensions; d < dimensions; d++, at++) {
      const value = (values[at] as number) * scaled
      pools.mean[d] = (pools.mean[d] as number) + weight * value
      pools.most[d] = Math.max(pools.most[d] as number, value)
      pools.least[d] = Math.min(pools.least[d] as number, value)
    }
  }
  return {
    size: 3 * dimensions,
    pooled: (said) => {
      const ranks = said.flatMap(({ text, han }) => (han ? [] : partsOf(text).flatMap(rankIn(rankOf))))
      if (ranks.length === 0) return undefined
      const pools = emptyPools(dimensions)
      for (const rank of ranks) add(pools, rank)
      for (const pool of [pools.mean, pools.most, pools.least]) scale(pool)
      return pools.all
    },
  }
}

/** Three parts of one row. */
interface Pools {
  readonly all: Float32Array
  readonly mean: Float32Array
  readonly most: Float32Array
  readonly least: Float32Array
}

function emptyPools(dimensions: number): Pools {
  const all = new Float32Array(3 * dimensions)
  const part = (n: number) => all.subarray(n * dimensions, (n + 1) * dimensions)
  return {
    all,
    mean: part(0),
    most: part(1).fill(Number.NEGATIVE_INFINITY),
    least: part(2).fill(Number.POSITIVE_INFINITY),
  }
}

const rankIn =
  (rankOf: ReadonlyMap<number, number>) =>
  (word: string): readonly number[] => {
    const rank = rankOf.get(wordHash(word))
    return rank === undefined ? [] : [rank]
  }

/** As the vectors' own texts divide them: "don't" is "do" and "n't", "what's" is "what" and "'s". */
function partsOf(word: string): readonly string[] {
  const at = word.indexOf("'")
  if (at <= 0) return [word]
  return word.endsWith("n't") ? [word.slice(0, -3), "n't"] : [word.slice(0, at), word.slice(at)]
}

const weightOf = (rank: number): number => frequent / (frequent + 1 / ((rank + 1) * zipf))

function lengthOf(values: Int8Array, start: number, dimensions: number): number {
  let squares = 0
  for (let at = start; at < start + dimensions; at++) squares += (values[at] as number) ** 2
  return Math.sqrt(squares) || 1
}

function scale(pool: Float32Array): void {
  let squares = 0
  for (const value of pool) squares += value * value
  const by = squares > 0 ? 1 / Math.sqrt(3 * squares) : 0
  for (let d = 0; d < pool.length; d++) pool[d] = (pool[d] as number) * by
}
