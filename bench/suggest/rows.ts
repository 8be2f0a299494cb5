import type { Row } from '../result.ts'

export type Figures = Readonly<Record<string, number>>

/** How many times one figure is of another. */
export const atLeast = (measure: string, figure: number, bar: number): Row => ({
  measure,
  figure: round(figure),
  unit: 'times',
  bar: `at least ${bar}`,
  holds: figure >= bar,
})

export const atMost = (
  measure: string,
  figure: number,
  { unit, bar }: { unit: string; bar: number },
): Row => ({
  measure,
  figure: round(figure),
  unit,
  bar: `at most ${bar}`,
  holds: figure <= bar,
})

/** The figures of a table, each with the table's name before its own. */
export const prefixed = (prefix: string, figures: Figures): Figures =>
  Object.fromEntries(
    Object.entries(figures).map(([name, figure]) => [
      `${prefix}${name[0]?.toUpperCase()}${name.slice(1)}`,
      figure,
    ]),
  )

export const rounded = (figures: Figures): Figures =>
  Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, round(figure)]))

const round = (figure: number): number => Math.round(figure * 10_000) / 10_000
