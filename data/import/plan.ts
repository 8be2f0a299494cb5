import {
  attributePrefix,
  type Column,
  type ColumnName,
  columnsOf,
  plainHeading,
  type TableName,
} from './columns.ts'
import type { Findings } from './findings.ts'
import { ImportError } from './importError.ts'
import type { MapPart } from './map.ts'
import type { Lookup, SourceRow } from './sourceRow.ts'

/** The text under one of our columns, tidied of blanks around it; '' for an empty or absent cell. */
export type Cells<T extends TableName> = (column: ColumnName<T>) => string

/** How the rows of a file give our columns: headings, constants and translations of a map in one place. */
export class Plan<T extends TableName> {
  readonly #table: TableName
  readonly #part: MapPart
  readonly #headings: ReadonlyMap<string, readonly string[]>
  readonly #values: ReadonlyMap<string, ReadonlyMap<string, string>>
  readonly #unwanted: readonly (readonly [column: string, values: ReadonlySet<string>])[]

  constructor(table: T, part: MapPart = {}) {
    this.#table = table
    this.#part = part
    this.#headings = new Map(columnsOf(table).map(([name]) => [name, this.#candidates(name)] as const))
    this.#values = new Map(Object.entries(part.values ?? {}).map(([name, values]) => [name, lowered(values)]))
    this.#unwanted = Object.entries(part.leaveOut ?? {}).map(([name, list]) => [
      name,
      new Set(list.map(String)),
    ])
  }

  /** True when the row has a cell for the column, even an empty one. */
  gives(column: ColumnName<T>, row: SourceRow): boolean {
    const candidates = this.#headings.get(column) ?? []
    return (
      this.#part.constants?.[column] !== undefined ||
      first(candidates, this.#lookup(row, column)) !== undefined
    )
  }

  /** Throws `ImportError` when the map names a heading that the file lacks, or a required column is absent. */
  check(headings: readonly string[], file: string): void {
    const known = new Set(headings.map(plainHeading))
    const wrong = Object.values(this.#part.columns ?? {}).find((heading) => !known.has(plainHeading(heading)))
    if (wrong !== undefined)
      throw new ImportError(`${file} has no column "${wrong}", which the map names. ${listed(headings)}`)
    const absent = columnsOf(this.#table).find(
      ([name, column]) => column.required === true && !this.#isIn(known, name),
    )
    if (absent !== undefined) throw this.#lacking(absent, headings, file)
  }

  /** Throws `ImportError` when none of the columns is there. */
  checkOneOf(names: readonly ColumnName<T>[], headings: readonly string[], file: string): void {
    const known = new Set(headings.map(plainHeading))
    const absent = columnsOf(this.#table).find(([name]) => name === names[0])
    if (absent !== undefined && !names.some((name) => this.#isIn(known, name)))
      throw this.#lacking(absent, headings, file)
  }

  /** The cells of a row; a row that the map leaves out is refused. */
  cells(row: SourceRow, findings: Findings): Cells<T> {
    if (this.#leavesOut(row)) findings.refuse('The map leaves this row out.')
    return (column) => this.#cell(row, column)
  }

  /** Every property that the row or the map names, by its name without the prefix. */
  attributes(row: SourceRow): ReadonlyMap<string, string> {
    const found = new Map<string, string>()
    for (const heading of row.headings) {
      if (heading.toLowerCase().startsWith(attributePrefix))
        this.#addAttribute(found, row, heading.toLowerCase())
    }
    for (const column of [
      ...Object.keys(this.#part.columns ?? {}),
      ...Object.keys(this.#part.constants ?? {}),
    ]) {
      if (column.startsWith(attributePrefix)) this.#addAttribute(found, row, column)
    }
    return found
  }

  #leavesOut(row: SourceRow): boolean {
    return this.#unwanted.some(([name, values]) => {
      return values.has(this.#cell(row, name))
    })
  }

  #addAttribute(found: Map<string, string>, row: SourceRow, column: string): void {
    const text = this.#cell(row, column)
    if (text !== '') found.set(column.slice(attributePrefix.length), text)
  }

  #candidates(name: string): readonly string[] {
    const mapped = this.#part.columns?.[name]
    if (mapped !== undefined) return [plainHeading(mapped)]
    const column = columnsOf(this.#table).find(([known]) => known === name)?.[1]
    return [name, ...(column?.also ?? [])].map(plainHeading)
  }

  #isIn(known: ReadonlySet<string>, name: string): boolean {
    const candidates = this.#headings.get(name) ?? []
    return this.#part.constants?.[name] !== undefined || candidates.some((heading) => known.has(heading))
  }

  #lacking(
    [name, column]: readonly [string, Column],
    headings: readonly string[],
    file: string,
  ): ImportError {
    return new ImportError(
      `${file} has no column "${name}" (${column.meaning}). Name the right one in the map under ${this.#table}.columns. ${listed(headings)}`,
    )
  }

  /** A gathered product stands on the order line, so all its columns do. */
  #lookup(row: SourceRow, column: string): Lookup {
    return this.#table === 'products' || lineColumns.has(column) ? row.lineCell : row.cell
  }

  #cell(row: SourceRow, column: string): string {
    const constant = this.#part.constants?.[column]
    if (constant !== undefined) return String(constant)
    const headings = this.#headings.get(column) ?? this.#candidates(column)
    const text = first(headings, this.#lookup(row, column))?.trim() ?? ''
    return this.#values.get(column)?.get(text.toLowerCase()) ?? text
  }
}

/** What a line of an order says for itself; the rest is said by the order. */
const lineColumns: ReadonlySet<string> = new Set(['line', 'product', 'quantity', 'price'])

function first(headings: readonly string[], find: Lookup): string | undefined {
  for (const heading of headings) {
    const text = find(heading)
    if (text !== undefined) return text
  }
  return undefined
}

function lowered(values: Readonly<Record<string, string | number | boolean>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(values).map(([from, to]) => [from.trim().toLowerCase(), String(to)]))
}

/** Only what looks like a heading is repeated: a file without headings may begin with somebody's data. */
function listed(headings: readonly string[]): string {
  const shown = headings.filter((heading) => /^\p{L}[^@\d]{0,39}$/u.test(heading)).slice(0, 20)
  return shown.length === headings.length
    ? `Its columns are: ${shown.join(', ')}.`
    : 'Check that its first line holds the headings.'
}
