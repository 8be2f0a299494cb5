import type { Migration } from 'kysely/migration'
import { run } from './dialect.ts'

/**
 * What trends count of a message, where that is not its probability of negative, and what was learnt of the moods
 * that staff corrected.
 */
export const scaledShares: Migration = {
  up: (db) =>
    run(db, [
      `alter table interaction add column scaled_negative double precision`,
      `alter table conversation_day add column scaled_sum double precision not null default 0`,
      `update conversation_day set scaled_sum = negative_sum`,
      `alter table mood_correction add column learnt_at bigint`,
    ]),
}
