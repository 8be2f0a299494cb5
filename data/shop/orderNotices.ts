import type { Moment, OrderStatus } from '../records.ts'
import { fromColumn, toColumn } from '../store/columns.ts'
import type { Store } from '../store/open.ts'

/** News of an order for a customer who wants to hear of it. */
export interface OrderNews {
  readonly orderId: string
  readonly customerId: string
  readonly placed: Moment
  readonly status: OrderStatus
  readonly due: Moment | undefined
  /** What the customer knows; undefined when we look at the order for the first time. */
  readonly known: { readonly status: OrderStatus; readonly due: Moment | undefined } | undefined
  /** The customer's newest conversation. */
  readonly conversationId: string | undefined
}

/**
 * Orders of customers who agreed to notices that stand otherwise than they know, at most `limit`; not of those whom a
 * person answers just now.
 */
export async function orderNews(store: Store, limit: number): Promise<readonly OrderNews[]> {
  const rows = await store.db
    .selectFrom('consent')
    .innerJoin('shop_order', 'shop_order.customer_id', 'consent.customer_id')
    .leftJoin('order_notice', 'order_notice.order_id', 'shop_order.id')
    .where('consent.notices', '=', 1)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('conversation')
            .select('conversation.id')
            .whereRef('conversation.customer_id', '=', 'consent.customer_id')
            .where('mode', '=', 'person'),
        ),
      ),
    )
    .where((eb) =>
      eb.or([
        eb('order_notice.status', 'is', null),
        eb('order_notice.status', '!=', eb.ref('shop_order.status')),
        eb(eb.fn.coalesce('order_notice.due', eb.lit(0)), '!=', eb.fn.coalesce('shop_order.due', eb.lit(0))),
      ]),
    )
    .select(['shop_order.id', 'consent.customer_id', 'placed', 'shop_order.status', 'shop_order.due'])
    .select(['order_notice.status as known', 'order_notice.due as knownDue'])
    .select((eb) =>
      eb
        .selectFrom('conversation')
        .select('conversation.id')
        .whereRef('conversation.customer_id', '=', 'consent.customer_id')
        .orderBy('last', 'desc')
        .limit(1)
        .as('conversation'),
    )
    .limit(limit)
    .execute()
  return rows.map(toNews)
}

interface Row {
  readonly id: string
  readonly customer_id: string
  readonly placed: Moment
  readonly status: OrderStatus
  readonly due: Moment | null
  readonly known: OrderStatus | null
  readonly knownDue: Moment | null
  readonly conversation: string | null
}

const toNews = (row: Row): OrderNews => ({
  orderId: row.id,
  customerId: row.customer_id,
  placed: row.placed,
  status: row.status,
  due: fromColumn(row.due),
  known: row.known === null ? undefined : { status: row.known, due: fromColumn(row.knownDue) },
  conversationId: fromColumn(row.conversation),
})

/** Notes that a customer knows how an order stands. */
export async function noteNews(
  store: Store,
  { orderId, status, due }: Pick<OrderNews, 'orderId' | 'status' | 'due'>,
): Promise<void> {
  const row = { status, due: toColumn(due) }
  await store.write((tx) =>
    tx
      .insertInto('order_notice')
      .values({ order_id: orderId, ...row })
      .onConflict((same) => same.column('order_id').doUpdateSet(row))
      .execute(),
  )
}
