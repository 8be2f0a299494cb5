import type { Turn } from '../turn.ts'
import { namedIn } from './itemNames.ts'
import { isUnderWay, type OrderServices, ownOrders } from './ownOrder.ts'

const longest = 60

const comes = new RegExp(
  [
    '\\b(?:when|what day|how soon)\\b.*\\b(?:ship|ships|shipped|arrives?|arriving|come|comes|coming|get here|here|sent|send|delivered?|dispatch\\w*)\\b',
    '\\b(?:will|is|are|has|have|did|does|do|can)\\b.*\\b(?:ship(?:ped)?|arrived?|arriving|be here|come|coming|get here|been sent|sent out|delivered|dispatched)\\b',
    '(?:什[么麼]时候|什麼時候|啥[时時]候|[几幾][时時]|何[时時]|多久|哪天|[几幾][号號天]|[今明后後]天|下?(?:周|星期|礼拜)[一二三四五六日天]).{0,6}(?:[发發][货貨出]|寄|送|到|收到)',
    '(?:[发發][货貨出]|寄出?|送出)[来來去]?了?(?:[吗嗎没沒])|[能会會].{0,6}(?:到|送到|送[达達]|收到)(?:[吗嗎嘛不])',
  ].join('|'),
  'iu',
)
/** What comes into the store, back, or to an account is another matter. */
const elsewhere =
  /到[货貨]|到[账帳]|[补補][货貨]|[退款]|有[货貨]|下[单單]|\b(?:back in stock|restock\w*|refund\w*|return\w*|money|invoice|if i order)\b/iu

/** Names nothing but the parcel, if that. */
const parcel =
  /^(?:那|[请請][问問]|[你您]好)?[,，]?(?:我的?)?(?:它|[东東]西|包裹|快[递遞]|[货貨])?(?:什[么麼]时候|什麼時候|啥[时時]候|[几幾][时時]|还?要?多久|哪天|[今明后後]天)(?:才|能|[会會]|可以)*(?:到|送到|[发發][货貨出]|寄出|收到)[了啊呢吗嗎]?[?？。!！]*$|^(?:so |and |hi,? |hello,? )?(?:when|what day) (?:will|does|is|can) (?:it|my (?:order|parcel|package|stuff)) (?:arriv\w*|come|coming|ship|get here|be here|be delivered|delivered)[?.! ]*$/iu

/** Whether a message asks when something comes that the customer has ordered and that is under way. */
export async function isOnItsWay({ orders, catalogue }: OrderServices, turn: Turn): Promise<boolean> {
  const { customer, heard, memory } = turn
  const { text } = heard
  const isBare = parcel.test(text) && (memory.lastProducts ?? []).length === 0
  const asks = isBare || (comes.test(text) && !elsewhere.test(text))
  if (customer === undefined || text.length > longest || !asks) return false
  const underWay = (await ownOrders(orders, turn)).filter(isUnderWay)
  const ids = underWay.flatMap(({ lines }) => lines.map(({ productId }) => productId))
  const products = [...new Set(ids)].flatMap((id) => catalogue.product(id) ?? [])
  return (isBare && underWay.length > 0) || namedIn(heard, products) !== undefined
}
