import type { Order, Text } from '../../data/index.ts'
import { type LoyaltyRules, standing } from './standing.ts'

/** How many customers stand in a tier, and the points that they may spend. */
export interface TierCount {
  readonly name: Text
  readonly customers: number
  readonly points: number
}

/** The tiers of a shop from the lowest, with all who ever ordered under a name. O(orders). */
export function tierCounts(orders: readonly Order[], rules: LoyaltyRules, now: number): readonly TierCount[] {
  const named = orders.filter(({ customerId }) => customerId !== undefined)
  const stands = [...Map.groupBy(named, ({ customerId }) => customerId).values()].map((own) =>
    standing(own, rules, now),
  )
  return rules.tiers.map(({ name }) => {
    const within = stands.filter(({ tier }) => tier === name)
    return { name, customers: within.length, points: within.reduce((sum, { points }) => sum + points, 0) }
  })
}
