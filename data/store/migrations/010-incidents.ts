import type { Migration } from 'kysely/migration'
import { run } from './dialect.ts'

/** What is watched of the mood day by day, and what was found. For Citus: local tables. */
export const incidents: Migration = {
  up: (db) =>
    run(db, [
      `create table mood_watch (scope text not null, segment text not null, day text not null,
        state text not null, primary key (scope, segment))`,
      `create table incident (scope text not null, segment text not null, opened text not null,
        began text not null, closed text, closed_as text, worst_day text not null,
        share double precision not null, usual double precision not null,
        primary key (opened, scope, segment))`,
      `create index incident_by_closed on incident (closed)`,
    ]),
}
