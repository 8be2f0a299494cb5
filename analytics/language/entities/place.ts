/** Where a place is named in a text. */
export interface Place {
  readonly start: number
  readonly end: number
  /** Whether it is more than the name of a town. */
  readonly address?: boolean
}
