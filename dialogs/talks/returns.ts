import { inBothLanguages, say } from '../phrases/say.ts'
import type { Question } from '../question.ts'
import type { Said } from '../steps.ts'
import type { Turn } from '../turn.ts'
import { stillSealed, stillUnused, yesNo } from '../yesNo.ts'
import { nameOf } from './catalogue.ts'
import { noneComesBack } from './noneFits.ts'
import { orderItem } from './orderItem.ts'
import { aboutOrder, causeOf, isDelivered, type OrderServices } from './ownOrder.ts'
import type { Returns } from './refunds.ts'
import { type Remedy, remedyLine, wantedRemedy, whichRemedy } from './remedy.ts'
import { ourFault, type Reason, reasonLine, whatWentWrong } from './returnReason.ts'
import { type ReturnRules, tooLate } from './returnRules.ts'
import type { Pointers } from './rules.ts'
import { andOthers, notInOrder } from './severalItems.ts'
import { promiseTicket, type TicketServices } from './tickets.ts'

interface ReturnServices extends OrderServices, TicketServices, Pointers {
  readonly returns: Returns
  readonly rules: TicketServices['rules'] & ReturnRules
}

/**
 * Takes an item back: which order, which item, why, are you sure, then the return. What came damaged or wrong is
 * replaced instead for who would rather have that.
 */
export const returns = aboutOrder<ReturnServices>('returns', {
  rather: (order, { rules }, turn) => tooLate(order, rules, turn) === undefined,
  again: isDelivered,
  none: noneComesBack,
})
  .stopIf(async ({ order, email }, { orders, rules }, turn) => {
    const found = await orders.find(order)
    const refusal = tooLate(found, rules, turn)
    if (refusal === undefined || !turn.memory.toldFault || found?.status !== 'delivered') return refusal
    const known = { order, ...(email === undefined ? {} : { email }) }
    turn.memory = { ...turn.memory, instead: { talk: 'warranty', known } }
    return say.warrantyRather(order, rules.returnDays ?? 0)
  })
  .ask('wanted', wantedRemedy())
  .tell(notInOrder)
  .ask('item', ({ order, wanted }, services) => whichItem(order, wanted, services))
  .tell(andOthers('return_item'))
  .stopIf(alreadyBack)
  .ask('reason', whatWentWrong())
  .ask('remedy', ({ reason, wanted }) =>
    ourFault(reason) && wanted === 'open' ? whichRemedy(say.sorryReplacementOrRefund()) : undefined,
  )
  .stopIf(({ item, reason, wanted }, services) =>
    reason === 'unsuitable' && wanted === 'replacement' ? notReplaced(item, services) : undefined,
  )
  .ask('sealed', ({ item, reason, wanted }, services) =>
    ourFault(reason) || wanted === 'replacement' ? undefined : asNew(item, services),
  )
  .stopIf(({ item, sealed }, services) => (sealed === false ? staysThere(item, services) : undefined))
  .ask('sure', ({ item, order, ...chosen }, { catalogue }) =>
    isReplaced(chosen)
      ? yesNo(say.replaceIt(nameOf(item, catalogue), order), {
          agrees: /\b(?:a )?replacement\b|[换換補补]/iu,
        })
      : yesNo(say.sendBack(nameOf(item, catalogue), order)),
  )
  .stopIf(({ sure }) => (sure ? undefined : say.nothingChanged()))
  .finish((known, services, turn) =>
    isReplaced(known) ? replaced(known, services, turn) : takenBack(known, services, turn),
  )

/** What is already on its way back is meant when something is to be replaced, and nothing else is named. */
async function whichItem(order: string, wanted: Chosen['wanted'], services: ReturnServices) {
  const { orders, returns, catalogue } = services
  const isReplaced = wanted === 'replacement'
  const line = isReplaced ? say.whatBroke() : say.whichItem()
  const question = orderItem(await orders.find(order), { line, catalogue })
  const [back, another] = isReplaced ? await returns.of(order) : []
  return back === undefined || another !== undefined
    ? question
    : { ...question, assume: () => back.productId }
}

/** What is on its way back is not registered once more, but may be replaced; what was paid back is done with. */
async function alreadyBack(
  { order, item, wanted }: Pick<Known, 'order' | 'item' | 'wanted'>,
  { returns, catalogue }: ReturnServices,
  { local }: Turn,
): Promise<Said | undefined> {
  const refund = (await returns.of(order)).find(({ productId }) => productId === item)
  if (refund === undefined) return undefined
  const name = nameOf(item, catalogue)
  if (refund.paid !== undefined) return say.refundPaid(refund.id, name, refund.paid, local)
  return wanted === 'replacement' ? undefined : say.returnAlready(refund.id, name, refund.at, local)
}

interface Chosen {
  readonly wanted: Remedy | 'open'
  readonly remedy?: Remedy
}

interface Known extends Chosen {
  readonly order: string
  readonly item: string
  readonly reason: Reason
}

const isReplaced = ({ wanted, remedy }: Chosen): boolean =>
  (wanted === 'open' ? remedy : wanted) === 'replacement'

async function takenBack({ order, item, reason }: Known, services: ReturnServices, turn: Turn) {
  const { returns, catalogue, rules } = services
  const { now, local } = turn
  const { id } = await returns.request({ orderId: order, productId: item, reason, at: now }, causeOf(turn))
  return say.returnRegistered(
    id,
    nameOf(item, catalogue),
    { ...rules, cost: ourFault(reason) ? 0 : rules.returnLabelCost },
    local,
  )
}

/** A person sends what is to be replaced; a return that is registered already is named to them. */
async function replaced({ order, item, reason }: Known, services: ReturnServices, turn: Turn): Promise<Said> {
  const before = (await services.returns.of(order)).filter(({ productId }) => productId === item)
  const details = [remedyLine('replacement'), reasonLine(reason)].map(inBothLanguages)
  const { id, promised } = await promiseTicket(services, turn, {
    kind: 'exchange',
    key: `${order} ${item}`,
    orderId: order,
    productId: item,
    details: [...details, ...before.map((refund) => refund.id)].join(' · '),
  })
  return say.replacementNoted(id, nameOf(item, services.catalogue), promised, turn.local)
}

const notReplaced = (item: string, { catalogue, button }: ReturnServices): Said => ({
  line: say.onlyFaultyReplaced(nameOf(item, catalogue)),
  options: [button('exchange_item'), button('return_item')],
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
