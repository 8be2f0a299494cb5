import type { Migration } from 'kysely/migration'
import { run } from './dialect.ts'

/**
 * Which products customers who agreed to that looked at, a row for each product and day. For Citus:
 * distributed by `customer_id`.
 */
export const productViews: Migration = {
  up: (db) =>
    run(db, [
      `create table product_view (customer_id text not null, product_id text not null, day text not null,
        times integer not null, primary key (customer_id, product_id, day))`,
      `create index product_view_by_day on product_view (day)`,
    ]),
}
