import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { BackupError } from './backupError.ts'
import type { CopyReport } from './copyReport.ts'
import { type DumpHeader, type DumpLine, dumpLine } from './dumpFormat.ts'
import type { Progress } from './progress.ts'

type Rows = Extract<DumpLine, { kind: 'rows' }>

/** What is done with a dump while it is read. */
export interface DumpReader {
  header(header: DumpHeader): Promise<void>
  rows(rows: Rows): Promise<void>
}

/**
 * Reads a dump line by line. Resolves when all of it was there, byte for byte; throws BackupError when
 * something is missing or was changed, which may come out at the very end, so what was done with the rows
 * has to be undone then. In pages.
 */
export async function readDump(file: string, reader: DumpReader): Promise<void> {
  const hash = createHash('sha256')
  let header: DumpHeader | undefined
  let whole = false
  const take = async (bytes: Uint8Array) => {
    const line = parsed(file, bytes)
    if (line.kind === 'end') whole = line.sha256 === hash.copy().digest('hex')
    else hash.update(bytes)
    if (line.kind === 'header') {
      header = line
      await reader.header(line)
    } else if (line.kind === 'rows') {
      if (header === undefined) throw new BackupError(`${file} is no dump: its first line is missing`)
      await reader.rows(line)
    }
  }
  try {
    await pipeline(createReadStream(file), createGunzip(), async (bytes: AsyncIterable<Uint8Array>) => {
      for await (const line of linesOf(bytes)) await take(line)
    })
  } catch (cause) {
    throw damage(file, cause)
  }
  if (!whole) throw new BackupError(`${file} is damaged or cut off: use an older backup`)
}

/** Reads a dump again and compares it with what was to be written. */
export async function checkDump(
  file: string,
  expected: CopyReport,
  progress: Progress = () => undefined,
): Promise<void> {
  const counted: Record<string, number> = {}
  const total = Object.values(expected.tables).reduce((sum, rows) => sum + rows, 1)
  let done = 0
  await readDump(file, {
    header: async () => undefined,
    rows: async ({ table, rows }) => {
      counted[table] = (counted[table] ?? 0) + rows.length
      done += rows.length
      progress({ doing: 'checking', done, total })
    },
  })
  for (const [table, rows] of Object.entries(expected.tables)) {
    const written = counted[table] ?? 0
    if (written !== rows)
      throw new BackupError(`${written} of ${rows} rows of ${table} were written: try again`)
  }
}

/** Lines with their ends. */
async function* linesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let held: Uint8Array[] = []
  for await (const piece of bytes) {
    let start = 0
    for (let end = piece.indexOf(lineFeed); end !== -1; end = piece.indexOf(lineFeed, start)) {
      yield Buffer.concat([...held, piece.subarray(start, end + 1)])
      held = []
      start = end + 1
    }
    held.push(piece.subarray(start))
  }
}

const lineFeed = 10

function parsed(file: string, bytes: Uint8Array): DumpLine {
  try {
    return dumpLine.parse(JSON.parse(Buffer.from(bytes).toString()))
  } catch (cause) {
    throw new BackupError(`${file} is no dump of a store, or is damaged: use an older backup`, { cause })
  }
}

/** What gunzip says of a file that is cut or changed. */
function damage(file: string, cause: unknown): unknown {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  if (!code.startsWith('Z_')) return cause
  return new BackupError(`${file} is damaged or cut off: use an older backup`, { cause })
}
