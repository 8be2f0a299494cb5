import { Form } from '../form.ts'
import { say } from '../phrases/say.ts'
import { namesIn, nothingOrdered, notTheirs, type OrderServices, proof, whichOrder } from './ownOrder.ts'

/** Tells where an order is. */
export const orderStatus = Form.named<OrderServices>('orderStatus')
  .stopIf(nothingOrdered)
  .ask('order', whichOrder)
  .ask('email', proof)
  .stopIf(notTheirs)
  .finish(async ({ order }, { orders, catalogue }, turn) => {
    const found = await orders.find(order)
    return found ? say.orderIs(found, namesIn(found, catalogue), turn.local) : say.noSuchOrder(order)
  })
