import type { Expression, ExpressionBuilder, SqlBool } from 'kysely'
import type { TicketKind } from '../records.ts'
import { erasedCustomers } from '../shop/customers.ts'
import type { Db } from '../store/store.ts'
import type { Tables } from '../store/tables.ts'

/** What the shop owes for an order, whoever it was for. */
const owed: readonly TicketKind[] = [
  ...(['return', 'return_withdrawn', 'exchange', 'cancellation', 'new_address'] as const),
  ...(['missing_item', 'warranty', 'payment', 'unreachable'] as const),
]

/** What has come or will not come. */
const finished = ['delivered', 'cancelled'] as const

type TicketRow = ExpressionBuilder<Tables, 'ticket'>

/** That it is still done when its customer is forgotten. */
export const goesOn = (eb: TicketRow): Expression<SqlBool> =>
  eb.and([eb('order_id', 'is not', null), eb('kind', 'in', owed)])

/** That a customer asked for it, or somebody for one of their orders; all who were forgotten when none are named. */
export const ofCustomers =
  (db: Db, customers: readonly string[] | ReturnType<typeof erasedCustomers>) =>
  (eb: TicketRow): Expression<SqlBool> => {
    const orders = db.selectFrom('shop_order').select('id').where('customer_id', 'in', customers)
    const theirs = eb.or([eb('customer_id', 'in', customers), eb('order_id', 'in', orders)])
    return eb.and([theirs, eb('kind', '!=', 'erasure')])
  }

/** Forgets the words and the addresses that were kept of those who are forgotten until the shop had done its part. */
export async function forgetFinished(tx: Db): Promise<void> {
  const erased = erasedCustomers(tx)
  await tx
    .updateTable('shop_order')
    .set({ ship_to: null })
    .where('ship_to', 'is not', null)
    .where('status', 'in', finished)
    .where('customer_id', 'in', erased)
    .execute()
  const done = tx
    .selectFrom('ticket')
    .select('number')
    .where('done', 'is not', null)
    .where('details', '!=', '')
  await tx
    .updateTable('ticket')
    .set({ details: '' })
    .where('number', 'in', done.where(ofCustomers(tx, erased)))
    .execute()
}
