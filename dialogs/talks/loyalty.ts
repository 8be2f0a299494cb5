import { type LoyaltyRules, standing } from '../../analytics/index.ts'
import { say } from '../phrases/say.ts'
import type { Said } from '../steps.ts'
import type { Turn } from '../turn.ts'
import type { Orders } from './ownOrder.ts'
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
  if (turn.customer === undefined || asksForRules.test(turn.heard.text))
    return article ?? say.signInForPoints()
  const orders = await services.orders.of(turn.customer.id)
  return say.pointsAre(standing(orders, rules, turn.now), turn.local)
}

const asksForRules =
  /\bhow (do|does|can|to)\b|\b(expire|expiry|rules?|missing|redeem|tiers|not there|why)\b|怎么(算|用|来|得|积)|过期|规则|有效期|没到|还没|为什么|哪些等级|几个等级/i
