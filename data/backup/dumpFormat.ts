import { z } from 'zod/v4'

/**
 * A dump: every row of a store in a gzip file of JSON Lines, the same for every back end. The first line
 * says what follows, the last one has the SHA-256 of all before it, and between them stand the rows of one
 * table after the other, some hundreds a line. What can be made from the rows (the index of words to
 * search) is not in it.
 */
export type DumpLine = z.output<typeof dumpLine>
export type DumpHeader = z.output<typeof header>

const header = z.object({
  kind: z.literal('header'),
  format: z.literal('rapport-dump'),
  version: z.literal(1),
  made: z.number(),
  /** Names of the migrations that had run, in order: the shape of the rows. */
  migrations: z.array(z.string()).min(1),
  /** Rows by table. */
  tables: z.record(z.string(), z.int()),
})
/** A row's columns by name. Which there are, and what they take, the database checks. */
type DumpRow = Readonly<Record<string, string | number | null>>
const someRows = z.custom<readonly DumpRow[]>((rows) => Array.isArray(rows) && isRow(rows[0]))
const isRow = (row: unknown): boolean => typeof row === 'object' && row !== null
const rows = z.object({ kind: z.literal('rows'), table: z.string(), rows: someRows })
const end = z.object({ kind: z.literal('end'), sha256: z.string() })

export const dumpLine = z.discriminatedUnion('kind', [header, rows, end])
