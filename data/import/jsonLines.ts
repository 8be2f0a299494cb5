import { plainHeading } from './columns.ts'
import { ImportError } from './importError.ts'
import type { Line } from './lines.ts'
import { badRow, type Lookup, type SourceItem, type SourceRow } from './sourceRow.ts'

/**
 * The rows of JSON Lines. An object with a list `lines` is an order: each of its lines becomes a row that reads
 * line columns from the line and order columns from the order. Nested objects are flattened (`name.en` is
 * `name_en`), lists are joined with `|`. Throws `ImportError` when the file is one JSON list.
 */
export async function* jsonRows(
  lines: AsyncIterable<readonly Line[]>,
  name: string,
): AsyncGenerator<readonly SourceItem[]> {
  let first = true
  for await (const some of lines) {
    const filled = some.filter((line) => line.flaw !== undefined || line.text.trim() !== '')
    if (first && filled[0]?.text.trimStart().startsWith('[')) {
      throw new ImportError(`${name} is one JSON list. Write it as JSON Lines: one object on each line.`)
    }
    first &&= filled.length === 0
    yield filled.flatMap(rowsOf)
  }
}

function rowsOf(line: Line): readonly SourceItem[] {
  if (line.flaw !== undefined) return [badRow(line.at, line.flaw)]
  const record = objectIn(line.text)
  if (record === undefined) return [line.ended ? notAnObject(line.at) : badRow(line.at, 'cut')]
  const { lines, ...order } = record
  if (!Array.isArray(lines)) return [row(line, record)]
  return lines.map((one: unknown, i) => {
    return isObject(one) ? row(line, order, { line: i + 1, ...one }) : notAnObject(line.at)
  })
}

function notAnObject(at: number): SourceItem {
  const reason = 'This line is not a JSON object. Check its quotes, commas and brackets.'
  return { kind: 'bad', at, reason, encoding: false }
}

function row(line: Line, record: JsonObject, part: JsonObject = record): SourceRow {
  const cells = flat(record)
  const own = part === record ? cells : flat(part)
  return {
    kind: 'row',
    at: line.at,
    text: line.text,
    headings: [...cells.keys()],
    cell: lookup(cells),
    lineCell: lookup(own),
  }
}

function lookup(cells: ReadonlyMap<string, string>): Lookup {
  const plain = new Map([...cells].map(([heading, cell]) => [plainHeading(heading), cell] as const).reverse())
  return (heading) => plain.get(heading)
}

/** Deeper nesting than this is not ours. */
const deepest = 4

function flat(record: JsonObject, before = '', depth = 1): Map<string, string> {
  const cells = new Map<string, string>()
  for (const [key, value] of Object.entries(record)) {
    if (isObject(value) && depth < deepest) {
      for (const [inner, cell] of flat(value, `${before}${key}_`, depth + 1)) cells.set(inner, cell)
    } else cells.set(before + key, textOf(value))
  }
  return cells
}

function textOf(value: unknown): string {
  return Array.isArray(value) ? value.map(scalarText).join('|') : scalarText(value)
}

function scalarText(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return String(value)
  return ''
}

type JsonObject = Readonly<Record<string, unknown>>

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function objectIn(text: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}
