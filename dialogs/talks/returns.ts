import { say } from '../phrases/say.ts'
import { stillSealed, yesNo } from '../yesNo.ts'
import { orderItem } from './orderItem.ts'
import { aboutOrder, causeOf, nameOf, type OrderServices } from './ownOrder.ts'
import type { Returns } from './refunds.ts'
import { ourFault, whatWentWrong } from './returnReason.ts'
import { type ReturnRules, tooLate } from './returnRules.ts'

interface ReturnServices extends OrderServices {
  readonly returns: Returns
  readonly rules: ReturnRules
}

/** Takes an item back: which order, which item, why, are you sure, then the return. */
export const returns = aboutOrder<ReturnServices>('returns')
  .stopIf(async ({ order }, { orders, rules }, turn) => tooLate(await orders.find(order), rules, turn))
  .ask('item', async ({ order }, { orders, catalogue }) =>
    orderItem(await orders.find(order), { line: say.whichItem(), catalogue }),
  )
  .ask('reason', whatWentWrong())
  .ask('sealed', ({ item, reason }, services) =>
    opensOnce(item, services) && !ourFault(reason)
      ? stillSealed(say.isItUnopened(nameOf(item, services.catalogue)))
      : undefined,
  )
  .stopIf(({ item, sealed }, { catalogue }) =>
    sealed === false ? say.openedStays(nameOf(item, catalogue)) : undefined,
  )
  .stopIf(async ({ order, item }, { returns, catalogue }, { local }) => {
    const refund = (await returns.of(order)).find(({ productId }) => productId === item)
    return refund?.paid === undefined
      ? undefined
      : say.refundPaid(refund.id, nameOf(item, catalogue), refund.paid, local)
  })
  .ask('sure', ({ item, order }, { catalogue }) => yesNo(say.sendBack(nameOf(item, catalogue), order)))
  .stopIf(({ sure }) => (sure ? undefined : say.nothingChanged()))
  .finish(async ({ order, item, reason }, { returns, catalogue, rules }, turn) => {
    const { now, local } = turn
    const { id } = await returns.request({ orderId: order, productId: item, reason, at: now }, causeOf(turn))
    const fee = ourFault(reason) ? 0 : rules.returnLabelCost
    return say.returnRegistered(id, nameOf(item, catalogue), fee, local)
  })

const opensOnce = (item: string, { catalogue, rules }: ReturnServices) =>
  rules.unreturnableOnceOpened.includes(catalogue.product(item)?.category ?? '')
