import type { Migration } from 'kysely/migration'
import { dialectOf, run } from './dialect.ts'

/**
 * What a customer was shown and when (guests are not in it), and what they ordered afterwards, to tell what
 * suggestions earn.
 */
export const suggestionEarnings: Migration = {
  up: (db) => run(db, dialectOf(db) === 'postgres' ? postgres : sqlite),
}

/** Whole, so that the rows themselves need not be read. */
const sqlite = [
  `create index suggestion_by_moment on suggestion (customer_id, at, product_id, id, model)
    where customer_id is not null`,
  `drop index shop_order_by_customer`,
  `create index shop_order_by_customer on shop_order (customer_id, placed, id, status)`,
]

/** PostgreSQL bounds what one entry of an index may hold, and some texts are longer than that. */
const postgres = [
  `create index suggestion_by_moment on suggestion (customer_id, at) where customer_id is not null`,
]
