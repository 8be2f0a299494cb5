import { byteRows, type Rows } from './rows.ts'
import type { SparseVector } from './sparse.ts'

/** Weights of a linear model in a byte each. */
export interface Quantised {
  /** Column by column, one weight for each class, from -127 to 127. */
  readonly weights: Int8Array
  /** What a weight of 1 stands for, for each class. */
  readonly scales: Float32Array
}

/** How far a message lies on each class's side; about 1 where training was sure. O(columns set * classes). */
export type Scorer = (vector: SparseVector) => Float32Array

/** Rounds weights to bytes, the largest of each class to 127. O(weights). */
export function quantise(weights: Float32Array, classes: number): Quantised {
  const most = new Float32Array(classes)
  for (let at = 0; at < weights.length; at++) {
    const c = at % classes
    most[c] = Math.max(most[c] as number, Math.abs(weights[at] as number))
  }
  const scales = most.map((largest) => Math.fround(largest / 127) || 1)
  const bytes = new Int8Array(weights.length)
  for (let at = 0; at < weights.length; at++)
    bytes[at] = Math.round((weights[at] as number) / (scales[at % classes] as number))
  return { weights: bytes, scales }
}

/** Scores by weights in bytes. O(weights), once, unless their rows are given. */
export function scorerFrom(
  { weights, scales }: Quantised,
  rows: Rows = byteRows(weights, scales.length),
): Scorer {
  return (vector) => {
    const sums = rows.sums(vector)
    for (let c = 0; c < sums.length; c++) sums[c] = (sums[c] as number) * (scales[c] as number)
    return sums
  }
}
