import type { Migration } from 'kysely/migration'
import { run } from './dialect.ts'

/** A row to write to, for nothing but to see that it can be written. */
export const heartbeat: Migration = {
  up: (db) =>
    run(db, [
      `create table heartbeat (number integer primary key, at bigint not null)`,
      `insert into heartbeat (number, at) values (1, 0)`,
    ]),
}
