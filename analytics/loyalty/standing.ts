import type { Order, Text } from '../../data/index.ts'

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

/** Where a customer stands. */
interface Standing {
  readonly points: number
  /** What the points buy. */
  readonly worth: number
  readonly tier: Text | undefined
  /** The next tier, and what is to be spent until then. */
  readonly next: { readonly name: Text; readonly missing: number } | undefined
}

/**
 * Where a customer stands by their own orders: the tier by what was ordered and not cancelled in the last 365
 * days, the points by what of it was delivered long enough ago. O(orders).
 *
 * With a point for each unit and a tier from 300 on, one delivered order of 120 gives 120 points and 180
 * missing.
 */
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
    .reduce((sum, order) => sum + pointsFor(order, rules), 0)
  const next = rules.tiers.find(({ from }) => from > spent)
  return {
    points,
    worth: Math.floor(points / rules.pointsStep) * rules.pointsStepWorth,
    tier: rules.tiers.findLast(({ from }) => from <= spent)?.name,
    next: next && { name: next.name, missing: exact(next.from - spent) },
  }
}

/** The points that an order brings as it was ordered: for every whole unit of its sum. O(lines). */
export const pointsFor = (
  order: Pick<Order, 'lines'>,
  { pointsPerUnit }: Pick<LoyaltyRules, 'pointsPerUnit'>,
): number => Math.floor(worthOf(order)) * pointsPerUnit

const worthOf = ({ lines }: Pick<Order, 'lines'>): number =>
  exact(lines.reduce((sum, { price, quantity }) => sum + price * quantity, 0))

const dayLength = 86_400_000

/** Sums of prices miss by tiny fractions: 100 times 4.35 is 434.99999999999994, and would lose a point. */
const exact = (amount: number): number => Number(amount.toFixed(4))
