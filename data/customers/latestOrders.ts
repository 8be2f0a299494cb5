import type { Moment, Order } from '../records.ts'
import { pagesOf } from '../shop/inPages.ts'
import { toLine } from '../shop/orders.ts'
import { fromColumn } from '../store/columns.ts'
import type { Db, Store } from '../store/open.ts'

/** What is read of a shop's past. */
export interface Lately {
  readonly since: Moment
  /** Rows at most. */
  readonly most: number
}

const inOnePage = 500

/**
 * Orders with their lines by pages, the newest first: those placed from `since` on, `most` of them. Cancelled ones and
 * those of nobody who is known are among them; where they went is not told.
 */
export async function* latestOrders(
  store: Store,
  { since, most }: Lately,
): AsyncGenerator<readonly Order[], void> {
  let left = most
  const pages = pagesOf<Head>((after) =>
    headsBefore(store.db, { after, since, limit: Math.min(left, inOnePage) }),
  )
  for await (const heads of pages) {
    left -= heads.length
    yield await withLines(store.db, heads)
  }
}

type Head = Awaited<ReturnType<typeof headsBefore>>[number]

interface Asked {
  readonly after: { readonly placed: Moment; readonly id: string } | undefined
  readonly since: Moment
  readonly limit: number
}

async function headsBefore(db: Db, { after, since, limit }: Asked) {
  if (limit <= 0) return []
  const newest = db
    .selectFrom('shop_order')
    .select(['id', 'customer_id', 'placed', 'status', 'due'])
    .where('placed', '>=', since)
    .orderBy('placed', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
  if (after === undefined) return newest.execute()
  return newest
    .where(({ eb, refTuple, tuple }) => eb(refTuple('placed', 'id'), '<', tuple(after.placed, after.id)))
    .execute()
}

async function withLines(db: Db, heads: readonly Head[]): Promise<readonly Order[]> {
  const rows = await db
    .selectFrom('order_line')
    .selectAll()
    .where(
      'order_id',
      'in',
      heads.map(({ id }) => id),
    )
    .orderBy('order_id')
    .orderBy('line')
    .execute()
  const lines = Map.groupBy(rows, ({ order_id }) => order_id)
  return heads.map(({ id, customer_id, placed, status, due }) => ({
    id,
    customerId: fromColumn(customer_id),
    placed,
    status,
    due: fromColumn(due),
    tracking: undefined,
    lines: (lines.get(id) ?? []).map(toLine),
  }))
}
