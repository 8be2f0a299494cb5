import type { WordVectors } from '../../analytics/index.ts'
import type { Row } from '../result.ts'
import type { setsIn } from './sets.ts'

/** What a part of the bench found. */
export interface Measured {
  readonly figures: Readonly<Record<string, number>>
  readonly rows: readonly Row[]
}

/** What the parts are given. */
export interface Means {
  /** The folder of the public data. */
  readonly data: string
  readonly set: ReturnType<typeof setsIn>
  readonly vectors: WordVectors
}

/** A part of the bench that can be measured alone. */
export interface Part {
  readonly name: string
  measure(means: Means): Promise<Measured>
}

export const atLeast = (measure: string, figure: number, bar: number, unit = '%'): Row => ({
  ...{ measure, figure, unit },
  bar: `at least ${bar}`,
  holds: figure >= bar,
})

export const atMost = (measure: string, figure: number, bar: number, unit: string): Row => ({
  ...{ measure, figure, unit },
  bar: `at most ${bar}`,
  holds: figure <= bar,
})

export const rounded = (figure: number, places = 2): number => Number(figure.toFixed(places))
