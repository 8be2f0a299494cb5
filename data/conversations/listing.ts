import type { Mode, Moment } from '../records.ts'
import { keepable } from '../store/text.ts'
import { type Cursor, cursorAt } from './cursor.ts'
import type { ListRow } from './summaries.ts'
import { isWaiting } from './wait.ts'

/** What is asked of conversations, and where a page begins. */
export interface ListFilter {
  readonly mode?: Mode
  readonly channel?: string
  readonly customerId?: string
  readonly before?: Moment | Cursor
  readonly written?: boolean
}

/** Whether what is asked of the conversation itself holds. */
export const fits = (row: ListRow, { mode, channel, customerId, before, written }: ListFilter): boolean =>
  (mode === undefined || (mode === 'waiting' ? isWaiting(row) : row.mode === mode)) &&
  (written !== true || row.messages > 0 || row.mode !== 'bot') &&
  (channel === undefined || row.channel === keepable(channel)) &&
  (customerId === undefined || row.customer_id === keepable(customerId)) &&
  (typeof before !== 'number' || row.last < before)

/** One step down a list: to a conversation that fits, or past some that do not. */
export interface Step {
  readonly row?: ListRow
  /** All above it has been looked at, this row included. */
  readonly place: readonly (string | number)[]
}

interface Paging {
  readonly list: string
  readonly limit: number
  /** When to give what was found, on the clock of performance.now(). */
  readonly until: number
}

export interface Rows {
  readonly rows: readonly ListRow[]
  readonly next: Cursor | undefined
}

/** Goes down until the page is full and one more is known, the list ends, or the time is up. */
export async function takePage(steps: AsyncIterable<Step>, { list, limit, until }: Paging): Promise<Rows> {
  const rows: ListRow[] = []
  let end: Step['place'] | undefined
  for await (const { row, place } of steps) {
    if (row !== undefined && rows.length === limit) return { rows, next: cursorAt(list, end ?? place) }
    end = place
    if (row !== undefined) rows.push(row)
    else if (performance.now() > until) return { rows, next: cursorAt(list, end) }
  }
  return { rows, next: undefined }
}
