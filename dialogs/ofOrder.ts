import type { Heard } from '../analytics/index.ts'
import { deedIn } from './orderDeeds.ts'
import { goesElsewhere } from './talks/addressWish.ts'
import { factIn } from './talks/orderFactWords.ts'
import { asksForLatest, asksForOneBefore } from './talks/pointedOrder.ts'
import type { Turn } from './turn.ts'

const longest = 60

/** Asks for something anew, and names nothing that could be bought. */
const anew =
  /^(?:(?:no|but|and|so|then|actually|please|ok(?:ay)?|sorry)[, ]+)*(?:(?:can|could|may) i (?:have|get)|i(?:['’]?d| would)? (?:want|need|like|rather have|prefer)|i wanna have|i asked for|(?:please )?(?:send|give) me|just)? ?(?:an? |the |my )?(?:replacement|new one)(?: (?:please|pls|instead|then|now))*[.!? ]*$|^(?:那|还是|還是|我)*(?:想|要|能不能|可以|请|請|给我|給我|帮我|幫我)*(?:补发|補發|补寄|補寄|重新?发|重新?發|换个新的?|換個新的?)(?:一[个個件袋盒瓶条條包])?(?:给我|給我|吧|吗|嗎|可以吗|行吗)?[。！？!? ]*$/iu

/** Wants what was sent, or is to be, held back: nothing else is stopped once an order was talked about. */
const stopping =
  /^(?:(?:and|but|so|oh|ok|wait|then|no)[, ]+)*(?:can|could|would) you (?:still |please |just )*(?:stop|hold|halt|intercept)(?: it| this| that| them| the (?:order|parcel|package|delivery|shipment))?(?: (?:please|pls|then|now|still))*[?.! ]*$|^(?:please |pls )?(?:stop|intercept|hold) (?:it|the (?:order|parcel|package|delivery|shipment)|my (?:order|parcel|package|delivery))(?: (?:please|pls))?[.! ]*$|^(?:那|[还還])?(?:能不能|可不可以|可以|[还還]?[能可]|[请請]|麻[烦煩]|[帮幫]我)?(?:把)?(?:它|包裹|快[递遞]|[订訂][单單])?(?:[拦攔](?:截|下[来來]?|住)|截住|停(?:下[来來]?|掉|止)|[别別]|不要?|先不)[发發寄送]?[货貨]?了?[吗嗎吧]?[?？。！]*$/iu

/** Asks after something that was sent back. */
const refunded =
  /\b(?:did|have) you (?:get|got|receive|received) (?:my|the) (?:return|parcel back)\b|\bgot my return\b|\b(?:status|news|update) (?:of|on|about|for) (?:my |the )?return\b|\bis (?:my|the) return (?:still )?(?:open|registered|noted|done|pending|on)\b|\bi returned\b.*\b(?:when|where|refund)\b|[收拿]到我?退(?:的|回去?的)|退[货貨](?:到了|收到了?)[吗嗎没沒]|退[货貨](?:的)?(?:[进進]度|[状狀][态態])/iu
/** Got less back than was paid. */
const tooLittle =
  /\brefund(?:ed)?\b.{0,24}\b(?:less|half|short|too little|part(?:ial|ly)?|wrong amount|not (?:all|full|enough))\b|退(?:款|的[钱錢]|了).{0,6}(?:少了|不够|不夠|一半|不对|不對)/iu
/** Wants a thing taken out of an order. */
const cancelling =
  /\bcancel\b(?!.*\b(?:return|refund|complaint|subscription)\b)|\b(?:take out|remove)\b.*\b(?:order|PL\d+)\b|取消(?!退)|(?:[订訂][单單]|PL\d+).{0,8}(?:去掉|拿掉)|[里裡]的?.{1,10}不要了/iu

/**
 * What a message wants of what was ordered, when its words alone seem to want something else: a replacement of what
 * was not as it should be is no wish for advice, and an address after one was declined is the right one. Not to be
 * asked while a question is open.
 */
export function ofOrder(heard: Heard, { memory }: Pick<Turn, 'memory'>): Heard {
  const intent = intentOf(heard, memory)
  if (intent !== undefined) return { ...heard, intent, outcome: 'sure' }
  const isOne = heard.parts === undefined && factIn(heard.text) !== undefined && !wantsMore(heard)
  return isOne ? factAsked(heard, memory) : heard
}

function intentOf(heard: Heard, { lastTalk, lastOrder }: Turn['memory']): string | undefined {
  if (lastTalk === 'orderStatus' && lastOrder !== undefined && asksForOneBefore(heard)) return 'order_status'
  if (lastTalk === 'orderStatus' && asksForLatest(heard)) return 'order_status'
  if (goesElsewhere(heard, lastTalk)) return 'change_address'
  if (lastOrder !== undefined && aboutOrders.includes(lastTalk ?? '') && stopping.test(heard.text))
    return 'cancel_order'
  return (heard.parts === undefined ? deedIn(heard) : undefined) ?? toldBriefly(heard)
}

function toldBriefly(heard: Heard): string | undefined {
  if (heard.text.length > longest) return undefined
  if (refunded.test(heard.text)) return 'refund_status'
  if (tooLittle.test(heard.text)) return 'complaint'
  if (namesThing(heard) && cancelling.test(heard.text)) return 'cancel_order'
  return anew.test(heard.text) ? 'damaged_item' : undefined
}

/** What is wanted done with an order is more than a question about it, and the store has hours of its own. */
const wantsMore = ({ text, intent = '' }: Heard): boolean => deeds.includes(intent) || ofStore.test(text)
const deeds = [
  ...['return_item', 'exchange_item', 'missing_item', 'warranty', 'complaint'],
  ...['talk_to_person', 'refund_status', 'erase_my_data'],
]
const ofStore =
  /\b(?:open(?:ing)?|close[sd]?|store|shop|phone|call|staff|people)\b|[门門]店|[开開][门門]|[关關][门門]|[营營][业業]|人工|客服|[电電][话話]/iu

/** Something is asked of an order: of the one that is named, or the one that the talk was about. */
function factAsked(heard: Heard, { lastOrder, lastTalk = '', lastProducts = [] }: Turn['memory']): Heard {
  const { text, entities } = heard
  const asking = { ...heard, intent: 'order_status', outcome: 'sure' as const }
  if (entities.some(({ kind }) => kind === 'order')) return asking
  const isOfOrder = lastProducts.length === 0 || factIn(text) !== 'cost'
  if (lastOrder !== undefined && isOfOrder && aboutOrders.includes(lastTalk) && !namesThing(heard))
    return { ...asking, entities: [...entities, { kind: 'order', text: lastOrder, value: lastOrder }] }
  return ownOrder.test(text) ? asking : heard
}

/** Talks after which "it" is an order. */
const aboutOrders = [
  ...['orderStatus', 'cancel', 'changeAddress', 'changeOrder', 'invoice'],
  ...['returns', 'exchange', 'missing', 'refundStatus', 'warranty'],
]
const ownOrder =
  /\b(?:my|that|the|this) (?:last |latest )?(?:order|parcel|package)\b|(?:最近|上|[这這那])(?:的|一|[个個])?[单單]|(?:[订訂][单單]|包裹|快[递遞])/iu
const namesThing = ({ entities }: Heard): boolean =>
  entities.some(({ kind }) => kind === 'product' || kind === 'sku' || kind === 'category')
