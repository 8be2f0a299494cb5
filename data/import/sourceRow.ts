import type { Line } from './lines.ts'

/** Finds the cell under one of the headings (in their plain form), undefined when there is no such heading. */
export type Lookup = (plainHeading: string) => string | undefined

/** A row as it stands in a file, before its words are understood. */
export interface SourceRow {
  readonly kind: 'row'
  readonly at: number
  /** The text of the whole row, by which identical rows are known. */
  readonly text: string
  /** Headings as they stand in the file. */
  readonly headings: readonly string[]
  readonly cell: Lookup
  /** The same, for the columns that speak of one line of an order. */
  readonly lineCell: Lookup
}

/** A row that cannot be taken apart. */
export interface BadRow {
  readonly kind: 'bad'
  readonly at: number
  readonly reason: string
  readonly encoding: boolean
}

export type SourceItem = SourceRow | BadRow

export function badRow(at: number, flaw: Exclude<Line['flaw'], undefined> | 'quote'): BadRow {
  return { kind: 'bad', at, reason: reasons[flaw], encoding: flaw === 'not UTF-8' }
}

const reasons = {
  cut: 'The file is cut or damaged in this row. Export it again and import the whole file.',
  'too long':
    'This row is longer than 8 million characters. Shorten its texts, or check for a missing line end.',
  'not UTF-8': 'This row holds characters that are not UTF-8. Save the file as UTF-8 and import it again.',
  quote:
    'A quotation mark opens a field here and is not closed properly. Write quotation marks inside a text twice ("").',
}
