import { type PooledRow, type Pools, poolingOf } from '../models/pool.ts'
import { columnsOf } from './columns.ts'
import { hash } from './hash.ts'
import { remembered } from './remembered.ts'
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
  /** Whether a word is known. */
  has(word: string): boolean
}

/** Words and vectors as they are kept: the most frequent word first. */
export interface PackedVectors {
  /** The hash of each word. */
  readonly words: Uint32Array
  readonly dimensions: number
  /** Word by word, scaled so that the largest value of a word is 127. */
  readonly values: Int8Array
}

/** What tells hashes of words apart from those of other features. */
export const wordKind = 13
/** Of a word in the vectors' own texts: a tenth of a per cent. A word as frequent as this counts half. */
const frequent = 1e-3
/** Zipf's law: the word of rank r is 1 / (r * 12) of a text. */
const zipf = 12
/** The rows of so many words are kept at hand. */
const commonWords = 2_000

export const wordHash = (word: string): number => hash(word, wordKind)

/**
 * Looks words up by their hash: two of 50,000 words share one about once. English alone; Chinese words are never
 * known. Source of the weighing of the mean: Arora, Liang and Ma, ICLR 2017.
 */
export function wordVectorsFrom({ words, dimensions, values }: PackedVectors): WordVectors {
  const rankOf = columnsOf(words)
  const pool = poolingOf(dimensions)
  const rowOf = remembered(commonWords, (word): PooledRow | undefined => {
    const rank = rankOf(wordHash(word))
    if (rank === undefined) return undefined
    const bytes = values.subarray(rank * dimensions, (rank + 1) * dimensions)
    return { bytes, scale: 1 / (lengthOf(bytes) || 1), weight: weightOf(rank) }
  })
  return {
    size: 3 * dimensions,
    has: (word) => rankOf(wordHash(word)) !== undefined,
    pooled: (said) => {
      const rows: PooledRow[] = []
      for (const { text, han } of said) if (!han) addRows(rows, text, rowOf)
      return rows.length === 0 ? undefined : joined(pool(rows))
    },
  }
}

function addRows(rows: PooledRow[], text: string, rowOf: (word: string) => PooledRow | undefined): void {
  for (const part of partsOf(text)) {
    const row = rowOf(part)
    if (row !== undefined) rows.push(row)
  }
}

/** The parts behind one another, each scaled to length 1/sqrt 3. */
function joined({ sum, most, least }: Pools): Float32Array {
  const all = new Float32Array(3 * sum.length)
  putScaled(all, sum, 0)
  putScaled(all, most, sum.length)
  putScaled(all, least, 2 * sum.length)
  return all
}

function putScaled(all: Float32Array, part: Float32Array, at: number): void {
  const by = 1 / (Math.sqrt(3) * (lengthOf(part) || 1))
  for (let d = 0; d < part.length; d++) all[at + d] = (part[d] as number) * by
}

/** As the vectors' own texts divide them: "don't" is "do" and "n't", "what's" is "what" and "'s". */
function partsOf(word: string): readonly string[] {
  const at = word.indexOf("'")
  if (at <= 0) return [word]
  return word.endsWith("n't") ? [word.slice(0, -3), "n't"] : [word.slice(0, at), word.slice(at)]
}

const weightOf = (rank: number): number => frequent / (frequent + 1 / ((rank + 1) * zipf))

function lengthOf(numbers: Int8Array | Float32Array): number {
  let squares = 0
  for (let at = 0; at < numbers.length; at++) squares += (numbers[at] as number) ** 2
  return Math.sqrt(squares)
}
