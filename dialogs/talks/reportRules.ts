import type { Order } from '../../data/index.ts'
import { say } from '../phrases/say.ts'
import type { Said } from '../steps.ts'
import type { Turn } from '../turn.ts'
import { daysSince } from './returnRules.ts'
import type { Pointers } from './rules.ts'

/** The shop's rules for what arrived damaged or wrong, or did not arrive. */
export interface ReportRules {
  /** Within how many days it is to be told; without it a person decides. */
  readonly reportDays?: number | undefined
  /** What came damaged need not come back when it cost less than this, in the shop's currency. */
  readonly damagedKeptBelow?: number | undefined
}

/** Whether the days are over in which it had to be told what was wrong with an order that arrived. */
export const isLateToTell = (
  order: Order | undefined,
  { reportDays }: ReportRules,
  { now }: Turn,
): order is Order =>
  order?.status === 'delivered' && reportDays !== undefined && daysSince(order, now) > reportDays + 1

/** What is told too late a person may still look at. */
export const toldLate = (
  { id, due, placed }: Order,
  { rules, button }: Pointers & { readonly rules: ReportRules },
  { now, local }: Turn,
): Said => ({
  line: say.toldLate(id, due ?? placed, rules.reportDays ?? 0, { now, local }),
  options: [button('talk_to_person')],
})

/** Whether an item that came damaged stays with the customer, as it cost too little to be sent back. */
export const staysDamaged = (
  item: string,
  order: Order | undefined,
  { damagedKeptBelow = 0 }: ReportRules,
): boolean => {
  const line = order?.lines.find(({ productId }) => productId === item)
  return line !== undefined && line.price < damagedKeptBelow
}
