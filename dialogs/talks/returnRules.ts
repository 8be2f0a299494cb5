import type { Order } from '../../data/index.ts'
import type { ReturnTerms } from '../phrases/returnTerms.ts'
import { type Line, say } from '../phrases/say.ts'
import type { Turn } from '../turn.ts'

/** The shop's rules for returns. */
export interface ReturnRules extends Omit<ReturnTerms, 'cost'> {
  /** Without it a person decides. */
  readonly returnDays?: number | undefined
  /** What the label costs when nothing was wrong with the item, in the shop's currency. */
  readonly returnLabelCost?: number | undefined
  /** Categories and products that cannot come back once opened. */
  readonly unreturnableOnceOpened: readonly string[]
}

const dayLength = 86_400_000

/** Why an order cannot come back, if it cannot. */
export function tooLate(
  order: Order | undefined,
  { returnDays }: ReturnRules,
  { now, local }: Turn,
): Line | undefined {
  if (order === undefined) return undefined
  if (order.status === 'cancelled') return say.cancelledAlready(order.id)
  if (order.status !== 'delivered') return say.notYetDelivered(order.id)
  const isTooOld = returnDays !== undefined && daysSince(order, now) > returnDays
  return isTooOld ? say.tooOld(order, returnDays, { now, local }) : undefined
}

/** Since it came, or since it was placed when that is not known. */
export const daysSince = ({ due, placed }: Order, now: number): number => (now - (due ?? placed)) / dayLength
