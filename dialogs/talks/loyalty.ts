import type { Order, Text } from '../../data/index.ts'
import { say } from '../phrases/say.ts'
import type { Said } from '../steps.ts'
import type { Turn } from '../turn.ts'
import type { Orders } from './ownOrder.ts'
import type { Pointers } from './rules.ts'

/** How the shop thanks customers who come back. */
export interface LoyaltyRules {
  /** For every whole unit of the currency. */
  readonly pointsPerUnit: number
  /** Days after delivery from which points count. */
  readonly pointsAfterDays: number
  /** Points that are spent together, and what they buy. */
  readonly pointsStep: number
  readonly pointsStepWorth: number
  /** From the lowest; by what was spent in the last twelve months. */
  readonly tiers: readonly { readonly from: number; readonly name: Text }[]
}

export interface LoyaltyServices extends Pointers {
  readonly orders: Orders
  readonly rules: { readonly loyalty: LoyaltyRules | undefined }
}

const dayLength = 86_400_000

/** Points, tier and what they buy, for who is signed in; the rules for everybody else. */
export async function loyalty(services: LoyaltyServices, turn: Turn): Promise<Said> {
  const rules = services.rules.loyalty
  const article = services.article(turn, 'loyalty_points')
  if (turn.customer === undefined || rules === undefined || asksForRules.test(turn.heard.text))
    return article ?? say.signInForPoints()
  const orders = await services.orders.of(turn.customer.id)
  return say.pointsAre(standing(orders, rules, turn.now), turn.local)
}

const asksForRules =
  /\bhow (do|does|can|to)\b|\b(expire|expiry|rules?|missing|redeem|tiers|not there|why)\b|怎么(算|用|来|得|积)|过期|规则|有效期|没到|还没|为什么|哪些等级|几个等级/i

/** Where a customer stands. */
export interface Standing {
  readonly points: number
  /** What the points buy. */
  readonly worth: number
  readonly tier: Text | undefined
  /** The next tier, and what is to be spent until then. */
  readonly next: { readonly name: Text; readonly missing: number } | undefined
}

/** Points are counted from what was delivered in the last twelve months. O(orders). */
export function standing(orders: readonly Order[], rules: LoyaltyRules, now: number): Standing {
  const lately = orders.filter(
    ({ status, placed }) => status !== 'cancelled' && now - placed <= 365 * dayLength,
  )
  const spent = exact(lately.reduce((sum, order) => sum + worthOf(order), 0))
  const points = lately
    .filter(
      ({ status, due, placed }) =>
        status === 'delivered' && now - (due ?? placed) >= rules.pointsAfterDays * dayLength,
    )
    .reduce((sum, order) => sum + Math.floor(worthOf(order)) * rules.pointsPerUnit, 0)
  const next = rules.tiers.find(({ from }) => from > spent)
  return {
    points,
    worth: Math.floor(points / rules.pointsStep) * rules.pointsStepWorth,
    tier: rules.tiers.findLast(({ from }) => from <= spent)?.name,
    next: next && { name: next.name, missing: exact(next.from - spent) },
  }
}

const worthOf = ({ lines }: Order): number =>
  exact(lines.reduce((sum, { price, quantity }) => sum + price * quantity, 0))

/** Sums of prices miss by tiny fractions: 100 times 4.35 is 434.99999999999994, and would lose a point. */
const exact = (amount: number): number => Number(amount.toFixed(4))
