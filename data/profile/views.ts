import { dayOf } from '../conversations/rollups.ts'
import type { Moment } from '../records.ts'
import type { Store, Tx } from '../store/open.ts'
import { prepared } from '../store/prepared.ts'

/** How often a customer looked at a product on a day. */
export interface ProductView {
  readonly productId: string
  /** In UTC, YYYY-MM-DD. */
  readonly day: string
  readonly times: number
}

/** Notes that a customer looked at a product, if they agreed to a profile; gives whether it was noted. One write. */
export const noteView = (
  store: Store,
  {
    customerId,
    productId,
    at,
  }: { readonly customerId: string; readonly productId: string; readonly at: Moment },
): Promise<boolean> =>
  store.write(async (tx) => {
    if (!(await agreed(tx, customerId))) return false
    await tx
      .insertInto('product_view')
      .values({ customer_id: customerId, product_id: productId, day: dayOf(at), times: 1 })
      .onConflict((same) =>
        same
          .columns(['customer_id', 'product_id', 'day'])
          .doUpdateSet(({ eb, ref }) => ({ times: eb(ref('product_view.times'), '+', 1) })),
      )
      .execute()
    return true
  })

/** Read in the same transaction: consent that is withdrawn meanwhile counts. */
async function agreed(tx: Tx, customerId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('customer')
    .leftJoin('consent', 'consent.customer_id', 'customer.id')
    .select(['customer.personalise', 'consent.personalise as chosen'])
    .where('customer.id', '=', customerId)
    .executeTakeFirst()
  return row !== undefined && (row.chosen ?? row.personalise) === 1
}

/** Rows that are read at most. */
const most = 500

const latest = prepared(['customerId'], (db, { customerId }) =>
  db
    .selectFrom('product_view')
    .select(['product_id as productId', 'day', 'times'])
    .where('customer_id', '=', customerId)
    .orderBy('day', 'desc')
    .orderBy('product_id')
    .limit(most),
)

/** The products that a customer looked at, the newest days first; 500 at most. */
export const viewsOf = (store: Store, customerId: string): Promise<readonly ProductView[]> =>
  latest(store.db, { customerId })

/** Forgets what a customer looked at. */
export async function forgetViews(tx: Tx, customerId: string): Promise<void> {
  await tx.deleteFrom('product_view').where('customer_id', '=', customerId).execute()
}

/** Forgets what those of these customers looked at who do not agree any more. */
export async function forgetViewsWithoutConsent(tx: Tx, customerIds: readonly string[]): Promise<void> {
  const refusing = tx
    .selectFrom('customer')
    .leftJoin('consent', 'consent.customer_id', 'customer.id')
    .select('customer.id')
    .where('customer.id', 'in', customerIds)
    .where(({ eb, fn }) => eb(fn.coalesce('consent.personalise', 'customer.personalise'), '=', 0))
  await tx.deleteFrom('product_view').where('customer_id', 'in', refusing).execute()
}
