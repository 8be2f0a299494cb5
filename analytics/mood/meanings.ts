import type { PackedVectors } from '../language/wordVectors.ts'
import type { JointWeights } from '../models/adaGrad.ts'
import { hashBits } from './features.ts'

/**
 * Word vectors at no cost when reading: a message is learnt from with the sum of its words' vectors beside its
 * features, and what that sum taught is then added to each word's own weights, those of words that no message had among
 * them. Whatever shares the hash of a word is taken for it, when learning as when reading.
 */
export interface Meanings {
  /** How many numbers a meaning has. */
  readonly size: number
  /** Adds the vectors of the words among a message's columns, put from a place on. O(columns * dimensions). */
  addMeaning(columns: Int32Array, numbers: Float32Array, at: number): void
  /** What was learnt, with what the vectors taught in the weights of the words. O(words * dimensions * outputs). */
  folded(learnt: JointWeights, outputs: number): JointWeights
}

/** How much vectors, made as long as 1, count beside features; 1 and 10 read training parts no better. */
const length = 3
const mask = 2 ** hashBits - 1

/** The features that are words of the vectors. */
export const wordFeatures = ({ words }: PackedVectors): Uint32Array => words.map((word) => word & mask)

/** The meanings of the rows that features have; of words with one hash the more frequent counts. O(words * dimensions). */
export function meaningsOf(vectors: PackedVectors, rowOf: Int32Array): Meanings {
  const { dimensions: size, values } = vectors
  const rankOf = new Map<number, number>()
  for (const [rank, hash] of wordFeatures(vectors).entries()) {
    const row = rowOf[hash] as number
    if (row >= 0 && !rankOf.has(row)) rankOf.set(row, rank)
  }
  const scales = scalesOf(vectors)
  return {
    size,
    addMeaning: (columns, numbers, at) => {
      const by = 1 / Math.sqrt(Math.max(1, columns.length))
      for (const row of columns) {
        const rank = rankOf.get(row)
        if (rank === undefined) continue
        const scale = by * (scales[rank] as number)
        for (let d = 0; d < size; d++)
          numbers[at + d] = (numbers[at + d] as number) + scale * (values[rank * size + d] as number)
      }
    },
    folded: ({ weights, dense }, outputs) => {
      const all = weights.slice()
      const first = dense.length - size * outputs
      for (const [row, rank] of rankOf)
        for (let c = 0; c < outputs; c++) {
          let sum = 0
          for (let d = 0; d < size; d++)
            sum += (values[rank * size + d] as number) * (dense[first + d * outputs + c] as number)
          all[row * outputs + c] = (all[row * outputs + c] as number) + (scales[rank] as number) * sum
        }
      return { weights: all, dense: dense.slice(0, first) }
    },
  }
}

/** What makes each word's vector as long as it should be. */
function scalesOf({ dimensions, values }: PackedVectors): Float32Array {
  return Float32Array.from({ length: values.length / dimensions }, (_, rank) => {
    let squares = 0
    for (const value of values.subarray(rank * dimensions, (rank + 1) * dimensions)) squares += value * value
    return length / (Math.sqrt(squares) || 1)
  })
}
