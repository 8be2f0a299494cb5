import { maskPersonalData } from '../../analytics/index.ts'
import { say } from '../phrases/say.ts'
import type { Question } from '../question.ts'
import type { Turn } from '../turn.ts'
import { isQuestion } from '../wording.ts'
import { yesNo } from '../yesNo.ts'
import { aboutOrder, isPlaced, type OrderServices, ownOrders } from './ownOrder.ts'
import { promiseTicket, type TicketServices } from './tickets.ts'

type WrapServices = OrderServices & TicketServices

const longest = 200

const wrapping =
  /\bgift[- ]?wrap(?:ped|ping)?\b|\bwrap (?:it|them|this|that|my order|the order)\b|\b(?:as a gift|gift (?:note|card message))\b|[礼禮]品包[装裝]|包[装裝]成[礼禮]|[贺賀]卡|[写寫]?[张張]?卡片/iu
const noPrices =
  /\b(?:leave|keep|take) (?:the )?prices? (?:off|out)\b|\b(?:no|without|hide (?:the )?) ?prices?\b.{0,12}\b(?:slip|parcel|box|order)\b|不(?:要|[显顯]示|放|[写寫])[价價](?:格|[钱錢])/iu
/** Speaks of an order that there is, not of how it goes. */
const ofOne =
  /\b(?:my|the|that|this) order\b|\bi (?:just )?(?:ordered|forgot)\b|[这這那我的上][个個]?(?:[订訂]?[单單])|[订訂][单單]|[刚剛](?:才)?下的?|忘了|忘[记記]/iu

/** Whether a message wants an order wrapped that may still be, which the shop must offer. */
export async function wantsWrapping({ orders }: OrderServices, turn: Turn): Promise<boolean> {
  const { heard, memory } = turn
  const { text, entities } = heard
  const goesOn = memory.lastTalk === 'giftWrap' && noPrices.test(text)
  if (text.length > longest || !(goesOn || wrapping.test(text) || noPrices.test(text))) return false
  if (isQuestion(text) && !asking.test(text)) return false
  const isNumbered = entities.some(({ kind }) => kind === 'order')
  if (!(goesOn || isNumbered || ofOne.test(text))) return false
  if (turn.customer === undefined) return isNumbered || goesOn || !isQuestion(text)
  return (await ownOrders(orders, turn)).some(isPlaced)
}

const asking = /^(?:can|could|would|will) you\b|能不能|可不可以|可以.{0,20}[吗嗎]|能.{0,20}[吗嗎]/iu

/** Has an order wrapped that is not packed yet: which order, are you sure, then a person sees to it. */
export const giftWrap = aboutOrder<WrapServices>('giftWrap', { fits: isPlaced })
  .stopIf(async ({ order }, { orders }) => {
    const found = await orders.find(order)
    return found === undefined || isPlaced(found) ? undefined : say.wrapTooLate(order)
  })
  .ask('wish', inTheirWords())
  .ask('sure', ({ order, wish }) => yesNo(say.wrapIt(order, wish)))
  .stopIf(({ sure }) => (sure ? undefined : say.nothingChanged()))
  .finish(async ({ order, wish }, services, turn) => {
    const ticket = { kind: 'gift_wrap', key: `${order} ${wish}`, orderId: order, details: wish } as const
    const { id, promised } = await promiseTicket(services, turn, ticket)
    return say.wrapNoted(id, order, promised, turn.local)
  })

/** Never asked: what began the talk says it. */
function inTheirWords(): Question<string> {
  const find = ({ text }: Turn['heard']) =>
    wrapping.test(text) || noPrices.test(text) ? maskPersonalData(text) : undefined
  return {
    line: say.whichOfYourOrders(),
    find,
    read: find,
    assume: ({ heard }) => maskPersonalData(heard.text),
  }
}
