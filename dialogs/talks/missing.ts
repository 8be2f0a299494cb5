import { inBothLanguages, say } from '../phrases/say.ts'
import { yesNo } from '../yesNo.ts'
import { nameOf } from './catalogue.ts'
import { parcel, wholeParcel } from './missingChoices.ts'
import { orderItem } from './orderItem.ts'
import { aboutOrderOrRules, isUnderWay, type OrderServices } from './ownOrder.ts'
import { remedyLine, whichRemedy } from './remedy.ts'
import { daysSince, type ReturnRules } from './returnRules.ts'
import type { Pointers } from './rules.ts'
import { andOthers, notInOrder } from './severalItems.ts'
import { promiseTicket, type TicketServices } from './tickets.ts'

interface MissingServices extends OrderServices, TicketServices, Pointers {
  readonly rules: TicketServices['rules'] & ReturnRules
}

/** Something was not in the parcel, or the parcel never came: a replacement or the money back. */
export const missing = aboutOrderOrRules<MissingServices>('missing', 'missing_item', {
  fits: ({ status }) => status === 'shipped' || status === 'delivered',
  rather: (order, { rules: { returnDays = Number.POSITIVE_INFINITY } }, { now }) =>
    isUnderWay(order) || (order.status === 'delivered' && daysSince(order, now) <= returnDays),
})
  .stopIf(async ({ order }, { orders }) => {
    const found = await orders.find(order)
    const sent = found?.status === 'shipped' || found?.status === 'delivered'
    return found === undefined || sent ? undefined : say.notSentYet(order, found.status)
  })
  .tell(notInOrder)
  .ask('item', async ({ order }, { orders, catalogue }) => {
    const besides = [wholeParcel]
    return orderItem(await orders.find(order), { line: say.whatIsMissing(), catalogue, besides })
  })
  .tell(andOthers('missing_item'))
  .ask('remedy', whichRemedy())
  .ask('sure', ({ order, item, remedy }, { catalogue }) =>
    yesNo(
      say.reportMissing(order, item === parcel ? undefined : nameOf(item, catalogue), remedy === 'refund'),
    ),
  )
  .stopIf(({ sure }) => (sure ? undefined : say.nothingChanged()))
  .finish(async ({ order, item, remedy }, services, turn) => {
    const productId = item === parcel ? undefined : item
    const wish = {
      kind: 'missing_item',
      key: `${order} ${item}`,
      orderId: order,
      details: inBothLanguages(remedyLine(remedy)),
    } as const
    const { id, promised } = await promiseTicket(services, turn, {
      ...wish,
      ...(productId ? { productId } : {}),
    })
    return say.missingNoted(id, promised, turn.local)
  })
