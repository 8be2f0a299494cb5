import type { Migration } from 'kysely/migration'
import { dialectOf, run } from './dialect.ts'

/**
 * Every table but the one for searching, in SQL that SQLite and PostgreSQL both take.
 *
 * For Citus: `conversation` is distributed by `id`, and beside it by `conversation_id` all that belongs to
 * one: `activity`, `interaction`, `suggestion`, `conversation_day`, `said` and, from 003, `inbox`, `outbox`
 * and `dead_letter`. The key of each of them begins with that column or holds it. `mood_day` and the tables of
 * access stay local; those of the shop are reference tables.
 */
export const records: Migration = {
  up: async (db) => {
    const suggestion = suggestions(dialectOf(db) === 'postgres' ? 'conversation_id, id' : 'id')
    await run(db, [...shop, ...conversations, ...suggestion, ...rollups, ...access])
  },
}

const shop = [
  `create table shop (number integer primary key, origin text not null, revision integer not null,
    name text, currency text)`,
  `insert into shop (number, origin, revision) values (1, 'none', 0)`,
  `create table category (id text primary key, name text not null, origin text not null)`,
  `create table product (id text primary key, sku text, category text not null, name text not null,
    description text not null, attributes text not null, aliases text not null,
    price double precision not null, stock integer, sold integer not null, durable integer not null,
    origin text not null)`,
  `create table customer (id text primary key, name text, email text, language text, joined bigint,
    personalise integer not null, origin text not null)`,
  `create index customer_by_origin on customer (origin)`,
  `create table consent (customer_id text primary key, personalise integer not null)`,
  `create table shop_order (id text primary key, plain_id text not null, customer_id text,
    placed bigint not null, status text not null, due bigint, tracking text, origin text not null)`,
  `create index shop_order_by_plain_id on shop_order (plain_id, placed)`,
  `create index shop_order_by_customer on shop_order (customer_id, placed)`,
  `create index shop_order_by_placed on shop_order (placed, id)`,
  `create index shop_order_by_origin on shop_order (origin)`,
  `create table order_line (order_id text not null, line integer not null, product_id text not null,
    quantity integer not null, price double precision not null, primary key (order_id, line))`,
  `create table return_request (number integer primary key, order_id text not null,
    product_id text not null, reason text not null, at bigint not null, unique (order_id, product_id))`,
]

const moods = `negative double precision not null, neutral double precision not null,
    positive double precision not null`

const conversations = [
  `create table conversation (id text primary key, channel text not null, customer_id text,
    user_id text not null, language text not null, mode text not null, taken_by text,
    started bigint not null, last bigint not null, last_seq integer not null, reference text,
    preview text not null, messages integer not null, unanswered integer not null,
    lowest double precision not null, ${moods})`,
  `create index conversation_by_last on conversation (last, id)`,
  `create index conversation_by_mode on conversation (mode, last)`,
  `create index conversation_by_customer on conversation (customer_id, last)`,
  `create table dialog_state (conversation_id text primary key, version integer not null,
    value text not null)`,
  `create table activity (conversation_id text not null, seq integer not null, id text not null,
    at bigint not null, author text not null, body text not null, primary key (conversation_id, seq))`,
  `create table interaction (conversation_id text not null, seq integer not null, customer_id text,
    channel text not null, at bigint not null, text text not null, language text not null, intent text,
    confidence double precision not null, ${moods}, mood text not null, entities text not null, talk text,
    outcome text not null, article_id text, reply text not null, micros bigint not null,
    primary key (conversation_id, seq))`,
  `create index interaction_by_outcome on interaction (outcome, at)`,
]

const suggestions = (key: string) => [
  `create table suggestion (id text not null, conversation_id text not null, customer_id text,
    product_id text not null, place integer not null, model text not null, reason text not null,
    at bigint not null, outcome text not null, primary key (${key}))`,
  `create index suggestion_by_conversation on suggestion (conversation_id, at)`,
  `create index suggestion_by_customer on suggestion (customer_id, outcome)`,
  `create index suggestion_by_at on suggestion (at)`,
]

const rollups = [
  `create table mood_day (day text not null, channel text not null, language text not null,
    intent text not null, messages integer not null, negative integer not null, positive integer not null,
    negative_sum double precision not null, positive_sum double precision not null,
    unanswered integer not null, new_to_day integer not null, new_to_language integer not null,
    new_to_intent integer not null, new_to_both integer not null,
    primary key (day, channel, language, intent))`,
  `create table conversation_day (day text not null, conversation_id text not null,
    language text not null, intent text not null,
    primary key (day, conversation_id, language, intent))`,
]

const access = [
  `create table staff (id text primary key, name text not null unique)`,
  `create table sign_in_link (hash text primary key, name text not null, expires bigint not null)`,
  `create table session (hash text primary key, staff_id text not null, expires bigint not null)`,
  `create table secret (name text primary key, value text not null)`,
]
