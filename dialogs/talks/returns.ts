import { say } from '../phrases/say.ts'
import type { Question } from '../question.ts'
import type { Said } from '../steps.ts'
import { stillSealed, stillUnused, yesNo } from '../yesNo.ts'
import { nameOf } from './catalogue.ts'
import { orderItem } from './orderItem.ts'
import { aboutOrder, causeOf, isDelivered, type OrderServices } from './ownOrder.ts'
import type { Returns } from './refunds.ts'
import { ourFault, whatWentWrong } from './returnReason.ts'
import { type ReturnRules, tooLate } from './returnRules.ts'
import type { Pointers } from './rules.ts'

interface ReturnServices extends OrderServices, Pointers {
  readonly returns: Returns
  readonly rules: ReturnRules
}

/** Takes an item back: which order, which item, why, are you sure, then the return. */
export const returns = aboutOrder<ReturnServices>('returns', undefined, isDelivered)
  .stopIf(async ({ order, email }, { orders, rules }, turn) => {
    const found = await orders.find(order)
    const refusal = tooLate(found, rules, turn)
    if (refusal === undefined || !turn.memory.toldFault || found?.status !== 'delivered') return refusal
    const known = { order, ...(email === undefined ? {} : { email }) }
    turn.memory = { ...turn.memory, instead: { talk: 'warranty', known } }
    return say.warrantyRather(order, rules.returnDays)
  })
  .ask('item', async ({ order }, { orders, catalogue }) =>
    orderItem(await orders.find(order), { line: say.whichItem(), catalogue }),
  )
  .ask('reason', whatWentWrong())
  .ask('sealed', ({ item, reason }, services) => (ourFault(reason) ? undefined : asNew(item, services)))
  .stopIf(({ item, sealed }, services) => (sealed === false ? staysThere(item, services) : undefined))
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

const opensOnce = (item: string, { catalogue, rules: { unreturnableOnceOpened } }: ReturnServices) =>
  unreturnableOnceOpened.includes(item) ||
  unreturnableOnceOpened.includes(catalogue.product(item)?.category ?? '')

/** What nothing was wrong with comes back as new only: some things sealed, others unused. */
function asNew(item: string, services: ReturnServices): Question<boolean> {
  const name = nameOf(item, services.catalogue)
  return opensOnce(item, services) ? stillSealed(say.isItUnopened(name)) : stillUnused(say.isItUnused(name))
}

function staysThere(item: string, services: ReturnServices): Said {
  const name = nameOf(item, services.catalogue)
  if (opensOnce(item, services)) return say.openedStays(name)
  return { line: say.usedStays(name), options: [services.button('talk_to_person')] }
}
