import { inBothLanguages, type Line, say } from '../phrases/say.ts'
import type { Question } from '../question.ts'
import type { Said } from '../steps.ts'
import type { Turn } from '../turn.ts'
import { yesNo } from '../yesNo.ts'
import { askedMeanwhile, settled } from './askedMeanwhile.ts'
import { nameOf } from './catalogue.ts'
import { dated } from './datedOrder.ts'
import type { Matter } from './matter.ts'
import { causeOf, type OrderServices } from './ownOrder.ts'
import type { Returns } from './refunds.ts'
import { type Remedy, remedyLine } from './remedy.ts'
import { isLateToTell, type ReportRules, staysDamaged } from './reportRules.ts'
import { ourFault, type Reason, reasonLine } from './returnReason.ts'
import type { ReturnRules } from './returnRules.ts'
import type { Pointers } from './rules.ts'
import { promiseTicket, type TicketServices } from './tickets.ts'
import { notCovered, type WarrantyRules } from './warrantyRules.ts'

interface GoodServices extends OrderServices, TicketServices {
  readonly returns: Returns
  readonly rules: TicketServices['rules'] & ReturnRules & ReportRules & WarrantyRules
}

/** What is to be made good. */
interface Chosen {
  readonly order: string
  readonly email?: string
  readonly item: string
  readonly reason: Reason
  readonly wanted: Remedy | 'open'
  readonly remedy?: Remedy
}

/** How: replaced, sent back, or paid back where it may stay with the customer. */
type Way = 'replaced' | 'sentBack' | 'kept'

async function wayOf(
  { order, item, reason, wanted, remedy }: Chosen,
  { orders, rules }: GoodServices,
): Promise<Way> {
  if ((wanted === 'open' ? remedy : wanted) === 'replacement') return 'replaced'
  return reason === 'damaged' && staysDamaged(item, await orders.find(order), rules) ? 'kept' : 'sentBack'
}

/** Was used before it broke. */
const inUse =
  /\b(?:used|wore|washed|worked (?:fine|well)|was fine|since|stopped|suddenly|no longer|any ?more|after (?:a|an|one|two|three|\d+|the first))\b|[用洗穿戴坐睡][了过過]|才(?:[发發][现現]|坏|壞)|突然|[还還]好好的|之前[是都]?好|[开開]始/iu

/** What broke later, in use, is a matter for the warranty, where there is one. */
export async function warrantyRather(
  { order, email, item, reason }: Pick<Chosen, 'order' | 'email' | 'item' | 'reason'>,
  services: GoodServices,
  turn: Turn,
): Promise<Line | undefined> {
  const { orders, rules } = services
  const bought = await orders.find(order)
  if (reason !== 'damaged' || !inUse.test(turn.heard.text)) return undefined
  if (!isLateToTell(bought, rules, turn)) return undefined
  if (notCovered(item, bought, services, turn) !== undefined) return undefined
  const known = { order, item, ...(email === undefined ? {} : { email }) }
  turn.memory = { ...turn.memory, instead: { talk: 'warranty', known } }
  return say.warrantyAfterDays(order, bought.due ?? bought.placed, rules.reportDays ?? 0, turn)
}

const isKept = async (chosen: Chosen, services: GoodServices): Promise<boolean> =>
  (await wayOf({ ...chosen, wanted: 'refund' }, services)) === 'kept'

const matterOf = async (chosen: Chosen, services: GoodServices): Promise<Matter> => ({
  talk: 'returns',
  item: chosen.item,
  way: await wayOf(chosen, services),
  stays: await isKept(chosen, services),
  ourFault: ourFault(chosen.reason),
})

/** What is asked in the middle of it. */
export async function askedOfReturn(chosen: Partial<Chosen>, services: GoodServices & Pointers, turn: Turn) {
  const { order, item, reason, wanted = 'open', remedy } = chosen
  const isKnown = order !== undefined && item !== undefined && reason !== undefined
  if (isKnown && (!ourFault(reason) || wanted !== 'open' || remedy !== undefined))
    return askedMeanwhile(
      await matterOf({ ...chosen, order, item, reason, wanted }, services),
      services,
      turn,
    )
  const isOurs = reason === undefined ? undefined : ourFault(reason)
  return askedMeanwhile({ talk: 'returns', item, ourFault: isOurs }, services, turn)
}

/** Whether it is to be done. */
export async function sureOf(chosen: Chosen, services: GoodServices, turn: Turn): Promise<Question<boolean>> {
  const name = nameOf(chosen.item, services.catalogue)
  const from = await dated(chosen.order, services, turn)
  switch (await wayOf(chosen, services)) {
    case 'replaced':
      return yesNo(say.replaceIt(name, from), { agrees: anew })
    case 'kept':
      return yesNo(say.refundKept(name, from))
    case 'sentBack':
      return yesNo(say.sendBack(name, from))
  }
}

const anew = /\b(?:a )?replacement\b|[换換補补]/iu

/** Does it. */
export async function madeGood(
  chosen: Chosen,
  services: GoodServices,
  turn: Turn,
): Promise<Said | readonly Said[]> {
  const way = await wayOf(chosen, services)
  settled(await matterOf(chosen, services), turn)
  if (way === 'replaced') return replaced(chosen, services, turn)
  return way === 'sentBack' ? sentBack(chosen, services, turn) : paidBack(chosen, services, turn)
}

async function sentBack({ order, item, reason }: Chosen, services: GoodServices, turn: Turn): Promise<Said> {
  const { returns, catalogue, rules } = services
  const { now, local } = turn
  const { id } = await returns.request({ orderId: order, productId: item, reason, at: now }, causeOf(turn))
  const cost = ourFault(reason) ? 0 : rules.returnLabelCost
  return say.returnRegistered(id, nameOf(item, catalogue), { ...rules, cost }, local)
}

/** A person sends what is to be replaced; a return that is registered already is named to them. */
async function replaced(chosen: Chosen, services: GoodServices, turn: Turn): Promise<Said | readonly Said[]> {
  const { order, item, reason } = chosen
  const before = (await services.returns.of(order)).filter(({ productId }) => productId === item)
  const details = [remedyLine('replacement'), reasonLine(reason)].map(inBothLanguages)
  const { id, promised } = await promiseTicket(services, turn, {
    kind: 'exchange',
    key: `${order} ${item}`,
    orderId: order,
    productId: item,
    details: [...details, ...before.map((refund) => refund.id)].join(' · '),
  })
  const noted = say.replacementNoted(id, nameOf(item, services.catalogue), promised, turn.local)
  return (await isKept(chosen, services)) ? [noted, say.needNotComeBack()] : noted
}

/** A person sends the money for what need not be sent back. */
async function paidBack({ order, item, reason }: Chosen, services: GoodServices, turn: Turn): Promise<Said> {
  const details = [remedyLine('refund'), reasonLine(reason), say.needNotComeBack()].map(inBothLanguages)
  const { id, promised } = await promiseTicket(services, turn, {
    kind: 'return',
    key: `${order} ${item}`,
    orderId: order,
    productId: item,
    details: details.join(' · '),
  })
  return say.refundKeptNoted(id, nameOf(item, services.catalogue), promised, turn.local)
}
