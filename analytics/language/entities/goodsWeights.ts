/** What was learnt of the words of categories. */
export interface GoodsWeights {
  /** In rising order. */
  readonly hashes: Uint32Array
  /** One for each hash. */
  readonly weights: Int8Array
  /** What a weight of 1 stands for. */
  readonly scale: number
}
