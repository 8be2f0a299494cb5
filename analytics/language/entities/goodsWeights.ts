/** What was learnt of the words of categories. */
export interface LearntGoods {
  /** In rising order. */
  readonly hashes: Uint32Array
  /** One for each hash. */
  readonly weights: Int8Array
  /** What a weight of 1 stands for. */
  readonly scale: number
  readonly least: LeastScores
}

/** From which score on a mention names goods. */
export interface LeastScores {
  /** Of words that are hardly said of anything else, such as "cookware". */
  readonly range: number
  /** Of words that are also rooms, drinks, light or sound, and of doubtful ones. */
  readonly other: number
}
