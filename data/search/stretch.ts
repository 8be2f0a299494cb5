/** A place in the order of all that was said; each back end has its own kind. */
export type Place = readonly (string | number)[]

export interface Match {
  readonly conversationId: string
  /** The place within its conversation. */
  readonly seq: number
  readonly place: Place
}

/** One part of the way. */
interface Stretch {
  /** The newest first. */
  readonly matches: readonly Match[]
  /** All above this place has been looked at. */
  readonly place: Place
}

export interface Bounds {
  /** Only what lies below this place. */
  readonly below?: Place | undefined
  /** Only what lies at this place or above. */
  readonly from?: Place | undefined
  /** Only of these conversations, some hundred at most. */
  readonly conversationIds?: readonly string[]
}

export type Walk = (bounds: Bounds) => AsyncGenerator<Stretch>
