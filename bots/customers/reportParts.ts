import type { LoyaltyRules } from '../../analytics/index.ts'
import {
  latestMoods,
  latestOrders,
  latestReturns,
  type Moment,
  moodByDay,
  type Product,
  type Store,
  standingsOf,
} from '../../data/index.ts'
import type { ReportPart } from './reportApart.ts'

/** What the shop knows beside its store. */
export interface ReportShop {
  readonly products: readonly Product[]
  readonly loyalty: LoyaltyRules | undefined
  readonly now: Moment
}

const day = 86_400_000
/** What is older says little of today, and a report must end. */
const past = 730 * day
const most = { orders: 100_000, returns: 50_000, moods: 200_000 }

/** All that a report of customers is made of, page by page: of two years, the latest orders, returns and messages. */
export async function* reportParts(store: Store, { now, ...shop }: ReportShop): AsyncGenerator<ReportPart> {
  const since = now - past
  const customers = new Set<string>()
  for await (const rows of latestOrders(store, { since, most: most.orders })) {
    for (const { customerId } of rows) if (customerId !== undefined) customers.add(customerId)
    yield { kind: 'orders', rows }
  }
  for await (const rows of latestReturns(store, { since, most: most.returns }))
    yield { kind: 'returns', rows }
  for await (const rows of latestMoods(store, { since, most: most.moods })) yield { kind: 'moods', rows }
  const days = await moodByDay(store, { from: now - past / 2, to: now })
  const standings = await standingsOf(store, [...customers])
  const agreed = new Set(standings.flatMap(({ id, personalise }) => (personalise ? [id] : [])))
  const messages = days.map((one) => ({ day: one.day, value: one.messages }))
  yield { kind: 'rest', sources: { ...shop, messages, agreed, now } }
}
