import type { Order } from '../../data/index.ts'
import { say } from '../phrases/say.ts'
import type { Said } from '../steps.ts'
import type { Turn } from '../turn.ts'
import { nameOf } from './catalogue.ts'
import { aboutOrderOrRules, type OrderServices } from './ownOrder.ts'
import type { Refund, Returns } from './refunds.ts'
import type { ReturnRules } from './returnRules.ts'
import { asksWhatIf, type Pointers } from './rules.ts'

interface RefundServices extends OrderServices, Pointers {
  readonly returns: Pick<Returns, 'of'>
  readonly rules: { readonly chargedAtPacking: boolean } & Pick<ReturnRules, 'refundDays'>
}

const cancelled =
  /\bcancel+ed\b.{0,60}\b(?:money|refund\w*|charged|paid|payment)\b|\b(?:money|refund\w*|charged|payment)\b.{0,40}\bcancel+ed\b|(?:取消(?:了|掉|的|[过過])|已[经經]?取消|被取消)[^。]{0,16}(?:[钱錢款]|扣[费費])|(?:[钱錢款]|扣[费費])[^。]{0,10}取消(?:了|的)/iu

/** Whether a message asks for the money of an order that was cancelled before, and not for one to be cancelled. */
export const asksForMoneyOfCancelled = ({ heard: { text, intent } }: Turn): boolean =>
  (intent === undefined || intent === 'cancel_order') && cancelled.test(text) && !asksWhatIf(text)

/** Tells where the money of what came back is. */
export const refundStatus = aboutOrderOrRules<RefundServices>('refundStatus', 'refund_status', {
  among: withReturns,
  none: noReturns,
}).finish(async ({ order }, services, turn) => {
  const refunds = await services.returns.of(order)
  if (refunds.length > 0) return refunds.map((refund) => state(refund, services, turn))
  return nothingBack(await services.orders.find(order), order, services)
})

/** More orders than these are not offered one by one. */
const few = 4
/** Refunds are asked for while they are new. */
const lookedAt = 20

/** The order of the return whose number is named; of many, those of which something comes back or that were cancelled. */
async function withReturns(
  own: readonly Order[],
  services: RefundServices,
  turn: Turn,
): Promise<readonly Order[]> {
  const number = numbered.exec(turn.heard.text)?.[1]
  if (number === undefined && own.length <= few) return own
  const found = await returnedOf(own, services, turn, number)
  return found.length > 0 ? found : own
}

/** Of many orders none is offered when nothing of them comes back. */
async function noReturns(
  own: readonly Order[],
  services: RefundServices,
  turn: Turn,
): Promise<Said | undefined> {
  if (own.length <= few || (await returnedOf(own, services, turn)).length > 0) return undefined
  const { button } = services
  return { line: say.noReturns(), options: [button('return_item'), button('talk_to_person')] }
}

/** Money of an order that was cancelled longer ago is asked for no more. */
const recent = 60 * 86_400_000
const ofReturn = /\bmy return\b|退[货貨]/iu

const numbered = /\bR-?(\d{3,9})\b/i

async function returnedOf(
  own: readonly Order[],
  { returns }: RefundServices,
  { heard, now }: Turn,
  number?: string,
): Promise<readonly Order[]> {
  const mayBeCancelled = !ofReturn.test(heard.text)
  const newest = own.slice(0, lookedAt)
  const refunds = await Promise.all(newest.map(({ id }) => returns.of(id)))
  const isNew = ({ placed }: Order) => now - placed <= recent
  return newest.filter((order, i) =>
    number === undefined
      ? (mayBeCancelled && order.status === 'cancelled' && isNew(order)) || (refunds[i]?.length ?? 0) > 0
      : refunds[i]?.some(({ id }) => id === `R-${number}`),
  )
}

const state = (
  { id, productId, at, paid }: Refund,
  { catalogue, rules }: RefundServices,
  { local }: Turn,
): Said =>
  paid === undefined
    ? say.refundWaits(id, nameOf(productId, catalogue), at, { ...rules, local })
    : say.refundPaid(id, nameOf(productId, catalogue), paid, local)

const nothingBack = (order: Order | undefined, id: string, { button, rules }: RefundServices): Said =>
  order?.status === 'cancelled'
    ? say.nothingCharged(id, rules.chargedAtPacking)
    : { line: say.noReturnYet(id), options: [button('return_item'), button('talk_to_person')] }
