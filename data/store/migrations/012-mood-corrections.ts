import type { Migration } from 'kysely/migration'
import { run } from './dialect.ts'

/**
 * What mood staff say that messages have. `counted` is the mood that the trend counts; without one it counts
 * what was heard. For Citus: distributed by `conversation_id`.
 */
export const moodCorrections: Migration = {
  up: (db) =>
    run(db, [
      `create table mood_correction (conversation_id text not null, seq integer not null, text text not null,
        language text not null, heard_mood text not null, right_mood text not null, counted text,
        staff_id text not null, at bigint not null, primary key (conversation_id, seq))`,
      `create index mood_correction_to_count on mood_correction (at)
        where counted is null or counted <> right_mood`,
    ]),
}
