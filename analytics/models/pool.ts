import { rowsModule } from './rowsModule.ts'

/** Rows of bytes, each with what a byte stands for and how much it counts. */
export interface PooledRow {
  readonly bytes: Int8Array
  readonly scale: number
  readonly weight: number
}

const batch = 64
const numberBytes = 4
const block = 8
const weightsAt = batch * numberBytes
const rowsAt = 2 * batch * numberBytes

/** For each dimension; views of memory that the next pooling writes over. */
export interface Pools {
  /** The weighted sum of what the bytes stand for. */
  readonly sum: Float32Array
  /** The greatest of it; -Infinity where there are no rows. */
  readonly most: Float32Array
  /** The least of it; Infinity where there are no rows. */
  readonly least: Float32Array
}

/** Pools rows of `dimensions` bytes. O(rows * dimensions). */
export function poolingOf(dimensions: number): (rows: readonly PooledRow[]) => Pools {
  const width = Math.ceil(dimensions / block) * block
  const poolsAt = rowsAt + batch * width
  const module = rowsModule(poolsAt + 3 * width * numberBytes)
  const { buffer } = module.memory
  const scales = new Float32Array(buffer, 0, batch)
  const weights = new Float32Array(buffer, weightsAt, batch)
  const bytes = new Int8Array(buffer, rowsAt, batch * width)
  const poolAt = (n: number) => new Float32Array(buffer, poolsAt + n * width * numberBytes, dimensions)
  const pools = { sum: poolAt(0), most: poolAt(1), least: poolAt(2) }
  return (rows) => {
    pools.sum.fill(0)
    pools.most.fill(Number.NEGATIVE_INFINITY)
    pools.least.fill(Number.POSITIVE_INFINITY)
    for (let first = 0; first < rows.length; first += batch) {
      const count = Math.min(batch, rows.length - first)
      for (let k = 0; k < count; k++) {
        const row = rows[first + k] as PooledRow
        scales[k] = row.scale
        weights[k] = row.weight
        bytes.set(row.bytes, k * width)
      }
      module.poolBytes(count * numberBytes, 0, weightsAt, rowsAt, poolsAt, width)
    }
    return pools
  }
}
