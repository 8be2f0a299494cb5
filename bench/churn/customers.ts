import { existsSync, readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import type { Table } from '../../analytics/predict/table.ts'
import { CannotMeasure } from '../result.ts'

/** Customers, and for each 1 when it happened and 0 when it did not. */
export interface Customers {
  readonly table: Table
  readonly target: readonly number[]
}

/** How people write that it happened; of two values that are not told apart so, it is the rarer one. */
const happened = new Set([
  'yes',
  'y',
  'true',
  't',
  '1',
  '1.0',
  'churn',
  'churned',
  'left',
  'exited',
  'positive',
])

/**
 * Reads CSV files (comma, semicolon or tab) with a line of headings, of which one is the label; lines without a label are left
 * out. `positive` is the value that counts as happened, when that is settled already. Throws CannotMeasure when a file, the label
 * or its two values are not there.
 */
export function readCustomers(files: readonly string[], label: string, positive?: string) {
  const [first = empty, ...others] = files.map((file) => readTable(file))
  const rows = [first, ...others].flatMap((table) => inOrderOf(first.columns, table))
  const at = placeOf(first.columns, label, files)
  const labelled = rows.filter((row) => labelIn(row, at) !== '')
  const counted = positive ?? positiveOf(labelled.map((row) => labelIn(row, at)))
  const without = (cells: readonly string[]) => cells.filter((_, place) => place !== at)
  const customers: Customers = {
    table: { columns: without(first.columns), rows: labelled.map(without) },
    target: labelled.map((row) => Number(labelIn(row, at) === counted)),
  }
  return { customers, positive: counted }
}

interface Lines {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

const empty: Lines = { columns: [], rows: [] }

function readTable(file: string): Lines {
  if (!existsSync(file)) throw new CannotMeasure(`There is no ${file}: say with --data where the sets are.`)
  const text = readFileSync(file, 'utf8')
  const heading = text.slice(0, Math.max(0, text.indexOf('\n')))
  const [delimiter = ','] = [',', ';', '\t'].toSorted(
    (a, b) => heading.split(b).length - heading.split(a).length,
  )
  const [columns = [], ...rows]: string[][] = parse(text, {
    ...{ delimiter, bom: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true },
  })
  return { columns: columns.map((column) => column.trim()), rows }
}

function inOrderOf(columns: readonly string[], table: Lines): readonly (readonly string[])[] {
  const places = columns.map((column) => table.columns.indexOf(column))
  return table.rows.map((row) => places.map((place) => row[place] ?? ''))
}

function placeOf(columns: readonly string[], label: string, files: readonly string[]): number {
  const exact = columns.indexOf(label)
  const at = exact >= 0 ? exact : columns.findIndex((column) => column.toLowerCase() === label.toLowerCase())
  if (at < 0) throw new CannotMeasure(`${files.join(', ')} has no column ${label}: name one with --label.`)
  return at
}

const labelIn = (row: readonly string[], at: number): string => (row[at] ?? '').trim()

function positiveOf(labels: readonly string[]): string {
  const values = [...new Set(labels)].sort((a, b) => (a < b ? -1 : 1))
  if (values.length !== 2) throw new CannotMeasure(`The label has ${values.length} values instead of two.`)
  const named = values.filter((value) => happened.has(value.toLowerCase()))
  if (named.length === 1 && named[0] !== undefined) return named[0]
  const countOf = (value: string) => labels.filter((label) => label === value).length
  return values.toSorted((a, b) => countOf(a) - countOf(b))[0] ?? ''
}
