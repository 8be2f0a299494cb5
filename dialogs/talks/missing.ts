import { type Heard, maskPersonalData } from '../../analytics/index.ts'
import type { Order } from '../../data/index.ts'
import { lacks } from '../lack.ts'
import { inBothLanguages, say } from '../phrases/say.ts'
import type { Question } from '../question.ts'
import type { Turn } from '../turn.ts'
import { yesNo } from '../yesNo.ts'
import { askedMeanwhile, settled } from './askedMeanwhile.ts'
import { nameOf } from './catalogue.ts'
import { dated } from './datedOrder.ts'
import { parcel, wholeParcel } from './missingChoices.ts'
import { orderItem } from './orderItem.ts'
import { aboutOrderOrRules, isUnderWay, type OrderServices } from './ownOrder.ts'
import { remedyLine, whichRemedy } from './remedy.ts'
import { isLateToTell, type ReportRules, toldLate } from './reportRules.ts'
import { daysSince, type ReturnRules, tooLate } from './returnRules.ts'
import type { Pointers } from './rules.ts'
import { andOthers, noneInOrder } from './severalItems.ts'
import { promiseTicket, type TicketServices } from './tickets.ts'
import type { WarrantyRules } from './warrantyRules.ts'
import { withinTerms } from './withinTerms.ts'

interface MissingServices extends OrderServices, TicketServices, Pointers {
  readonly rules: TicketServices['rules'] & ReturnRules & ReportRules & WarrantyRules
}

/** Something was not in the parcel, or the parcel never came: a replacement or the money back. */
export const missing = aboutOrderOrRules<MissingServices>('missing', 'missing_item', {
  fits: isSent,
  rather: (order, { rules: { returnDays = Number.POSITIVE_INFINITY } }, { now }) =>
    isUnderWay(order) || (order.status === 'delivered' && daysSince(order, now) <= returnDays),
  among: lately,
})
  .stopIf(async ({ order }, { orders }) => {
    const found = await orders.find(order)
    return found === undefined || isSent(found) ? undefined : say.notSentYet(order, found.status)
  })
  .stopIf(async ({ order }, services, turn) => {
    const found = await services.orders.find(order)
    const isOver = tooLate(found, services.rules, turn) !== undefined
    return isOver && isLateToTell(found, services.rules, turn) ? toldLate(found, services, turn) : undefined
  })
  .tell(noneInOrder)
  .ask('item', async ({ order }, { orders, catalogue }) => {
    const besides = [wholeParcel]
    return orderItem(await orders.find(order), { line: say.whatIsMissing(), catalogue, besides })
  })
  .tell(andOthers('missing_item'))
  .ask('told', lackTold())
  .ask('remedy', whichRemedy())
  .ask('sure', async ({ order, item, remedy }, services, turn) => {
    const named = item === parcel ? undefined : nameOf(item, services.catalogue)
    return yesNo(say.reportMissing(await dated(order, services, turn), named, remedy === 'refund'))
  })
  .stopIf(({ sure }) => (sure ? undefined : say.nothingChanged()))
  .meanwhile(({ item }, services, turn) => askedMeanwhile({ talk: 'missing', item }, services, turn))
  .finish(async ({ order, item, told, remedy }, services, turn) => {
    const productId = item === parcel ? undefined : item
    const wish = {
      kind: 'missing_item',
      key: `${order} ${item}`,
      orderId: order,
      details: [inBothLanguages(remedyLine(remedy)), told].filter(Boolean).join(' · '),
    } as const
    const { id, promised } = await promiseTicket(services, turn, {
      ...wish,
      ...(productId ? { productId } : {}),
    })
    settled({ talk: 'missing', item: productId }, turn)
    return say.missingNoted(id, promised, turn.local)
  })

/** Never asked: what is missing in the customer's own words, which may be a part of the item. */
function lackTold(): Question<string> {
  const find = (heard: Heard) => (lacks(heard.text) ? maskPersonalData(heard.text) : undefined)
  return { line: say.whatIsMissing(), find, read: find, assume: () => '' }
}

function isSent({ status }: Order): boolean {
  return status === 'shipped' || status === 'delivered'
}

/** Of those with the thing that is named those that came lately, or are to come. */
async function lately(
  own: readonly Order[],
  { rules, catalogue }: MissingServices,
  turn: Turn,
): Promise<readonly Order[]> {
  return withinTerms(
    own,
    { heard: turn.heard, catalogue },
    (order) => isSent(order) && !isLateToTell(order, rules, turn),
  )
}
