/** A sparse row: which columns are set, and to what. */
export interface SparseVector {
  readonly columns: Int32Array
  readonly values: Float32Array
}
