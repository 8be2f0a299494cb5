/** The shape that words in another language must have: the same keys, the same parameters. */
export type Words<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...values: never[]) => string
      ? T[K]
      : Words<T[K]>
}
