import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'

type Row = Readonly<Record<string, string>>

/** The rows of one of the sets beside this file. */
export function readSet(name: 'mtcars' | 'iris' | 'longley'): readonly Row[] {
  const rows: Row[] = parse(readFileSync(join(import.meta.dirname, 'sets', `${name}.csv`), 'utf8'), {
    columns: true,
  })
  return rows
}

/** Row by row, the numbers of some columns. */
export function numbersOf(rows: readonly Row[], columns: readonly string[]): readonly (readonly number[])[] {
  return rows.map((row) => columns.map((column) => Number(row[column])))
}

/** The numbers of one column. */
export function columnOf(rows: readonly Row[], column: string): readonly number[] {
  return rows.map((row) => Number(row[column]))
}
