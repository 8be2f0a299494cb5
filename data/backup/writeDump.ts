import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { schemaOf } from '../store/migrate.ts'
import type { CopyReport } from './copyReport.ts'
import type { DumpHeader } from './dumpFormat.ts'
import type { Progress } from './progress.ts'
import { countRows, type Snapshot } from './snapshot.ts'

/** Characters of rows in one line, some of them more. */
const lineLength = 200_000

/**
 * Writes all rows of a moment into a file; see dumpFormat.ts. A page at a time, so
 * memory does not grow with the store.
 */
export async function writeDump(
  snapshot: Snapshot,
  file: string,
  { now, progress }: { readonly now: number; readonly progress: Progress },
): Promise<CopyReport> {
  progress({ doing: 'counting', done: 0, total: 1 })
  const migrations = (await schemaOf(snapshot.db)).executed
  const tables = await countRows(snapshot.db, await snapshot.tables())
  const header: DumpHeader = {
    ...{ kind: 'header', format: 'rapport-dump', version: 1, made: now },
    ...{ migrations: [...migrations], tables },
  }
  const lines = checked(linesOf(snapshot, header, progress))
  // The rows are long runs of likenesses: level 3 takes a third of level 6's time for a tenth more bytes.
  await pipeline(
    Readable.from(lines, { highWaterMark: 2 }),
    createGzip({ level: 3 }),
    createWriteStream(file),
  )
  return { migrations, tables }
}

async function* linesOf(snapshot: Snapshot, header: DumpHeader, progress: Progress): AsyncGenerator<string> {
  yield JSON.stringify(header)
  const total = Math.max(1, sum(header.tables))
  let done = 0
  for (const table of Object.keys(header.tables)) {
    for await (const rows of lengths(snapshot.rows(table))) {
      done += rows.length
      progress({ doing: 'copying', done, total })
      yield `{"kind":"rows","table":${JSON.stringify(table)},"rows":[${rows.join(',')}]}`
    }
  }
}

/** Rows, each in JSON, in runs of about the length of a line. */
async function* lengths(rows: AsyncIterable<string>): AsyncGenerator<readonly string[]> {
  let held: string[] = []
  let length = 0
  for await (const row of rows) {
    held.push(row)
    length += row.length
    if (length < lineLength) continue
    yield held
    held = []
    length = 0
  }
  if (held.length > 0) yield held
}

/** Ends every line, and adds the one with the sum of all. */
async function* checked(lines: AsyncIterable<string>): AsyncGenerator<string> {
  const hash = createHash('sha256')
  for await (const line of lines) {
    const ended = `${line}\n`
    hash.update(ended)
    yield ended
  }
  yield `${JSON.stringify({ kind: 'end', sha256: hash.digest('hex') })}\n`
}

const sum = (tables: Readonly<Record<string, number>>): number =>
  Object.values(tables).reduce((total, rows) => total + rows, 0)
