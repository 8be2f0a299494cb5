import type { Order } from '../../data/index.ts'
import { say } from '../phrases/say.ts'
import type { Question } from '../question.ts'
import type { Said } from '../steps.ts'
import type { Turn } from '../turn.ts'
import { stillSealed, stillUnused } from '../yesNo.ts'
import { nameOf } from './catalogue.ts'
import { askedOfReturn, madeGood, sureOf, warrantyRather } from './madeGood.ts'
import { noneComesBack } from './noneFits.ts'
import { orderItem } from './orderItem.ts'
import { aboutOrder, isDelivered, type OrderServices } from './ownOrder.ts'
import type { Returns } from './refunds.ts'
import { type Remedy, wantedRemedy, whichRemedy } from './remedy.ts'
import { isLateToTell, type ReportRules } from './reportRules.ts'
import { isFaulty, ourFault, whatWentWrong } from './returnReason.ts'
import { type ReturnRules, tooLate } from './returnRules.ts'
import type { Pointers } from './rules.ts'
import { andOthers, noneInOrder, notInOrder } from './severalItems.ts'
import { type State, stateHeard, stateTold } from './stateTold.ts'
import type { TicketServices } from './tickets.ts'
import type { WarrantyRules } from './warrantyRules.ts'
import { withinTerms } from './withinTerms.ts'

interface ReturnServices extends OrderServices, TicketServices, Pointers {
  readonly returns: Returns
  readonly rules: TicketServices['rules'] & ReturnRules & ReportRules & WarrantyRules
}

/**
 * Takes an item back: which order, which item, why, are you sure, then the return. What came damaged or wrong is
 * replaced instead for who would rather have that.
 */
export const returns = aboutOrder<ReturnServices>('returns', {
  rather: (order, { rules }, turn) => tooLate(order, rules, turn) === undefined,
  again: isDelivered,
  among: inTime,
  none: noneComesBack,
})
  .stopIf(async ({ order, email }, { orders, rules }, turn) => {
    const found = await orders.find(order)
    const refusal = tooLate(found, rules, turn)
    if (refusal === undefined || !turn.memory.toldFault || found?.status !== 'delivered') return refusal
    const known = { order, ...(email === undefined ? {} : { email }) }
    turn.memory = { ...turn.memory, instead: { talk: 'warranty', known } }
    return say.warrantyRather(found, rules.returnDays ?? 0, turn)
  })
  .ask('wanted', wantedRemedy())
  .ask('state', stateTold())
  .tell((known, services, turn) =>
    turn.memory.toldFault ? noneInOrder(known, services, turn) : notInOrder(known, services, turn),
  )
  .ask('item', whichItem)
  .tell(andOthers('return_item'))
  .stopIf(alreadyBack)
  .tell((known, _, turn) => (isReasonKnown(known, turn) ? undefined : stateHeard(turn)))
  .ask('reason', whatWentWrong())
  .stopIf(({ item, reason, state }, { catalogue, button }) =>
    state.ownDoing && reason === 'damaged'
      ? { line: say.notOurDoing(nameOf(item, catalogue)), options: [button('talk_to_person')] }
      : undefined,
  )
  .stopIf(warrantyRather)
  .ask('remedy', ({ reason, wanted }) =>
    ourFault(reason) && wanted === 'open' ? whichRemedy(say.sorryReplacementOrRefund()) : undefined,
  )
  .stopIf(({ item, reason, wanted }, services) =>
    reason === 'unsuitable' && wanted === 'replacement' ? notReplaced(item, services) : undefined,
  )
  .ask('sealed', ({ item, reason, wanted, state }, services) =>
    ourFault(reason) || wanted === 'replacement' ? undefined : asNew(item, state, services),
  )
  .stopIf(({ item, sealed }, services) => (sealed === false ? staysThere(item, services) : undefined))
  .ask('sure', sureOf)
  .stopIf(({ sure }) => (sure ? undefined : say.nothingChanged()))
  .meanwhile(askedOfReturn)
  .finish(madeGood)

const isReasonKnown = (known: object, turn: Turn): boolean =>
  'reason' in known || whatWentWrong().find?.(turn.heard, turn) !== undefined

/** The orders that can come back still; of a fault the newest that came so lately that it is to be told. */
async function inTime(
  own: readonly Order[],
  { rules, catalogue }: ReturnServices,
  turn: Turn,
): Promise<readonly Order[]> {
  const { heard } = turn
  const still = withinTerms(own, { heard, catalogue }, (order) => tooLate(order, rules, turn) === undefined)
  if (still === own || !isFaulty(heard)) return still
  const lately = still.filter((order) => !isLateToTell(order, rules, turn))
  return (lately.length > 0 ? lately : still).slice(0, 1)
}

/** What is already on its way back is meant when something is to be replaced, and nothing else is named. */
async function whichItem(
  { order, wanted }: { readonly order: string; readonly wanted: Remedy | 'open' },
  { orders, returns, catalogue }: ReturnServices,
  { memory }: Turn,
) {
  const isReplaced = wanted === 'replacement'
  const line = isReplaced || memory.toldFault ? say.whatBroke() : say.whichItem()
  const question = orderItem(await orders.find(order), { line, catalogue })
  const [back, another] = isReplaced ? await returns.of(order) : []
  return back === undefined || another !== undefined
    ? question
    : { ...question, assume: () => back.productId }
}

/** What is on its way back is not registered once more, but may be replaced; what was paid back is done with. */
async function alreadyBack(
  {
    order,
    item,
    wanted,
  }: { readonly order: string; readonly item: string; readonly wanted: Remedy | 'open' },
  { returns, catalogue }: ReturnServices,
  { local }: Turn,
): Promise<Said | undefined> {
  const refund = (await returns.of(order)).find(({ productId }) => productId === item)
  if (refund === undefined) return undefined
  const name = nameOf(item, catalogue)
  if (refund.paid !== undefined) return say.refundPaid(refund.id, name, refund.paid, local)
  return wanted === 'replacement' ? undefined : say.returnAlready(refund.id, name, refund.at, local)
}

const notReplaced = (item: string, { catalogue, button }: ReturnServices): Said => ({
  line: say.onlyFaultyReplaced(nameOf(item, catalogue)),
  options: [button('exchange_item'), button('return_item')],
})

const opensOnce = (item: string, { catalogue, rules: { unreturnableOnceOpened } }: ReturnServices) =>
  unreturnableOnceOpened.includes(item) ||
  unreturnableOnceOpened.includes(catalogue.product(item)?.category ?? '')

/** What nothing was wrong with comes back as new only: some things sealed, others unused. What was told is not asked. */
function asNew(item: string, { sealed, unused }: State, services: ReturnServices): Question<boolean> {
  const name = nameOf(item, services.catalogue)
  return opensOnce(item, services)
    ? { ...stillSealed(say.isItUnopened(name)), assume: () => sealed }
    : { ...stillUnused(say.isItUnused(name)), assume: () => unused }
}

function staysThere(item: string, services: ReturnServices): Said {
  const name = nameOf(item, services.catalogue)
  if (opensOnce(item, services)) return say.openedStays(name)
  return { line: say.usedStays(name), options: [services.button('talk_to_person')] }
}
