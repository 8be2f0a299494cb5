import type { Migration } from 'kysely/migration'
import { run } from './dialect.ts'

/**
 * What staff say that messages are about, to learn from. Without an intent it is none of the shop's.
 * For Citus: distributed by `conversation_id`.
 */
export const corrections: Migration = {
  up: (db) =>
    run(db, [
      `create table correction (conversation_id text not null, seq integer not null, text text not null,
        language text not null, heard_intent text, right_intent text, staff_id text not null,
        at bigint not null, learnt_at bigint, primary key (conversation_id, seq))`,
      `create index correction_to_learn on correction (at) where learnt_at is null`,
    ]),
}
