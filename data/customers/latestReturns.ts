import type { Moment } from '../records.ts'
import { pagesOf } from '../shop/inPages.ts'
import type { Store } from '../store/open.ts'
import type { Lately } from './latestOrders.ts'

/** Something that a customer wanted to send back. */
export interface CustomerReturn {
  readonly orderId: string
  readonly customerId: string
  readonly at: Moment
}

const inOnePage = 1_000

/** What customers sent back by pages, the newest first: asked for from `since` on, `most` of them. */
export async function* latestReturns(
  store: Store,
  { since, most }: Lately,
): AsyncGenerator<readonly CustomerReturn[], void> {
  let left = most
  const newest = store.db
    .selectFrom('return_request')
    .innerJoin('shop_order', 'shop_order.id', 'return_request.order_id')
    .select(['return_request.number', 'return_request.order_id as orderId', 'return_request.at'])
    .select('shop_order.customer_id as customerId')
    .$narrowType<{ customerId: string }>()
    .where('shop_order.customer_id', 'is not', null)
    .where('return_request.at', '>=', since)
    .orderBy('return_request.number', 'desc')
  const pages = pagesOf<Awaited<ReturnType<typeof newest.execute>>[number]>(async (after) => {
    if (left <= 0) return []
    const page = newest.limit(Math.min(left, inOnePage))
    return (after === undefined ? page : page.where('return_request.number', '<', after.number)).execute()
  })
  for await (const rows of pages) {
    left -= rows.length
    yield rows.map(({ orderId, customerId, at }) => ({ orderId, customerId, at }))
  }
}
