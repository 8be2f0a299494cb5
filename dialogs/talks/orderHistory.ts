import { monthIn } from '../../analytics/index.ts'
import type { Order } from '../../data/index.ts'
import { say } from '../phrases/say.ts'
import type { Said } from '../steps.ts'
import type { Turn } from '../turn.ts'
import { nameOf } from './catalogue.ts'
import { wishesFromPurchases } from './fromPurchases.ts'
import { allArrived } from './noneFits.ts'
import { stateOf } from './orderState.ts'
import { isUnderWay, namesIn, type OrderServices } from './ownOrder.ts'

const longest = 80
/** Orders that are told one by one. */
const atOnce = 5

const asked =
  /\bwhat (?:did|have) i (?:buy|bought|order(?:ed)?|purchased?|got(?:ten)?)\b|\b(?:my|the) (?:order|purchase|buying) history\b|\b(?:show|list|see|give) (?:me )?(?:all )?(?:of )?my (?:past |previous |old |recent |earlier |latest |other )?(?:orders|purchases)\b|^(?:all )?my (?:past |previous |old |recent |earlier )(?:orders|purchases)[?. ]*$|\b(?:how much|what) (?:have|did) i (?:\w+ )?(?:spend|spent)\b|^what (?:have|did) i (?:pay|paid) (?:in total|altogether|in all|so far)[?. ]*$|\bhow many orders (?:have|did) i\b/iu
const askedInChinese =
  /^(?:请问|我想(?:看看|知道))?我?(?:在你们(?:家|这里|这儿))?(?:(?:去年|今年)?(?:\d{1,2}|[一二三四五六七八九十]{1,2})月份?|上次|上回|之前|以前|最近|今年|去年|到现在|一共|总共)?(?:都|一共|总共)?(?:在你们(?:家|这里|这儿))?[买買订訂](?:[过過]|了)(?:些|哪些|什么|甚麼|啥)|(?:历史|歷史|以往|过往|過往)(?:订单|訂單)|(?:订单|訂單|购买|購買|购物|購物|消费|消費)(?:记录|記錄|历史|歷史)|我(?:的)?(?:所有|全部)(?:的)?(?:订单|訂單)|我(?:今年|去年|一共|总共|總共|在你们家|都|已经)*(?:花了|消费了|消費了)(?:你们)?多少(?:钱|錢)?/u

/** Asks for those that have not arrived yet. */
const underWay =
  /\b(?:which|what|any|how many|show|list)\b.{0,24}\borders\b.{0,24}\b(?:open|on (?:the|their) way|under ?way|pending|active|not (?:yet )?(?:arrived|delivered)|still to come)\b|\b(?:my|any) (?:open|pending|active) orders\b|\b(?:they|both|all|everything)\b.{0,16}\b(?:come|arrive|delivered|be here|get here)\b.{0,12}\b(?:same (?:day|time)|together|at once)\b|(?:[两兩几幾]个?(?:包裹|[单單])|都).{0,8}(?:同一天|一起|一[块塊]|同[时時])(?:送|到)|(?:哪些|哪几个|哪幾個|有没有|还有).{0,8}(?:[订訂][单單]|包裹).{0,6}(?:没到|沒到|在路上|没发|沒發|没送|未完成)|[还還][没沒](?:到|[发發][货貨]?|送到|收到)的?(?:[订訂][单單]|包裹)/iu

/** Where the orders are to be found is told by an article. */
const asksWhere = /\bwhere\b|哪里|哪裡|哪儿|在哪/iu

/** Whether a message asks what the customer bought, and not after one order. */
export const asksForHistory = ({ heard: { text, entities } }: Turn): boolean =>
  text.length <= longest &&
  !entities.some(({ kind }) => kind === 'order') &&
  !asksWhere.test(text) &&
  !wishesFromPurchases(text) &&
  (asked.test(text) || askedInChinese.test(text) || underWay.test(text))

/** What a customer who is signed in bought: how many orders and for how much, and the newest. */
export async function orderHistory({ orders, catalogue }: OrderServices, turn: Turn): Promise<Said> {
  if (turn.customer === undefined) return say.signInForOrders()
  const all = await orders.of(turn.customer.id)
  if (all.length > 0 && underWay.test(turn.heard.text))
    return ordersUnderWay(all, { orders, catalogue }, turn)
  const ever = all.filter(({ status }) => status !== 'cancelled')
  if (ever.length === 0) return say.noOrdersYet()
  const year = yearIn(turn)
  const kept = ever.filter(({ placed }) => year === undefined || yearOf(placed, turn) === year)
  if (kept.length === 0) return say.nothingThatYear()
  const month = monthIn(turn.heard.text)
  if (month !== undefined) return ordersOfMonth(kept, { catalogue, month }, turn)
  const newest = kept.slice(0, atOnce).map((order) => ({
    ...order,
    names: order.lines.map(({ productId }) => nameOf(productId, catalogue)),
    sum: sumOf(order),
  }))
  const sum = kept.reduce((total, order) => total + sumOf(order), 0)
  return say.ordersSoFar({ count: kept.length, sum, newest, year }, turn.now, turn.local)
}

/** The year that a message asks for: this one, the last one, or one by its number. */
function yearIn(turn: Turn): number | undefined {
  const { text } = turn.heard
  const now = yearOf(turn.now, turn)
  if (thisYear.test(text)) return now
  if (lastYear.test(text)) return now - 1
  const named = /(?<!\d)20\d\d(?!\d)/.exec(text)?.[0]
  return named === undefined ? undefined : Number(named)
}

const thisYear = /\bthis year\b|今年/iu
const lastYear = /\blast year\b|去年/iu
const yearOf = (at: number, { local: { timeZone } }: Turn): number =>
  Number(new Intl.DateTimeFormat('en', { year: 'numeric', timeZone }).format(at))

/** Those of a month, of any year. */
function ordersOfMonth(
  kept: readonly Order[],
  { catalogue, month }: Pick<OrderServices, 'catalogue'> & { readonly month: number },
  { now, local }: Turn,
): Said {
  const monthOf = new Intl.DateTimeFormat('en', { month: 'numeric', timeZone: local.timeZone }).format
  const then = kept.filter(({ placed }) => Number(monthOf(placed)) === month)
  if (then.length === 0) return say.nothingThen()
  const lines = then
    .slice(0, atOnce)
    .map((order) => say.orderInFull({ ...order, items: namesIn(order, catalogue) }, now, local))
  return { in: (language) => lines.map((line) => `- ${line.in(language)}`).join('\n') }
}

function ordersUnderWay(all: readonly Order[], services: OrderServices, turn: Turn): Said {
  const lines = all.filter(isUnderWay).map((order) => stateOf(order, services, turn))
  if (lines.length === 0) return allArrived(all, services, turn) ?? say.nothingUnderWay()
  return { in: (language) => lines.map((line) => `- ${line.in(language)}`).join('\n') }
}

const sumOf = ({ lines }: Order): number =>
  lines.reduce((sum, { price, quantity }) => sum + price * quantity, 0)
