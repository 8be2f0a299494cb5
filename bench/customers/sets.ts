import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'

type Row = Readonly<Record<string, string>>

/** The rows of one of R's sets, by the names of its columns. */
export const readSet = (name: string): readonly Row[] =>
  parse(readFileSync(join(import.meta.dirname, 'sets', `${name}.csv`), 'utf8'), { columns: true })

/** Row by row, the numbers of some columns. */
export const numbersOf = (rows: readonly Row[], columns: readonly string[]): readonly (readonly number[])[] =>
  rows.map((row) => columns.map((column) => Number(row[column])))

/** The numbers of one column. */
export const columnOf = (rows: readonly Row[], column: string): readonly number[] =>
  rows.map((row) => Number(row[column]))

/** The columns of numbers of one of R's sets by name. */
export function readNumbers(set: string): Readonly<Record<string, readonly number[]>> {
  const rows = readSet(set)
  const columns = Object.keys(rows[0] ?? {}).map((name) => [name, columnOf(rows, name)] as const)
  return Object.fromEntries(columns.filter(([, values]) => values.every(Number.isFinite)))
}

/** The values of a series in their order. */
export const readSeries = (set: string): readonly number[] => Object.values(readNumbers(set))[0] ?? []
