import { ordersToLookAt } from '../../analytics/flags/orders.ts'
import { returnsToLookAt } from '../../analytics/flags/returns.ts'
import { forecast } from '../../analytics/forecast/forecast.ts'
import { associationRules } from '../../analytics/rules/associationRules.ts'
import { customerGroups } from '../../analytics/segments/groups.ts'
import type { Buyer } from '../../analytics/segments/scores.ts'
import { segments } from '../../analytics/segments/segments.ts'
import { correlations } from '../../analytics/stats/correlations.ts'
import type { Order } from '../../data/index.ts'
import { seeded } from '../random.ts'

const many = 10_000
const day = 86_400_000

/**
 * How many milliseconds each takes for a shop of 10,000 customers made up by chance, and a year of messages.
 */
export function speeds(): Readonly<Record<string, number>> {
  const { buyers, orders } = shop()
  const measures = {
    recency: buyers.map(({ recencyDays }) => recencyDays),
    frequency: buyers.map(({ frequency }) => frequency),
    money: buyers.map(({ money }) => money),
  }
  const returning = buyers.map(({ customerId, frequency }, i) => ({
    ...{ customerId, bought: frequency, returned: Math.floor((frequency * (i % 9)) / 60) },
  }))
  const baskets = orders.map(({ lines }) => lines.map(({ productId }) => productId))
  const messages = Array.from({ length: 364 }, (_, i) => 50 + 20 * Math.sin(i) + ((i * 7919) % 13))
  return {
    segmentsMs: timed(() => segments(buyers)),
    groupsMs: timed(() => customerGroups(buyers)),
    correlationsMs: timed(() => correlations(measures)),
    rulesMs: timed(() => associationRules(baskets, { support: 0.001, confidence: 0.1 })),
    forecastMs: timed(() => forecast(messages)),
    orderFlagsMs: timed(() => ordersToLookAt(orders)),
    returnFlagsMs: timed(() => returnsToLookAt(returning)),
  }
}

function timed(work: () => unknown): number {
  const start = performance.now()
  work()
  return Math.round(performance.now() - start)
}

/** Most buy seldom, some often; each order has up to four of 500 products, of which few are bought much. */
function shop(): { readonly buyers: readonly Buyer[]; readonly orders: readonly Order[] } {
  const random = seeded(41)
  const orders = Array.from({ length: many }, (_, c) => {
    const last = Math.floor(700 * random() ** 2)
    return Array.from({ length: 1 + Math.floor(12 * random() ** 4) }, (_, o) =>
      orderOf(c, last + 30 * o, random),
    )
  })
  const buyers = orders.map((own, c) => ({
    customerId: `${c}`,
    recencyDays: Math.min(...own.map(({ placed }) => -placed / day)),
    frequency: own.length,
    money: own.reduce((sum, { lines }) => sum + lines.reduce((all, { price }) => all + price, 0), 0),
  }))
  return { buyers, orders: orders.flat() }
}

function orderOf(customer: number, daysAgo: number, random: () => number): Order {
  const lines = Array.from({ length: 1 + Math.floor(4 * random()) }, (_, line) => ({
    ...{ line, productId: `P${Math.floor(500 * random() ** 2)}`, quantity: 1 },
    price: 5 + 95 * random() ** 3,
  }))
  return {
    ...{
      id: `${customer}-${daysAgo}`,
      customerId: `${customer}`,
      placed: -daysAgo * day,
      status: 'delivered',
    },
    ...{ due: undefined, tracking: undefined, lines },
  }
}
