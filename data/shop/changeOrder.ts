import type { Tx } from '../store/open.ts'

/** Whether an order was changed, or had gone too far for that. */
export type Changed = 'done' | 'tooLate'

/** Cancels an order that is not packed yet. Cancelling again changes nothing. */
export const cancelOrder = (tx: Tx, id: string): Promise<Changed> =>
  change(tx, id, { to: { status: 'cancelled' }, during: ['placed', 'cancelled'] })

/** Sends an order that is not packed yet to another address. */
export const changeShipTo = (tx: Tx, id: string, shipTo: string): Promise<Changed> =>
  change(tx, id, { to: { ship_to: shipTo }, during: ['placed'] })

type Status = 'placed' | 'cancelled'

async function change(
  tx: Tx,
  id: string,
  {
    to,
    during,
  }: {
    readonly to: { readonly status?: Status; readonly ship_to?: string }
    readonly during: readonly Status[]
  },
): Promise<Changed> {
  const order = tx.updateTable('shop_order').set(to).where('id', '=', id).where('status', 'in', during)
  const { numUpdatedRows } = await order.executeTakeFirst()
  return numUpdatedRows > 0n ? 'done' : 'tooLate'
}
