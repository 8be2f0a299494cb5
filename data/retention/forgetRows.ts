import { sql } from 'kysely'
import type { Moment } from '../records.ts'
import type { Store } from '../store/store.ts'
import type { Batch } from './inBatches.ts'
import { timed } from './timed.ts'

/** Rows that are of use for a while only: what tells their age, and their key. */
const kinds = {
  product_view: { age: 'day', key: ['customer_id', 'product_id', 'day'] },
  conversation_day: { age: 'day', key: ['day', 'conversation_id', 'language', 'intent'] },
  inbox: { age: 'at', key: ['conversation_id', 'activity_id'] },
  dead_letter: { age: 'at', key: ['conversation_id', 'seq'] },
  session: { age: 'expires', key: ['hash'] },
  sign_in_link: { age: 'expires', key: ['hash'] },
} as const

/** Forgets some of the rows of a kind that are older than `before`, `size` times ten of them at most. */
export async function forgetRows(
  store: Store,
  {
    kind,
    before,
    size,
  }: { readonly kind: keyof typeof kinds; readonly before: Moment | string; readonly size: number },
): Promise<Batch> {
  const { age, key } = kinds[kind]
  const most = size * 10
  const keys = sql.join(key.map((column) => sql.ref(column)))
  const old = sql`select ${keys} from ${sql.table(kind)} where ${sql.ref(age)} < ${before} limit ${sql.lit(most)}`
  const { value, took } = await timed(store, (tx) =>
    sql`delete from ${sql.table(kind)} where (${keys}) in (${old})`.execute(tx),
  )
  const rows = Number(value.numAffectedRows ?? 0)
  return { rows, took, done: rows < most }
}
