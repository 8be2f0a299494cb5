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

/** Whether a message asks when a thing comes that stands in an order of the customer's that is under way. */
export async function isOnItsWay({ orders, catalogue }: OrderServices, turn: Turn): Promise<boolean> {
  const { customer, heard } = turn
  const { text } = heard
  if (customer === undefined || text.length > longest || !comes.test(text) || elsewhere.test(text))
    return false
  const ids = (await ownOrders(orders, turn)).filter(isUnderWay).flatMap(({ lines }) => lines)
  const products = ids.flatMap(({ productId }) => catalogue.product(productId) ?? [])
  return namedIn(heard, [...new Set(products)]) !== undefined
}
