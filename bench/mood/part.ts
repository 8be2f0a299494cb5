import type { Row } from '../result.ts'
import type { Line } from './sets.ts'

/** What a part of the bench found. */
export interface Measured {
  readonly figures: Readonly<Record<string, number>>
  readonly rows: readonly Row[]
}

/** A part of the bench that can be measured alone. */
export interface Part {
  readonly name: string
  measure(set: (name: string) => readonly Line[]): Measured | Promise<Measured>
}

export const atLeast = (measure: string, figure: number, bar: number, unit = '%'): Row => ({
  ...{ measure, figure: rounded(figure, unit === '%' ? 1 : 3), unit },
  bar: `at least ${bar}`,
  holds: figure >= bar,
})

export const atMost = (measure: string, figure: number, bar: number, unit: string): Row => ({
  ...{ measure, figure: rounded(figure, bar < 1 ? 4 : 1), unit },
  bar: `at most ${bar}`,
  holds: figure <= bar,
})

export const rounded = (figure: number, places = 2): number => Number(figure.toFixed(places))
