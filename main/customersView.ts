import type { CustomerReport } from '../analytics/index.ts'
import { type CustomerStanding, standingsOf } from '../data/index.ts'
import type { CustomersView } from '../web/index.ts'
import type { House } from './house.ts'
import { named } from './named.ts'

/**
 * The report of the customers as it may be shown now: without those who took back their consent, or asked to be
 * forgotten, since it was made. Names are read when they are shown; the report has none.
 */
export async function customersView({
  store,
  customers,
  shop,
}: Pick<House, 'store' | 'customers' | 'shop'>): Promise<CustomersView> {
  const latest = customers.latest()
  if (latest.kind !== 'ready') return latest
  const standings = await standingsOf(store, customersIn(latest.report))
  const report = onlyShown(latest.report, standings)
  const { categories, local, product } = shop()
  return {
    kind: 'ready',
    report,
    names: {
      customers: Object.fromEntries(
        standings.flatMap(({ id, name }) => (name === undefined ? [] : [[id, name]])),
      ),
      products: named(productsIn(report), (id) => product(id)?.name),
      categories: Object.fromEntries(categories.map(({ id, name }) => [id, name])),
    },
    currency: local.currency,
  }
}

/** Without who must not be shown: lists hold those who agree, flags all but those who are forgotten. */
export function onlyShown(report: CustomerReport, standings: readonly CustomerStanding[]): CustomerReport {
  const kept = standings.filter(({ erased }) => !erased)
  const known = new Set(kept.map(({ id }) => id))
  const agreed = new Set(kept.flatMap(({ id, personalise }) => (personalise ? [id] : [])))
  return {
    ...report,
    segments: segmentsOf(report, agreed),
    buying: ofThese(report.buying, agreed),
    spending: ofThese(report.spending, agreed),
    leaving: ofThese(report.leaving, agreed),
    look: {
      returns: report.look.returns.filter(({ customerId }) => known.has(customerId)),
      orders: report.look.orders.filter(
        ({ customerId }) => customerId === undefined || known.has(customerId),
      ),
    },
  }
}

function segmentsOf({ segments }: CustomerReport, agreed: ReadonlySet<string>): CustomerReport['segments'] {
  if (segments.kind === 'notEnough') return segments
  const shown = segments.segments.map((segment) => ({
    ...segment,
    customers: segment.customers.filter((id) => agreed.has(id)),
  }))
  return { kind: 'segments', segments: shown }
}

type Foretold = CustomerReport['leaving']

const ofThese = (foretold: Foretold, agreed: ReadonlySet<string>): Foretold =>
  foretold.kind === 'notEnough'
    ? foretold
    : { ...foretold, customers: foretold.customers.filter(({ customerId }) => agreed.has(customerId)) }

function customersIn({ segments, buying, spending, leaving, look }: CustomerReport): readonly string[] {
  const listed = segments.kind === 'segments' ? segments.segments.flatMap(({ customers }) => customers) : []
  const foretold = [buying, spending, leaving].flatMap((one) =>
    one.kind === 'learnt' ? one.customers.map(({ customerId }) => customerId) : [],
  )
  const flagged = [...look.returns, ...look.orders].flatMap(({ customerId }) => customerId ?? [])
  return [...listed, ...foretold, ...flagged]
}

const productsIn = ({ together }: CustomerReport): readonly string[] =>
  together.kind === 'pairs' ? together.pairs.flatMap(({ first, second }) => [first, second]) : []
