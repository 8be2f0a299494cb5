import type { Heard } from '../../analytics/index.ts'
import type { Product } from '../../data/index.ts'
import type { Turn } from '../turn.ts'
import { namedIn, sharesWord } from './itemNames.ts'
import { thingsIn } from './namedItems.ts'
import { asksOfParcel } from './orderFactWords.ts'
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
  /到[货貨]|到[账帳]|[补補][货貨]|[退款]|有[货貨]|下[单單]|\b(?:back in stock|restock\w*|refund\w*|return\w*|money|invoice|if i order|comes? (?:in|with|as|off|apart))\b/iu

/** Asks after something that was bought: "where is my lamp", 锁到了吗. */
const where = new RegExp(
  [
    "^(?:hi|hello|hey|so|and|but|ok|please|pls)?[,\\s]*(?:where(?:['’]?s| is| are)|track|any (?:news|updates?) (?:on|of|about)|what about|how about|and)\\b",
    "\\b(?:ship\\w*|sent|come|arrive) (?:together|separately)\\b|\\b(?:delivery date|eta|status) (?:of|for)\\b|\\bon (?:its|the|their) way\\b|\\bshould (?:come|arrive|be here|have (?:come|arrived))\\b|\\b(?:still (?:not|waiting)|hasn[’']?t|haven[’']?t|not (?:here|arrived))\\b|\\b(?:is|are) (?:late|delayed)\\b",
    '到哪|在哪|到了?[没沒吗嗎]|[还還][没沒]到|[没沒]到|怎么[还還]|物流|(?:分[开開]|一起|一[块塊])(?:[发發寄送])|[发發]了[没沒吗嗎]|呢[?？。]*$',
  ].join('|'),
  'iu',
)
/** Where things are made, found and sold is another matter. */
const ofGoods =
  /\b(?:made|from|come from|sold|store|shop|shelf|aisle|section|find|buy|get|link|size|button|charger|difference|price)\b|产|生产|店|[买買]|价/iu
/** "And the boots?" means what was ordered only while orders are talked about. */
const askingOn = /^(?:and|what about|how about)\b|呢[?？。]*$/iu

/** Names nothing but the parcel, if that. */
const parcel =
  /^(?:那|现在|現在)?(?:[显顯]示)?(?:已[经經]?)?(?:送到|送[达達]|[签簽]收|派送)了?(?:[没沒]有?|[吗嗎])[?？。]*$|^(?:那|[请請][问問]|[你您]好)?[,，]?(?:我的?)?(?:它|[东東]西|包裹|快[递遞]|[货貨])?(?:什[么麼]时候|什麼時候|啥[时時]候|[几幾][时時]|还?要?多久|哪天|[今明后後]天)(?:才|能|[会會]|可以)*(?:到|送到|[发發][货貨出]|寄出|收到)[了啊呢吗嗎]?[?？。!！]*$|^(?:so |and |hi,? |hello,? )?(?:when|what day) (?:will|does|is|can) (?:it|my (?:order|parcel|package|stuff)) (?:arriv\w*|come|coming|ship|get here|be here|be delivered|delivered)[?.! ]*$/iu

/** Of the customer's orders those that a message asks after: none when it asks for something else. */
interface AskedFor {
  /** The only one that it can be, if there is but one. */
  readonly order?: string
}

/** Whether a message asks when something comes, or where it is, that the customer has ordered and that is under way. */
export async function onItsWayIn(
  { orders, catalogue }: OrderServices,
  turn: Turn,
): Promise<AskedFor | undefined> {
  const { customer, heard } = turn
  const isBare = asksOfOne(heard) || namesParcel(turn)
  if (customer === undefined || heard.text.length > longest || !(isBare || asksAfter(turn))) return undefined
  const underWay = (await ownOrders(orders, turn)).filter(isUnderWay)
  if (isBare) return underWay.length > 0 ? {} : undefined
  const holding = underWay.filter(({ lines }) => {
    const products = lines.flatMap(({ productId }) => catalogue.product(productId) ?? [])
    return namedIn(plainly(heard), products) !== undefined || products.some((one) => isNamed(one, heard))
  })
  const [first, another] = holding
  if (first === undefined) return undefined
  return another === undefined ? { order: first.id } : {}
}

const namesParcel = ({ heard, memory: { lastProducts = [] } }: Turn): boolean =>
  parcel.test(heard.text) && lastProducts.length === 0

/** Whether something is asked of what is under way that only a parcel can mean; one that is named is known already. */
const asksOfOne = ({ text, entities }: Heard): boolean =>
  asksOfParcel(text) && !entities.some(({ kind }) => kind === 'order')

function asksAfter({ heard: { text }, memory: { lastTalk } }: Turn): boolean {
  if (elsewhere.test(text)) return false
  if (comes.test(text)) return true
  return where.test(text) && !ofGoods.test(text) && (!askingOn.test(text) || lastTalk === 'orderStatus')
}

/** Several things of an order may have the name, such as two sizes of one. */
const isNamed = (product: Product, heard: Heard): boolean =>
  thingsIn(heard).some(
    ({ ids, text }) => ids.includes(product.id) || (ids.length > 1 && sharesWord(product, text)),
  )

/** Without what asks, so that the shortest names are known too: 我的锁什么时候到 names a lock. */
const plainly = (heard: Heard): Heard => ({ ...heard, text: heard.text.replace(asking, ' ') })
const asking =
  /(?:大概|[预預][计計])?(?:什[么麼]时候|什麼時候|啥[时時]候|[几幾][时時]|何[时時]|多久|哪天|[几幾][号號天])(?:才|能|[会會]|可以)*(?:到|送到|[发發][货貨出]?|寄出)?|到哪(?:[里裡儿兒])?了?|在哪|到了?[没沒吗嗎]|[怎咋]么?[还還][没沒](?:到|收到|送)|[还還]?[没沒]到|呢[?？。]*$|预计.*$/gu
