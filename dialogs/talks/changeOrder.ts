import { say } from '../phrases/say.ts'
import { noneOpen } from './noneFits.ts'
import { stateToo } from './orderState.ts'
import { aboutOrder, isPlaced, isUnderWay, type OrderServices } from './ownOrder.ts'
import type { Pointers } from './rules.ts'

/** What is in an order cannot be edited; this says what can be done instead. */
export const changeOrder = aboutOrder<OrderServices & Pointers>('changeOrder', {
  fits: isPlaced,
  again: isUnderWay,
  none: noneOpen,
})
  .tell(stateToo)
  .finish(async ({ order }, { orders, button }) => {
    const found = await orders.find(order)
    if (found?.status === 'cancelled') return say.orderFixed(order, found.status)
    if (found !== undefined && !isPlaced(found))
      return {
        line: say.orderFixed(order, found.status),
        options: [button('return_item'), button('exchange_item')],
      }
    return { line: say.orderOpenStill(order), options: [button('cancel_order'), button('talk_to_person')] }
  })
