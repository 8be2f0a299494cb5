import type { Moment } from '../../../data/index.ts'
import type { Comparison, Question } from '../compare.ts'
import type { Learner } from '../learner.ts'
import { learnPrediction, type TooFew } from '../predict.ts'
import type { Reason } from '../reasons.ts'
import { someRows } from '../table.ts'
import { type CustomerTable, customerTable, spent } from './customerTable.ts'
import { byCustomer, day, gapsOf, medianOf, type ShopHistory, within } from './history.ts'

/** What is predicted of one customer. */
interface CustomerPrediction {
  readonly customerId: string
  /** The probability, from 0 to 1, or the amount in the shop's currency. */
  readonly value: number
  /** The strongest first. */
  readonly reasons: readonly Reason[]
}

/** What is predicted of customers, or that there are too few to learn from. */
export type CustomerPredictions =
  | TooFew
  | {
      readonly kind: 'learnt'
      /** The name of the learner that serves. */
      readonly by: string
      readonly comparisons: readonly Comparison[]
      /** Those with the highest values, highest first. */
      readonly customers: readonly CustomerPrediction[]
      /** How many customers it was predicted of. */
      readonly asked: number
      /** The sum of all values: how many customers are expected to, or how much. */
      readonly expected: number
    }

interface Options {
  readonly now: Moment
  /** How many customers are listed with their reasons. */
  readonly most?: number
  /** Lists nobody whose last purchase is no longer ago than usual between two of theirs; all count in what is expected. */
  readonly lateOnly?: boolean
  readonly learners?: readonly Learner[]
  readonly seed?: number
}

/** A month. */
const horizon = 30
const leaving = { least: 30, most: 180 }

/**
 * How probable it is that each customer buys within the next 30 days. Learnt from what the shop knew 30 days ago and who has
 * bought since. Costs what `learnPrediction` does.
 */
export function whoWillBuy(history: ShopHistory, options: Options): CustomerPredictions {
  const after = boughtAfter(history, { ...options, days: horizon })
  return predicted(history, { ...options, question: 'event', days: horizon }, (id) =>
    Number(after(id).length > 0),
  )
}

/** What each customer spends within the next 30 days, at today's prices: learnt the same way. */
export function whatTheySpend(history: ShopHistory, options: Options): CustomerPredictions {
  const products = new Map(history.products.map((product) => [product.id, product]))
  const after = boughtAfter(history, { ...options, days: horizon })
  return predicted(history, { ...options, question: 'amount', days: horizon }, (id) =>
    spent(after(id), products),
  )
}

/**
 * How probable it is that each customer who bought within the last `leavingDays` does not within the next as many: has left.
 * Learnt from those who were customers so many days ago.
 */
export function whoWillLeave(history: ShopHistory, options: Options): CustomerPredictions {
  const days = leavingDays(history, options.now)
  const after = boughtAfter(history, { ...options, days })
  const asked = { ...options, question: 'event', days, active: days } as const
  return predicted(history, asked, (id) => Number(after(id).length === 0))
}

/**
 * After how many days without a purchase a customer has left: twice the usual gap between two, from 30 to 180; 180 where
 * nobody bought twice. O(purchases log purchases).
 */
export function leavingDays({ purchases }: Pick<ShopHistory, 'purchases'>, now: Moment): number {
  const known = byCustomer(purchases.filter(({ at }) => at <= now))
  const usual = medianOf([...known.values()].flatMap(gapsOf))
  return Math.min(leaving.most, Math.max(leaving.least, 2 * (usual ?? leaving.most)))
}

interface Asked extends Options {
  readonly question: Question
  readonly days: number
  /** Only of customers who bought within so many days. */
  readonly active?: number
}

function predicted(
  history: ShopHistory,
  { now, question, days, active = Number.POSITIVE_INFINITY, most = 200, lateOnly = false, ...options }: Asked,
  truthOf: (customerId: string) => number,
): CustomerPredictions {
  const past = onlyActive(customerTable(history, now - days * day), active)
  const learnt = learnPrediction(past.table, past.customerIds.map(truthOf), { ...options, question })
  if (learnt.kind === 'too few') return learnt
  const { by, comparisons, predict, explain } = learnt
  const { customerIds, table } = onlyActive(customerTable(history, now), active)
  const values = predict(table).map((value) => Math.max(0, value))
  const late = lateOnly ? lateIn(table) : [...values.keys()]
  const listed = late.sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0)).slice(0, most)
  const reasons = explain(someRows(table, listed))
  const customers = listed.map((n, i) => ({
    ...{ customerId: customerIds[n] ?? '', value: values[n] ?? 0, reasons: reasons[i] ?? [] },
  }))
  const expected = values.reduce((sum, value) => sum + value, 0)
  return { kind: 'learnt', by, comparisons, customers, asked: values.length, expected }
}

/** The rows of those who have no rhythm that is known, or whose next purchase would have been due by it. */
function lateIn({ columns, rows }: CustomerTable['table']): number[] {
  const overdue = columns.indexOf('overdue')
  return [...rows.keys()].filter((n) => {
    const gaps = rows[n]?.[overdue]
    return gaps === undefined || Number(gaps) > 1
  })
}

function onlyActive({ customerIds, table }: CustomerTable, days: number): CustomerTable {
  const last = table.columns.indexOf('daysSinceLast')
  const own = [...table.rows.keys()].filter((n) => Number(table.rows[n]?.[last]) <= days)
  return { customerIds: own.map((n) => customerIds[n] ?? ''), table: someRows(table, own) }
}

/** What a customer bought in the last days until now. */
function boughtAfter(
  { purchases }: ShopHistory,
  { now, days }: { readonly now: Moment; readonly days: number },
) {
  const bought = byCustomer(within(purchases, now - days * day, now))
  return (customerId: string) => bought.get(customerId) ?? []
}
