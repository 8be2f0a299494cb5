import type { Moment, Purchase } from '../../data/index.ts'
import { type TierCount, tierCounts } from '../loyalty/tiers.ts'
import { customerTable } from '../predict/customers/customerTable.ts'
import type { ShopHistory } from '../predict/customers/history.ts'
import type { Learner } from '../predict/learner.ts'
import type { Correlations } from '../stats/correlations.ts'
import { type DaysAhead, daysAhead, salesByDay } from './ahead.ts'
import { boughtTogether, type Together } from './boughtTogether.ts'
import { buyersIn, type GroupReport, groupReport, type SegmentReport, segmentReport } from './buyers.ts'
import { type Foresight, foresightOf } from './foretold.ts'
import { goesTogether } from './goesTogether.ts'
import { type CustomerSources, type KnownOrder, ordersOfLatest } from './lately.ts'
import { type ToLookAt, toLookAt } from './toLookAt.ts'

/** What managers see of their customers. Customers stand in it by their ids alone. */
export interface CustomerReport extends Foresight {
  readonly at: Moment
  /** When the oldest order that counts was placed; undefined when there is none. */
  readonly since: Moment | undefined
  /** Customers who ordered, and orders that count. */
  readonly customers: number
  readonly orders: number
  /** Of these customers, those who agreed to what is personal: only of them anything is foretold. */
  readonly agreed: number
  readonly segments: SegmentReport
  readonly groups: GroupReport
  readonly messages: DaysAhead
  readonly sales: DaysAhead
  readonly together: Together
  readonly correlations: Correlations
  /** From the lowest; empty in a shop without points. */
  readonly tiers: readonly TierCount[]
  readonly look: ToLookAt
}

interface Options {
  /** The customers who ordered last count, so many at most. */
  readonly mostCustomers?: number
  /** How many customers, pairs and flags a list has at most. */
  readonly listed?: number
  readonly learners?:
    | { readonly events: readonly Learner[]; readonly amounts: readonly Learner[] }
    | undefined
}

/**
 * All that is told of a shop's customers at a moment. Segments, groups, correlations and tiers count everybody; lists of
 * customers and what is foretold hold only those who agreed; flags are for staff to look at. Takes seconds for hundreds of
 * customers and minutes for 20,000, nearly all of it to compare learners.
 */
export function customerReport(
  sources: CustomerSources,
  { mostCustomers = 20_000, listed = 10, learners }: Options = {},
): CustomerReport {
  const { now, agreed, products, returns } = sources
  const orders = ordersOfLatest(sources, mostCustomers)
  const buyers = buyersIn(orders, now)
  const history = historyOf(sources, orders)
  return {
    at: now,
    since: orders.at(-1)?.placed,
    customers: buyers.length,
    orders: orders.length,
    agreed: buyers.filter(({ customerId }) => agreed.has(customerId)).length,
    segments: segmentReport(buyers, { agreed, listed }),
    groups: groupReport(buyers),
    ...foresightOf(ofThese(history, agreed), { now, listed, learners }),
    messages: daysAhead(sources.messages, now),
    sales: daysAhead(salesByDay(sources.orders), now),
    together: boughtTogether(orders, listed),
    correlations: goesTogether(customerTable(history, now)),
    tiers: sources.loyalty === undefined ? [] : tierCounts(orders, sources.loyalty, now),
    look: toLookAt({ orders, returns, products, now, listed }),
  }
}

function historyOf(
  { returns, moods, products }: CustomerSources,
  orders: readonly KnownOrder[],
): ShopHistory {
  const purchases = orders.flatMap(({ customerId, placed, lines }): readonly Purchase[] =>
    lines.map(({ productId, quantity }) => ({ customerId, productId, quantity, at: placed })),
  )
  return { purchases, returns, moods, products }
}

/** Without everything that belongs to others. */
function ofThese(history: ShopHistory, ids: ReadonlySet<string>): ShopHistory {
  const theirs = <T extends { readonly customerId: string }>(list: readonly T[]) =>
    list.filter(({ customerId }) => ids.has(customerId))
  return {
    products: history.products,
    purchases: theirs(history.purchases),
    returns: theirs(history.returns),
    moods: theirs(history.moods),
  }
}
