import { type RowsModule, rowsModule } from './rowsModule.ts'
import type { SparseVector } from './sparse.ts'

/** Rows of weights, one for each column, with a number for each class. */
export interface Rows {
  /** For each class, the sum over the columns that are set of value * weight. O(columns set * classes). */
  sums(vector: SparseVector): Float32Array
}

/** Rows of bytes, which may be read but not changed. */
export interface ByteRows extends Rows {
  /** Row by row; each has `width` numbers, of which the last few belong to no class. */
  readonly weights: Int8Array
  readonly width: number
}

/** Rows that can be changed. */
export interface FloatRows extends Rows {
  /** Row by row; each has `width` numbers, of which the last few belong to no class and stay 0. */
  readonly weights: Float32Array
  readonly width: number
  /** Adds to each row of a column that is set its value * moves. O(columns set * classes). */
  add(vector: SparseVector, moves: Float32Array): void
}

/** How many columns are handed over at once. */
const batch = 1024
const numberBytes = 4
/** Rows end at a whole block, so that none needs a rest of its own. */
const block = 16
/** In the memory: where the rows of a batch begin, their values, a number for each class, then the rows. */
const valuesAt = batch * numberBytes
const classesAt = 2 * batch * numberBytes

const widthOf = (classes: number): number => Math.max(1, Math.ceil(classes / block)) * block

/** Rows of bytes, such as a model is kept in. O(weights). */
export function byteRows(weights: Int8Array, classes: number): ByteRows {
  const rows = weights.length / Math.max(1, classes)
  const { module, each, start, width, run } = memoryFor(rows, classes, 1)
  const own = new Int8Array(module.memory.buffer, start, rows * width)
  spread(weights, own, classes)
  return { weights: own, width, sums: (vector) => sumsOf(() => run(module.sumBytes, vector), each, classes) }
}

/** Rows of `size` columns to learn in; those of `weights`, one row behind the other, or all 0. O(size * classes). */
export function floatRows(size: number, classes: number, weights?: Float32Array): FloatRows {
  const { module, each, start, width, run } = memoryFor(size, classes, numberBytes)
  const own = new Float32Array(module.memory.buffer, start, size * width)
  if (weights !== undefined) spread(weights, own, classes)
  return {
    weights: own,
    width,
    sums: (vector) => sumsOf(() => run(module.sumFloats, vector), each, classes),
    add: (vector, moves) => {
      each.set(moves)
      run(module.addFloats, vector)
    },
  }
}

/** The rows of the classes alone, one behind the other. O(size * classes). */
export function tightly({ weights, width }: FloatRows, classes: number): Float32Array {
  const size = weights.length / width
  const tight = new Float32Array(size * classes)
  for (let row = 0; row < size; row++)
    tight.set(weights.subarray(row * width, row * width + classes), row * classes)
  return tight
}

/** Copies rows that stand one behind the other to where each has a whole number of blocks. */
function spread(weights: Float32Array | Int8Array, to: Float32Array | Int8Array, classes: number): void {
  const width = widthOf(classes)
  for (let row = 0; row * classes < weights.length; row++)
    to.set(weights.subarray(row * classes, (row + 1) * classes), row * width)
}

function memoryFor(rows: number, classes: number, weightBytes: number) {
  const width = widthOf(classes)
  const start = classesAt + width * numberBytes
  const module = rowsModule(start + rows * width * weightBytes)
  const { buffer } = module.memory
  const offsets = new Int32Array(buffer, 0, batch)
  const values = new Float32Array(buffer, valuesAt, batch)
  const rowBytes = width * weightBytes
  /** Runs over the columns of a vector, a batch at a time. */
  const run = (pass: RowsModule['sumBytes'], vector: SparseVector): void => {
    for (let first = 0; first < vector.columns.length; first += batch) {
      const count = Math.min(batch, vector.columns.length - first)
      for (let k = 0; k < count; k++) {
        offsets[k] = start + (vector.columns[first + k] as number) * rowBytes
        values[k] = vector.values[first + k] as number
      }
      pass(count * numberBytes, 0, valuesAt, classesAt, rowBytes)
    }
  }
  return { module, each: new Float32Array(buffer, classesAt, width), start, width, run }
}

function sumsOf(run: () => void, each: Float32Array, classes: number): Float32Array {
  each.fill(0)
  run()
  return each.slice(0, classes)
}
