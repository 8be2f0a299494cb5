import type { Line } from './lines.ts'

/** A record of a CSV file: one line, or more when a quoted field holds line ends. */
export interface CsvRecord {
  readonly at: number
  readonly text: string
  readonly quoted: boolean
  readonly flaw: Line['flaw'] | 'quote'
  readonly ended: boolean
}

/** A quote that is not closed within so many lines or characters is a stray one, so it cannot swallow the file. */
const mostLines = 1000
const mostCharacters = 1_000_000

type Quote = 'closed' | 'open' | 'wrong'

/**
 * Joins the lines of quoted fields. A record whose quotes are wrong costs its first line only: it is given back
 * with the flaw `quote`, and reading goes on at the next line.
 */
export class CsvRecords {
  readonly #delimiter: string
  #waiting: Line[] = []
  #size = 0

  constructor(delimiter: string) {
    this.#delimiter = delimiter
  }

  records(lines: readonly Line[]): readonly CsvRecord[] {
    const done: CsvRecord[] = []
    const queue = lines.toReversed()
    for (let line = queue.pop(); line !== undefined; line = queue.pop()) {
      const quote = quoteAfter(line.text, this.#waiting.length > 0, this.#delimiter)
      this.#waiting.push(line)
      this.#size += line.text.length
      const full = this.#waiting.length > mostLines || this.#size > mostCharacters
      if (quote === 'closed') done.push(joined(this.#all()))
      else if (quote === 'wrong' || full) queue.push(...this.#withoutFirst(done).toReversed())
    }
    return done
  }

  /** To be called at the end of the file: what waits for a closing quote is read again without its first line. */
  rest(): readonly CsvRecord[] {
    const done: CsvRecord[] = []
    while (this.#waiting.length > 0) done.push(...this.records(this.#withoutFirst(done)))
    return done
  }

  #withoutFirst(done: CsvRecord[]): readonly Line[] {
    const [first, ...others] = this.#all()
    if (first !== undefined)
      done.push({ ...first, quoted: true, flaw: first.flaw ?? (first.ended ? 'quote' : 'cut') })
    return others
  }

  #all(): readonly Line[] {
    const lines = this.#waiting
    this.#waiting = []
    this.#size = 0
    return lines
  }
}

function joined(lines: readonly Line[]): CsvRecord {
  const text = lines.map((line) => line.text).join('\n')
  const flaw = lines.find((line) => line.flaw !== undefined)?.flaw
  return { at: lines[0]?.at ?? 0, text, quoted: text.includes('"'), flaw, ended: lines.at(-1)?.ended ?? true }
}

/** Where a line leaves its quotes. A quote opens a field only at the field's beginning; elsewhere it is a letter. */
function quoteAfter(text: string, open: boolean, delimiter: string): Quote {
  if (!text.includes('"')) return open ? 'open' : 'closed'
  let at = open ? afterQuoted(text, 0, delimiter) : 0
  while (at >= 0 && at < text.length) {
    at = text[at] === '"' ? afterQuoted(text, at + 1, delimiter) : nextField(text, at, delimiter)
  }
  if (at === unclosed) return 'open'
  return at === misplaced ? 'wrong' : 'closed'
}

const unclosed = -1
const misplaced = -2

/** The beginning of the field after a quoted one, whose text starts at `from`. */
function afterQuoted(text: string, from: number, delimiter: string): number {
  let at = text.indexOf('"', from)
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2)
  if (at < 0) return unclosed
  const next = text[at + 1]
  if (next === undefined) return text.length
  return next === delimiter ? at + 2 : misplaced
}

function nextField(text: string, from: number, delimiter: string): number {
  const at = text.indexOf(delimiter, from)
  return at < 0 ? text.length : at + 1
}
