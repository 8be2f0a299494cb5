import type { Migration } from 'kysely/migration'
import { run } from './dialect.ts'

/** How a conversation began and how it goes. */
export const risk: Migration = {
  up: (db) =>
    run(db, [
      `alter table conversation add column first_negative double precision not null default 0`,
      `alter table conversation add column risk double precision not null default 0`,
      `alter table conversation add column urgent integer not null default 0`,
      `update conversation set first_negative = coalesce((select negative from interaction
        where conversation_id = conversation.id order by seq limit 1), 0)`,
    ]),
}
