import type { Migration } from 'kysely/migration'
import { run } from './dialect.ts'

/**
 * What customers asked the shop's people to do, what they thought of the talks, and what they want to hear of.
 * For Citus: `rating` is distributed by `conversation_id`; the others are reference tables.
 */
export const tickets: Migration = {
  up: async (db) => {
    await run(db, [
      `create table ticket (number integer primary key, key text not null unique, kind text not null,
        conversation_id text, customer_id text, order_id text, product_id text, details text not null,
        amount double precision, promised bigint, at bigint not null, done bigint, done_by text)`,
      `create index ticket_by_done on ticket (done, promised)`,
      `create index ticket_by_order on ticket (order_id)`,
      `create index ticket_by_conversation on ticket (conversation_id)`,
      `create table rating (conversation_id text not null, kind text not null, customer_id text,
        score integer not null, at bigint not null, primary key (conversation_id, kind))`,
      `create index rating_by_customer on rating (customer_id, kind, at)`,
      `create index rating_by_at on rating (kind, at)`,
      `create table notice_wish (conversation_id text not null, product_id text not null,
        at bigint not null, primary key (conversation_id, product_id))`,
      `create table order_notice (order_id text primary key, status text not null, due bigint)`,
      `alter table consent add column notices integer`,
      `alter table shop_order add column ship_to text`,
    ])
  },
}
