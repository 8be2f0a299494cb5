import { attributePrefix, type ColumnName, columnsOf, plainHeading, type TableName } from './columns.ts'
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
    const ours = columnsOf(table).map(([name, { also = [] }]) => [name, [name, ...also]] as const)
    const theirs = Object.entries(part.columns ?? {}).map(([name, heading]) => [name, [heading]] as const)
    this.#headings = new Map([...ours, ...theirs].map(([name, all]) => [name, all.map(plainHeading)]))
    this.#values = new Map(Object.entries(part.values ?? {}).map(([name, values]) => [name, lowered(values)]))
    this.#unwanted = Object.entries(part.leaveOut ?? {}).map(([name, list]) => [
      name,
      new Set(list.map(String)),
    ])
  }

  /** True when the row has a cell for the column, even an empty one. */
  gives(column: ColumnName<T>, row: SourceRow): boolean {
    return this.#raw(row, column) !== undefined
  }

  /** Throws `ImportError` when the map names a heading that the file lacks, or a required column is absent. */
  check(headings: readonly string[], file: string): void {
    const known = new Set(headings.map(plainHeading))
    const wrong = Object.values(this.#part.columns ?? {}).find((heading) => !known.has(plainHeading(heading)))
    if (wrong !== undefined)
      throw new ImportError(`${file} has no column "${wrong}", which the map names. ${listed(headings)}`)
    const isIn = (name: string): boolean =>
      this.#part.constants?.[name] !== undefined || this.#candidates(name).some((one) => known.has(one))
    const absent = columnsOf(this.#table).find(
      ([name, { required, or = [] }]) => required === true && ![name, ...or].some(isIn),
    )
    if (absent !== undefined) {
      const [name, { meaning }] = absent
      throw new ImportError(
        `${file} has no column "${name}" (${meaning}). Name the right one in the map under ${this.#table}.columns. ${listed(headings)}`,
      )
    }
  }

  /** The cells of a row; a row that the map leaves out is refused. */
  cells(row: SourceRow, findings: Findings): Cells<T> {
    if (this.#unwanted.some(([name, values]) => values.has(this.#cell(row, name))))
      findings.refuse('The map leaves this row out.')
    return (column) => this.#cell(row, column)
  }

  /** Every property that the row or the map names, by its name without the prefix. */
  attributes(row: SourceRow): ReadonlyMap<string, string> {
    const { columns = {}, constants = {} } = this.#part
    const names = [...row.headings.map(attributeHeading), ...Object.keys(columns), ...Object.keys(constants)]
    const found = names
      .filter((name) => name.startsWith(attributePrefix))
      .map((name) => [name.slice(attributePrefix.length), this.#cell(row, name)] as const)
    return new Map(found.filter(([, text]) => text !== ''))
  }

  #candidates(name: string): readonly string[] {
    return this.#headings.get(name) ?? [plainHeading(name)]
  }

  /** A gathered product stands on the order line, so all its columns do. */
  #lookup(row: SourceRow, column: string): Lookup {
    return this.#table === 'products' || lineColumns.has(column) ? row.lineCell : row.cell
  }

  #raw(row: SourceRow, column: string): string | undefined {
    const constant = this.#part.constants?.[column]
    return constant === undefined
      ? first(this.#candidates(column), this.#lookup(row, column))
      : String(constant)
  }

  #cell(row: SourceRow, column: string): string {
    const text = this.#raw(row, column)?.trim() ?? ''
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

/** `Attributes Colour-EN` is attributes_colour_en; blanks within a name stay. */
function attributeHeading(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/^attributes[\s-]+/, attributePrefix)
    .replace(/[\s-]+(en|zh)$/, '_$1')
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
