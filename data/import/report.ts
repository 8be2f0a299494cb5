import type { Finding } from './findings.ts'

/** What is said of one row: refused, or kept with a note. Nothing personal stands in it. */
export interface Remark {
  readonly kind: 'refused' | 'note'
  readonly file: string
  /** Of the file, 1 for the first. */
  readonly line: number
  /** What is wrong and what to do, in plain English. */
  readonly reason: string
  readonly value: string | undefined
}

/** How far a file has been read. */
export interface ImportProgress {
  readonly file: string
  readonly bytesRead: number
  readonly bytesTotal: number
  readonly rows: number
}

/** Rows are those below the headings that are not empty; each is kept or refused. */
export interface FileReport {
  readonly file: string
  readonly rows: number
  readonly kept: number
  readonly refused: number
}

export interface ImportReport {
  readonly files: readonly FileReport[]
  /** Different ones that were kept. */
  readonly products: number
  readonly customers: number
  readonly orders: number
  readonly lines: number
  /** The first thousand; `refused` counts all. */
  readonly refusals: readonly Remark[]
  readonly refused: number
  /** The first thousand; `noted` counts all. */
  readonly notes: readonly Remark[]
  readonly noted: number
  readonly seconds: number
}

/** Remarks that are held in memory; the others are only counted and handed to `onRemark`. */
const mostRemarks = 1000

/** Counts rows and collects remarks, file by file. */
export class Ledger {
  readonly #files: FileLedger[] = []
  readonly #onRemark: ((remark: Remark) => void) | undefined
  readonly #remarks = { refused: [] as Remark[], note: [] as Remark[] }
  readonly #counts = { refused: 0, note: 0 }

  constructor(onRemark?: (remark: Remark) => void) {
    this.#onRemark = onRemark
  }

  file(name: string): FileLedger {
    const file = new FileLedger(name, (remark) => this.#add(remark))
    this.#files.push(file)
    return file
  }

  report(): Pick<ImportReport, 'files' | 'refusals' | 'refused' | 'notes' | 'noted'> {
    return {
      files: this.#files.map((file) => file.report),
      refusals: this.#remarks.refused,
      refused: this.#counts.refused,
      notes: this.#remarks.note,
      noted: this.#counts.note,
    }
  }

  #add(remark: Remark): void {
    this.#counts[remark.kind] += 1
    const held = this.#remarks[remark.kind]
    if (held.length < mostRemarks) held.push(remark)
    this.#onRemark?.(remark)
  }
}

export class FileLedger {
  readonly #name: string
  readonly #add: (remark: Remark) => void
  #kept = 0
  #refused = 0

  constructor(name: string, add: (remark: Remark) => void) {
    this.#name = name
    this.#add = add
  }

  get report(): FileReport {
    return { file: this.#name, rows: this.#kept + this.#refused, kept: this.#kept, refused: this.#refused }
  }

  keep(line: number, notes: readonly Finding[]): void {
    this.#kept += 1
    for (const note of notes) this.note(line, note)
  }

  refuse(line: number, finding: Finding): void {
    this.#refused += 1
    this.#add({ kind: 'refused', file: this.#name, line, ...finding })
  }

  note(line: number, finding: Finding): void {
    this.#add({ kind: 'note', file: this.#name, line, ...finding })
  }
}
