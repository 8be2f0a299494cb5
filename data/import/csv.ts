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
    const begin = reader === undefined ? beginOf(some) : undefined
    if (begin !== undefined) reader = new CsvReader(begin.delimiter, options)
    if (reader !== undefined) yield reader.items(begin?.lines ?? some)
  }
  if (reader !== undefined) yield reader.rest()
}

/** The lines from the headings on, and what separates their cells; nothing while all lines are blank. */
function beginOf(
  lines: readonly Line[],
): { readonly delimiter: string; readonly lines: readonly Line[] } | undefined {
  const at = lines.findIndex((line) => line.text.trim() !== '')
  const text = lines[at]?.text
  if (text === undefined) return undefined
  const told = /^sep=([^"])$/i.exec(text)?.[1]
  return told === undefined
    ? { delimiter: delimiterOf(text), lines: lines.slice(at) }
    : { delimiter: told, lines: lines.slice(at + 1) }
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
    const filled = all.filter(
      ({ flaw, text }) => flaw !== undefined || text.replaceAll(this.#delimiter, '').trim() !== '',
    )
    const cells = cellsOf(filled, this.#delimiter)
    return filled.flatMap((record, i) => {
      if (this.#headings !== undefined) return [this.#item(record, cells[i] ?? [])]
      this.#setHeadings(record, cells[i] ?? [])
      return []
    })
  }

  #setHeadings({ at, flaw }: CsvRecord, cells: readonly string[]): void {
    if (flaw !== undefined)
      throw new ImportError(
        `The first line of ${this.#options.name} must hold the headings. ${badRow(at, flaw).reason}`,
      )
    const headings = cells.map((cell) => cell.trim())
    this.#options.onHeadings(headings)
    this.#headings = headings
    this.#places = new Map(headings.map((heading, i) => [plainHeading(heading), i] as const).reverse())
  }

  #item(record: CsvRecord, cells: readonly string[]): SourceItem {
    const { at, text, flaw } = record
    if (flaw !== undefined) return badRow(at, flaw)
    const headings = this.#headings ?? []
    const filled = cells.findLastIndex((cell) => cell.trim() !== '') + 1
    const width = Math.max(filled, Math.min(cells.length, headings.length))
    if (width !== headings.length) return wrongWidth(record, width, headings.length)
    const cell: Lookup = (heading) => cells[this.#places.get(heading) ?? -1]
    return { kind: 'row', at, text, headings, cell, lineCell: cell }
  }
}

/** Quotes make work; rows without any are split as they are. A row with a flaw has no cells. */
function cellsOf(records: readonly CsvRecord[], delimiter: string): readonly (readonly string[])[] {
  const sound = records.filter(({ flaw }) => flaw === undefined)
  const quoted = sound.flatMap(({ quoted, text }) => (quoted ? [text] : [])).join('\n')
  const options = { delimiter, record_delimiter: '\n', relax_column_count: true, relax_quotes: true }
  const parsed = parse(quoted, options)[Symbol.iterator]()
  return records.map(({ flaw, quoted, text }) => {
    if (flaw !== undefined) return []
    return quoted ? (parsed.next().value ?? []) : text.split(delimiter)
  })
}

/** The most frequent of the three outside quotes; a comma when there is none. */
function delimiterOf(heading: string): string {
  const bare = heading.replace(/"[^"]*"/g, '')
  const count = (delimiter: string): number => bare.split(delimiter).length
  return [',', ';', '\t'].reduce((best, other) => (count(other) > count(best) ? other : best))
}

function wrongWidth({ at, ended }: CsvRecord, width: number, expected: number): BadRow {
  if (width < expected && !ended) return badRow(at, 'cut')
  const advice =
    width > expected
      ? 'A text that holds the separator must stand in quotation marks.'
      : 'Write the separators of empty cells too, or check whether the file is cut.'
  const reason = `This row has ${width} cells where the headings are ${expected}. ${advice}`
  return { kind: 'bad', at, reason, encoding: false }
}
