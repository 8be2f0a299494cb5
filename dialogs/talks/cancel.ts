import { say } from '../phrases/say.ts'
import { yesNo } from '../yesNo.ts'
import { noneOpen } from './noneFits.ts'
import { aboutOrder, causeOf, isPlaced, namesIn, type OrderServices } from './ownOrder.ts'

interface CancelServices extends OrderServices {
  /** Whether customers pay only when an order is packed. */
  readonly rules: { readonly chargedAtPacking: boolean }
}

/** Cancels an order that is not packed yet. */
export const cancel = aboutOrder<CancelServices>('cancel', { fits: isPlaced, none: noneOpen })
  .stopIf(async ({ order }, { orders }) => {
    const found = await orders.find(order)
    return found === undefined || isPlaced(found) ? undefined : say.cannotCancel(found.id, found.status)
  })
  .ask('sure', async ({ order }, { orders, catalogue }) => {
    const found = await orders.find(order)
    return yesNo(say.cancelIt(order, found ? namesIn(found, catalogue) : []), {
      agrees: /\bcancel( it| the order| my order)?\b|取消(订单|訂單|它)?/iu,
    })
  })
  .stopIf(({ sure }) => (sure ? undefined : say.nothingChanged()))
  .finish(async ({ order }, { orders, rules }, turn) => {
    if ((await orders.cancel(order, causeOf(turn))) === 'done')
      return say.cancelled(order, rules.chargedAtPacking)
    return say.cannotCancel(order, (await orders.find(order))?.status ?? 'packed')
  })
