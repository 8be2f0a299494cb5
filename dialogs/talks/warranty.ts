import { ownWords } from '../ownWords.ts'
import { say } from '../phrases/say.ts'
import { yesNo } from '../yesNo.ts'
import { nameOf } from './catalogue.ts'
import { orderItem } from './orderItem.ts'
import { aboutOrderOrRules, isDelivered, type OrderServices } from './ownOrder.ts'
import type { Pointers } from './rules.ts'
import { andOthers, notInOrder } from './severalItems.ts'
import { promiseTicket, type TicketServices } from './tickets.ts'
import { notCovered, type WarrantyRules } from './warrantyRules.ts'

interface WarrantyServices extends OrderServices, TicketServices, Pointers {
  readonly rules: TicketServices['rules'] & WarrantyRules
}

/** What a fault that is told may seem to be about. */
const faults = ['warranty', 'damaged_item', 'return_item', 'complaint', 'insult', 'product_care']

/** Something broke in use: which order, which item, what happens, then a person looks at it. */
export const warranty = aboutOrderOrRules<WarrantyServices>('warranty', 'warranty', { fits: isDelivered })
  .stopIf(async ({ order }, { orders }) => {
    const found = await orders.find(order)
    if (found?.status === 'cancelled') return say.cancelledAlready(order)
    return found === undefined || isDelivered(found) ? undefined : say.notYetDelivered(order)
  })
  .tell(notInOrder)
  .ask('item', async ({ order }, { orders, catalogue }) =>
    orderItem(await orders.find(order), { line: say.whatBroke(), catalogue }),
  )
  .tell(andOthers('warranty'))
  .stopIf(async ({ order, item }, services, turn) =>
    notCovered(item, await services.orders.find(order), services, turn),
  )
  .ask('fault', ownWords({ line: say.whatHappens(), about: faults }))
  .ask('sure', ({ item, order }, { catalogue }) => yesNo(say.claimIt(nameOf(item, catalogue), order)))
  .stopIf(({ sure }) => (sure ? undefined : say.nothingChanged()))
  .finish(async ({ order, item, fault }, services, turn) => {
    const wish = {
      kind: 'warranty',
      key: `${order} ${item}`,
      orderId: order,
      productId: item,
      details: fault,
    } as const
    const { id, promised } = await promiseTicket(services, turn, wish)
    return say.claimNoted(id, nameOf(item, services.catalogue), promised, turn.local)
  })
