/** A talk that a message is for, and what is known of it. */
export interface Told {
  readonly talk: string
  readonly known?: object
}
