import type { Moment, Text } from '../../data/index.ts'
import { customerGroups } from '../segments/groups.ts'
import type { Buyer } from '../segments/scores.ts'
import { segments } from '../segments/segments.ts'
import type { SegmentId } from '../segments/segmentTable.ts'
import { amountOf, day, type KnownOrder } from './lately.ts'

/** How lately, how often and for how much each customer bought. O(orders). */
export const buyersIn = (orders: readonly KnownOrder[], now: Moment): readonly Buyer[] =>
  [...Map.groupBy(orders, ({ customerId }) => customerId)].map(([customerId, own]) => ({
    customerId,
    recencyDays: (now - own.reduce((last, { placed }) => Math.max(last, placed), 0)) / day,
    frequency: own.length,
    money: own.reduce((sum, order) => sum + amountOf(order), 0),
  }))

interface TooFewBuyers {
  readonly kind: 'notEnough'
  readonly buyers: number
  readonly needed: number
}

interface SegmentFigures {
  readonly id: SegmentId
  readonly name: Text
  readonly meaning: Text
  readonly count: number
  /** Of all buyers. */
  readonly share: number
  /** Of all that was spent. */
  readonly moneyShare: number
  /** Those of them who agreed and spent most. */
  readonly customers: readonly string[]
}

export type SegmentReport =
  | TooFewBuyers
  | { readonly kind: 'segments'; readonly segments: readonly SegmentFigures[] }

/** The segments of all buyers, each with some of its customers who agreed to what is personal. O(n log n). */
export function segmentReport(
  buyers: readonly Buyer[],
  { agreed, listed }: { readonly agreed: ReadonlySet<string>; readonly listed: number },
): SegmentReport {
  const found = segments(buyers)
  if (found.kind === 'notEnough') return found
  const money = new Map(buyers.map((buyer) => [buyer.customerId, buyer.money]))
  const dearestFirst = (a: string, b: string) => (money.get(b) ?? 0) - (money.get(a) ?? 0)
  return {
    kind: 'segments',
    segments: found.segments.map(({ customers, ...segment }) => ({
      ...segment,
      count: customers.length,
      customers: customers
        .filter((id) => agreed.has(id))
        .toSorted(dearestFirst)
        .slice(0, listed),
    })),
  }
}

interface GroupFigures {
  readonly name: Text
  readonly count: number
  /** Of all buyers. */
  readonly share: number
}

export type GroupReport =
  | TooFewBuyers
  | { readonly kind: 'noGroups' }
  | { readonly kind: 'groups'; readonly groups: readonly GroupFigures[] }

/** The groups that all buyers fall into by themselves, without saying who is in them. Costs what `customerGroups` does. */
export function groupReport(buyers: readonly Buyer[]): GroupReport {
  const found = customerGroups(buyers)
  if (found.kind === 'notEnough') return found
  if (found.kind === 'noGroups') return { kind: 'noGroups' }
  const groups = found.groups.map(({ name, customers, share }) => ({ name, count: customers.length, share }))
  return { kind: 'groups', groups }
}
