import { type LoyaltyRules, standing } from '../../analytics/index.ts'
import type { Language } from '../../data/index.ts'
import { say } from '../phrases/say.ts'
import type { Reply } from '../reply.ts'
import type { Said } from '../steps.ts'
import type { Turn } from '../turn.ts'
import type { Orders } from './ownOrder.ts'
import { pointsOfOrder } from './pointsOfOrder.ts'
import type { Pointers } from './rules.ts'

export interface LoyaltyServices extends Pointers {
  readonly orders: Orders
  readonly rules: { readonly loyalty: LoyaltyRules | undefined }
}

/** Points, tier and what they buy, for who is signed in; the rules for everybody else. */
export async function loyalty(services: LoyaltyServices, turn: Turn): Promise<Said> {
  const rules = services.rules.loyalty
  const article = services.article(turn, 'loyalty_points')
  if (rules === undefined) return article ?? say.noPoints()
  const unsaid = unsaidOf(services, turn)
  if (unsaid !== undefined) return unsaid
  const ofOrder = await pointsOfOrder({ orders: services.orders, rules }, turn)
  if (ofOrder !== undefined) return ofOrder
  if (turn.customer === undefined || asksForRules.test(turn.heard.text))
    return article ?? say.signInForPoints()
  const orders = await services.orders.of(turn.customer.id)
  return say.pointsAre(standing(orders, rules, turn.now), turn.local)
}

/** Whether a message asks what points may be used together with, or whether they pay for delivery. */
export const asksBesidePoints = (text: string): boolean =>
  points.test(text) &&
  text.length <= longest &&
  ((together.test(text) && other.test(text)) || forDelivery.test(text))

const points = /\bpoints?\b|[积積]分/iu
const longest = 80

/** What points may be used beside, or for, that no article says: what is said of using them, and a person. */
function unsaidOf({ article, button }: LoyaltyServices, turn: Turn): Reply | undefined {
  const { heard, language } = turn
  const isBeside = together.test(heard.text) && other.test(heard.text)
  if (!isBeside && !forDelivery.test(heard.text)) return undefined
  const using = { ...turn, heard: { ...heard, text: usingPoints[language] } }
  const told = article(using, 'loyalty_points')
  if (told === undefined) return undefined
  const unsaid = isBeside ? say.togetherUnsaid() : say.pointsForDeliveryUnsaid()
  const line = { in: (spoken: Language) => `${unsaid.in(spoken)}\n\n${told.in(spoken)}` }
  return { line, options: [button('talk_to_person')] }
}

/** As articles put it. */
const usingPoints = { en: 'using your points at the checkout', zh: '怎么使用积分抵扣' }
const otherWays = String.raw`(?:codes?|vouchers?|coupons?|gift ?cards?|promos?|promotions?|discounts?|sales?)`
const other = new RegExp(
  String.raw`\b${otherWays}\b|券|[优優]惠|折扣|[礼禮]品卡|活[动動]|打折|hello\d+`,
  'iu',
)
const together = new RegExp(
  [
    String.raw`\b(?:together|combin\w+|stack\w*|both|at the same time|at once|on top of|as well as)\b`,
    String.raw`\bpoints? (?:and|with|plus) (?:\w+ ){0,2}(?:${otherWays}|hello\d+)\b|\b(?:${otherWays}|hello\d+) (?:and|with|plus) (?:\w+ ){0,2}points?\b`,
    '一起|同[时時]|叠加|疊加|一[块塊]用|共用|合[并併]|[积積]分[和跟与與][^，。]{1,6}用|用了.{1,8}[还還]能',
  ].join('|'),
  'iu',
)
const forDelivery =
  /\b(?:pay|cover|use|redeem)\b.{0,24}\b(?:delivery|shipping|postage)\b|\b(?:delivery|shipping|postage)\b.{0,24}\b(?:with|by|using) (?:my )?points\b|[运運邮郵][费費].{0,8}[积積]分|[积積]分.{0,10}(?:[运運邮郵][费費]|快[递遞][费費]|配送[费費])/iu

const asksForRules =
  /\bhow (do|does|can|to)\b|\b(expire|expiry|rules?|missing|redeem|tiers|not there|why)\b|怎么(算|用|来|得|积)|过期|规则|有效期|没到|还没|为什么|哪些等级|几个等级/i
