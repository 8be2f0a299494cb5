/** A message of a class. */
export interface Taught {
  readonly text: string
  readonly label: string
}

/** Says which class a message belongs to. */
export type Reads = (text: string) => string | Promise<string>

/** A learner that others have made. */
export interface Peer {
  /** As its figures are named. */
  readonly name: string
  /** Of how many messages it learns in a time that can be waited for. */
  readonly most: number
  learn(train: readonly Taught[]): Promise<Reads>
}
