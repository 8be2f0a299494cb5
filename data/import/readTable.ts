import { csvRows } from './csv.ts'
import { FileBytes } from './fileBytes.ts'
import { Findings } from './findings.ts'
import { ImportError } from './importError.ts'
import { jsonRows } from './jsonLines.ts'
import { linesOf } from './lines.ts'
import type { FileLedger, ImportProgress, Ledger } from './report.ts'
import type { SourceItem, SourceRow } from './sourceRow.ts'

/** What is done with the rows of one file. */
export interface TableTask {
  /** Throws `ImportError` when the headings lack something. Called for CSV only. */
  check(headings: readonly string[], file: string): void
  /** Keeps a row, or says in `findings` why it is refused. */
  row(row: SourceRow, findings: Findings): void
  /** Hands on what was kept when there is enough of it, or all at the end. */
  flush(end: boolean): Promise<void>
}

/** Looks at the headings alone, so that a file of the wrong kind is refused before anything is written. */
export async function checkTable(path: string, task: TableTask): Promise<void> {
  let seen = false
  const bytes = new FileBytes(path)
  const onHeadings = (headings: readonly string[]): void => {
    task.check(headings, bytes.name)
    seen = true
  }
  for await (const items of itemsOf(bytes, onHeadings)) if (seen || items.length > 0) break
}

/**
 * Reads one file to its end, a piece of 64 KiB at a time. Throws `ImportError` when most rows are not UTF-8,
 * since then the whole file is in another encoding.
 */
export async function readTable(
  path: string,
  task: TableTask,
  options: { readonly ledger: Ledger; readonly progress?: ((progress: ImportProgress) => void) | undefined },
): Promise<void> {
  const bytes = new FileBytes(path)
  const ledger = options.ledger.file(bytes.name)
  let foreign = 0
  let last = 1
  const refuseEncoding = (least: number): void => {
    if (foreign >= least && foreign * 2 > ledger.report.rows)
      throw new ImportError(
        `${bytes.name} is not UTF-8: ${foreign} of its first ${ledger.report.rows} rows hold other characters. Save it as UTF-8 and import it again.`,
      )
  }
  for await (const items of itemsOf(bytes, (headings) => task.check(headings, bytes.name))) {
    for (const item of items) take(item, task, ledger)
    foreign += items.filter((item) => item.kind === 'bad' && item.encoding).length
    last = items.at(-1)?.at ?? last
    refuseEncoding(20)
    await task.flush(false)
    options.progress?.({ file: bytes.name, ...bytes.progress, rows: ledger.report.rows })
  }
  refuseEncoding(1)
  await task.flush(true)
  noteEnd(ledger, last, bytes.broken)
}

function itemsOf(
  bytes: FileBytes,
  onHeadings: (headings: readonly string[]) => void,
): AsyncGenerator<readonly SourceItem[]> {
  const lines = linesOf(bytes)
  const json = /\.(jsonl|ndjson|json)(\.gz)?$/i.test(bytes.name)
  return json ? jsonRows(lines, bytes.name) : csvRows(lines, { name: bytes.name, onHeadings })
}

function take(item: SourceItem, task: TableTask, ledger: FileLedger): void {
  const findings = new Findings()
  if (item.kind === 'bad') findings.refuse(item.reason)
  else task.row(item, findings)
  if (findings.refusal === undefined) ledger.keep(item.at, findings.notes)
  else ledger.refuse(item.at, findings.refusal)
}

function noteEnd(ledger: FileLedger, last: number, broken: boolean): void {
  if (broken) {
    ledger.note(last, {
      reason: 'The file is cut or damaged after this line. Export it again and import the whole file.',
      value: undefined,
    })
  } else if (ledger.report.rows === 0) {
    ledger.note(1, { reason: 'The file has no rows. Check whether it was exported fully.', value: undefined })
  }
}
