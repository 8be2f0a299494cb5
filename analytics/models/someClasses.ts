import type { FloatRows } from './rows.ts'
import type { SparseVector } from './sparse.ts'

/** Classes by their numbers: the first `count` of a list that is written over for the next message. */
export interface SomeClasses {
  readonly all: number
  readonly numbers: Int32Array
  readonly count: number
}

/** Up to this share of all classes they are quicker one by one than all of them four at a time. */
const few = 1 / 8

/** The sums of a message for some classes, in their order. O(columns set * classes). */
export function sumsOf(
  rows: FloatRows,
  vector: SparseVector,
  { all, numbers, count }: SomeClasses,
): Float32Array {
  if (count > all * few) {
    const sums = rows.sums(vector)
    return count === all ? sums : Float32Array.from(numbers.subarray(0, count), (c) => sums[c] as number)
  }
  const sums = new Float32Array(count)
  const { weights, width } = rows
  const { columns, values } = vector
  for (let k = 0; k < columns.length; k++) {
    const row = (columns[k] as number) * width
    const value = values[k] as number
    for (let i = 0; i < count; i++)
      sums[i] = (sums[i] as number) + value * (weights[row + (numbers[i] as number)] as number)
  }
  return sums
}

/** Adds value * move to the weights of some classes; moves are in their order. O(columns set * classes). */
export function addTo(
  rows: FloatRows,
  vector: SparseVector,
  { all, numbers, count }: SomeClasses,
  moves: Float32Array,
): void {
  if (count > all * few) {
    const byClass = new Float32Array(all)
    for (let i = 0; i < count; i++) byClass[numbers[i] as number] = moves[i] as number
    rows.add(vector, byClass)
    return
  }
  const { weights, width } = rows
  const { columns, values } = vector
  for (let k = 0; k < columns.length; k++) {
    const row = (columns[k] as number) * width
    const value = values[k] as number
    for (let i = 0; i < count; i++) {
      const place = row + (numbers[i] as number)
      weights[place] = (weights[place] as number) + (moves[i] as number) * value
    }
  }
}
