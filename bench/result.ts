/** One bar that a measurement is held against. */
export interface Row {
  readonly measure: string
  readonly figure: number
  readonly unit: string
  readonly bar: string
  readonly holds: boolean
}

/** What a bench prints. */
export interface Result {
  readonly name: string
  readonly figures: Readonly<Record<string, number>>
  readonly rows: readonly Row[]
  /** What is printed beside them for people. */
  readonly lines?: readonly string[]
}

interface BenchOptions {
  /** Where the public data stand. */
  readonly data: string
  /** How many turns to take, when not as many as the bench thinks right. */
  readonly turns?: number | undefined
  /** How many interactions to fill a store with, when not as many as the bench thinks right. */
  readonly size?: number | undefined
  /** How long each phase should last, when not as long as the bench thinks right. */
  readonly seconds?: number | undefined
  /** Whether to do no more than trace how one message becomes durable. */
  readonly fsyncTrace?: boolean | undefined
  /** The parts to measure, when not all. */
  readonly parts?: readonly string[] | undefined
  /** Files to learn from and to be tried on, in place of the public data. */
  readonly files?: {
    readonly train?: readonly string[] | undefined
    readonly test?: string | undefined
    /** The column that is to be predicted. */
    readonly label?: string | undefined
    readonly oosTrain?: string | undefined
    readonly oosTest?: string | undefined
    /** Of users, items, ratings and times. */
    readonly interactions?: string | undefined
    /** Order lines, and the day from which they are foretold. */
    readonly orders?: string | undefined
    readonly cut?: string | undefined
  }
  /** A file of one basket a line, in place of the public one, and how often its rules must hold. */
  readonly rules?: {
    readonly baskets?: string | undefined
    readonly support?: number | undefined
    readonly confidence?: number | undefined
  }
  /** Called as the work goes on, with the part that is done. */
  readonly progress: (done: number, total: number) => void
}

export type Bench = (options: BenchOptions) => Promise<Result>

/** Thrown when a bench cannot measure; its message says what is missing. */
export class CannotMeasure extends Error {}

/** The value below which the given share of the sorted values lies. */
export const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
