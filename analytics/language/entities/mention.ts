/** A word that a category is called by, where it stands in a text. */
export interface Mention {
  readonly text: string
  readonly start: number
  readonly end: number
  /** What the category was found by. */
  readonly key: string
  /** Whether the word is mostly said of something else, such as "care" or "office". */
  readonly doubtful: boolean
}

/** Whether a mention names goods, and no room, drink, deed or part of another word. */
export type GoodsReader = (mention: Mention) => boolean
