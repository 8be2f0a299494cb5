import { say } from '../phrases/say.ts'
import { allArrived } from './noneFits.ts'
import { aboutOrder, isUnderWay, namesIn, type OrderServices } from './ownOrder.ts'

/** Tells where an order is. */
export const orderStatus = aboutOrder<OrderServices>('orderStatus', {
  fits: isUnderWay,
  none: allArrived,
}).finish(async ({ order }, { orders, catalogue }, turn) => {
  const found = await orders.find(order)
  return found ? say.orderIs(found, namesIn(found, catalogue), turn.local) : say.noSuchOrder(order)
})
