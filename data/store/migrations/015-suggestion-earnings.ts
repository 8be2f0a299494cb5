import type { Migration } from 'kysely/migration'
import { run } from './dialect.ts'

/**
 * What a customer was shown of a product and when (guests are not in it), and what they ordered afterwards, to tell
 * what suggestions earn without reading the rows themselves.
 */
export const suggestionEarnings: Migration = {
  up: (db) =>
    run(db, [
      `create index suggestion_by_product on suggestion (customer_id, product_id, at, id, model)
        where customer_id is not null`,
      `drop index shop_order_by_customer`,
      `create index shop_order_by_customer on shop_order (customer_id, placed, id, status)`,
    ]),
}
