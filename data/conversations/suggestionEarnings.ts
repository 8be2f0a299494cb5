import { setImmediate } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Moment } from '../records.ts'
import type { Db, Store } from '../store/open.ts'

/** What a model's suggestions earned, in sums over the customers who saw them. */
export interface EarningSums {
  readonly model: string
  /** Signed-in customers who were shown at least one. */
  readonly customers: number
  /** Those of them who spent money on what it suggested. */
  readonly buyers: number
  /** Suggestions to them; those to guests are not among these. */
  readonly shown: number
  /** Money, in the currency of the shop. */
  readonly earned: number
  /** Sums of the squares and products of each customer's two figures, from which intervals come. */
  readonly shownSquared: number
  readonly shownEarned: number
  readonly earnedSquared: number
}

interface Span {
  readonly from: Moment
  readonly to: Moment
}

/** Some 2 ms of SQLite at a time, so that turns can go in between. */
const inOneSlice = 2_000
const fortnight = 14 * 86_400_000

/**
 * What the suggestions made to signed-in customers from `from` until before `to` earned: the order lines of the same
 * product and customer that were placed at most 14 days after it was shown, of orders that are not cancelled. Each
 * line counts once, for the latest suggestion of that product before it. By model name; some 1 µs a suggestion of
 * these and 0.1 µs of those before.
 */
export async function suggestionEarnings(store: Store, span: Span): Promise<readonly EarningSums[]> {
  const sums = new Map<string, EarningSums>()
  let after: string | undefined = ''
  while (after !== undefined) {
    const last: string | undefined = await endOfSlice(store.db, after)
    for (const part of await sumsOf(store.db, { after, last, ...span })) {
      const sum = sums.get(part.model)
      sums.set(part.model, sum === undefined ? part : plus(sum, part))
    }
    after = last
    await setImmediate()
  }
  return [...sums.values()].sort((a, b) => (a.model < b.model ? -1 : 1))
}

/** The customer with whom a slice ends; undefined when it is the last slice. */
async function endOfSlice(db: Db, after: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('suggestion')
    .select('customer_id')
    .where('customer_id', '>', after)
    .orderBy('customer_id')
    .offset(inOneSlice - 1)
    .limit(1)
    .executeTakeFirst()
  return row?.customer_id ?? undefined
}

interface Slice extends Span {
  readonly after: string
  readonly last: string | undefined
}

/** Sums of whole customers: they add up. Kept apart so that PostgreSQL makes each part once. */
async function sumsOf(db: Db, slice: Slice): Promise<readonly EarningSums[]> {
  const { rows } = await sql<EarningRow>`
    with shown as materialized (
      select made.customer_id, made.model, count(*) as shown from suggestion as made
      where ${inSlice(slice)} and made.at >= ${slice.from} and made.at < ${slice.to}
      group by made.customer_id, made.model
    ), earned as materialized (
      select customer_id, model, sum(money) as earned from (${boughtIn(slice)}) as bought
      where latest = 1 and at < ${slice.to}
      group by customer_id, model
    )
    select shown.model, count(*) as customers, count(nullif(earned, 0)) as buyers, sum(shown) as shown,
      coalesce(sum(earned), 0) as earned, sum(shown * shown) as shown_squared,
      coalesce(sum(shown * earned), 0) as shown_earned, coalesce(sum(earned * earned), 0) as earned_squared
    from shown left join earned
      on earned.customer_id = shown.customer_id and earned.model = shown.model
    group by shown.model`.execute(db)
  return rows.map(toSums)
}

/**
 * Each line with the suggestions before it, numbered from the latest on; one made after the span may be that. The
 * cross joins keep SQLite from beginning with the orders.
 */
const boughtIn = (slice: Slice) => sql`
  select made.customer_id, made.model, made.at, order_line.quantity * order_line.price as money,
    row_number() over (
      partition by order_line.order_id, order_line.line order by made.at desc, made.id desc
    ) as latest
  from suggestion as made cross join shop_order cross join order_line
  where ${inSlice(slice)} and made.at >= ${slice.from} and made.at <= ${slice.to + fortnight}
    and shop_order.customer_id = made.customer_id and shop_order.status <> 'cancelled'
    and shop_order.placed >= made.at and shop_order.placed <= made.at + ${fortnight}
    and order_line.order_id = shop_order.id and order_line.product_id = made.product_id`

const inSlice = ({ after, last }: Slice) =>
  last === undefined
    ? sql`made.customer_id > ${after}`
    : sql`made.customer_id > ${after} and made.customer_id <= ${last}`

interface EarningRow {
  readonly model: string
  readonly customers: number | string
  readonly buyers: number | string
  readonly shown: number | string
  readonly earned: number
  readonly shown_squared: number | string
  readonly shown_earned: number
  readonly earned_squared: number
}

/** PostgreSQL gives whole numbers as text. */
const toSums = (row: EarningRow): EarningSums => ({
  model: row.model,
  customers: Number(row.customers),
  buyers: Number(row.buyers),
  shown: Number(row.shown),
  earned: row.earned,
  shownSquared: Number(row.shown_squared),
  shownEarned: row.shown_earned,
  earnedSquared: row.earned_squared,
})

const plus = (one: EarningSums, other: EarningSums): EarningSums => ({
  model: one.model,
  customers: one.customers + other.customers,
  buyers: one.buyers + other.buyers,
  shown: one.shown + other.shown,
  earned: one.earned + other.earned,
  shownSquared: one.shownSquared + other.shownSquared,
  shownEarned: one.shownEarned + other.shownEarned,
  earnedSquared: one.earnedSquared + other.earnedSquared,
})
