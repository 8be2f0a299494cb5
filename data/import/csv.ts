import { parse } from 'csv-parse/sync'
import { plainHeading } from './columns.ts'
import { type CsvRecord, CsvRecords } from './csvRecords.ts'
import { ImportError } from './importError.ts'
import type { Line } from './lines.ts'
import { type BadRow, badRow, type Lookup, type SourceItem } from './sourceRow.ts'

export interface CsvOptions {
  /** The file's name, for messages. */
  readonly name: string
  /** Called with the headings before the first row; may throw to refuse the file. */
  readonly onHeadings: (headings: readonly string[]) => void
}

/**
 * The rows of a CSV text (comma, semicolon or tab, told from the first line; an Excel line such as `sep=;` is
 * understood). Empty rows are passed over. A row with too many or too few cells is bad; empty cells too many are
 * let go. Throws `ImportError` when the first line cannot be a heading.
 */
export async function* csvRows(
  lines: AsyncIterable<readonly Line[]>,
  options: CsvOptions,
): AsyncGenerator<readonly SourceItem[]> {
  let reader: CsvReader | undefined
  for await (const some of lines) {
    const begin = reader === undefined ? some.findIndex((line) => !isBlank(line.text)) : 0
    const first = some[begin]
    if (first === undefined) continue
    const told = /^sep=(.)$/i.exec(first.text)?.[1]
    reader ??= new CsvReader(told ?? delimiterOf(first.text), options)
    yield reader.items(some.slice(begin + (told === undefined ? 0 : 1)))
  }
  if (reader !== undefined) yield reader.rest()
}

class CsvReader {
  readonly #delimiter: string
  readonly #records: CsvRecords
  readonly #options: CsvOptions
  #headings: readonly string[] | undefined
  #places: ReadonlyMap<string, number> = new Map()

  constructor(delimiter: string, options: CsvOptions) {
    this.#delimiter = delimiter
    this.#records = new CsvRecords(delimiter)
    this.#options = options
  }

  items(lines: readonly Line[]): readonly SourceItem[] {
    return this.#items(this.#records.records(lines))
  }

  rest(): readonly SourceItem[] {
    return this.#items(this.#records.rest())
  }

  #items(all: readonly CsvRecord[]): readonly SourceItem[] {
    const records = all.filter(
      (record) => record.flaw !== undefined || !isEmpty(record.text, this.#delimiter),
    )
    const cells = cellsOf(records, this.#delimiter)
    return records.flatMap((record, i) => {
      if (this.#headings !== undefined) return [this.#item(record, cells[i])]
      this.#setHeadings(record, cells[i])
      return []
    })
  }

  #setHeadings(record: CsvRecord, cells: readonly string[] | undefined): void {
    if (record.flaw !== undefined || cells === undefined) {
      const { reason } = badRow(record.at, record.flaw ?? 'quote')
      throw new ImportError(`The first line of ${this.#options.name} must hold the headings. ${reason}`)
    }
    const headings = cells.map((cell) => cell.trim())
    this.#options.onHeadings(headings)
    this.#headings = headings
    this.#places = new Map(headings.map((heading, i) => [plainHeading(heading), i] as const).reverse())
  }

  #item(record: CsvRecord, cells: readonly string[] | undefined): SourceItem {
    if (record.flaw !== undefined) return badRow(record.at, record.flaw)
    if (cells === undefined) return badRow(record.at, 'quote')
    const headings = this.#headings ?? []
    const width = widthOf(cells, headings.length)
    if (width !== headings.length) return wrongWidth(record, width, headings.length)
    const cell: Lookup = (heading) => cells[this.#places.get(heading) ?? -1]
    return { kind: 'row', at: record.at, text: record.text, headings, cell, lineCell: cell }
  }
}

/** Quotes make work; rows without any are split as they are. A row that the parser refuses is undefined. */
function cellsOf(
  records: readonly CsvRecord[],
  delimiter: string,
): readonly (readonly string[] | undefined)[] {
  const quoted = records.filter((record) => record.quoted && record.flaw === undefined)
  const parsed = parseAll(
    quoted.map((record) => record.text),
    delimiter,
  )[Symbol.iterator]()
  return records.map((record) => {
    if (record.flaw !== undefined) return undefined
    return record.quoted ? parsed.next().value : record.text.split(delimiter)
  })
}

function parseAll(texts: readonly string[], delimiter: string): readonly (readonly string[] | undefined)[] {
  const rows = parsedOrNothing(texts.join('\n'), delimiter)
  if (rows?.length === texts.length) return rows
  return texts.map((text) => {
    const alone = parsedOrNothing(text, delimiter)
    return alone?.length === 1 ? alone[0] : undefined
  })
}

function parsedOrNothing(text: string, delimiter: string): readonly (readonly string[])[] | undefined {
  try {
    return parse(text, { delimiter, record_delimiter: '\n', relax_column_count: true, relax_quotes: true })
  } catch {
    return undefined
  }
}

/** The most frequent of the three outside quotes; a comma when there is none. */
function delimiterOf(heading: string): string {
  const bare = heading.replace(/"[^"]*"/g, '')
  const count = (delimiter: string): number => bare.split(delimiter).length
  return [',', ';', '\t'].reduce((best, other) => (count(other) > count(best) ? other : best))
}

function widthOf(cells: readonly string[], expected: number): number {
  let width = cells.length
  while (width > expected && cells[width - 1]?.trim() === '') width -= 1
  return width
}

function wrongWidth(record: CsvRecord, width: number, expected: number): BadRow {
  if (width < expected && !record.ended) return badRow(record.at, 'cut')
  const advice =
    width > expected
      ? 'A text that holds the separator must stand in quotation marks.'
      : 'Write the separators of empty cells too, or check whether the file is cut.'
  const reason = `This row has ${width} cells where the headings are ${expected}. ${advice}`
  return { kind: 'bad', at: record.at, reason, encoding: false }
}

function isBlank(text: string): boolean {
  return text.trim() === ''
}

function isEmpty(text: string, delimiter: string): boolean {
  return isBlank(text.replaceAll(delimiter, ''))
}
