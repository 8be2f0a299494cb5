import type { Migration } from 'kysely/migration'
import { run } from './dialect.ts'

/** Since when customers wait for a person's answer, also where a person has the conversation; and how they feel lately. Guests are found by the end of the id. */
export const waits: Migration = {
  up: (db) =>
    run(db, [
      `alter table conversation add column waiting_since bigint`,
      `alter table conversation add column set_aside integer not null default 0`,
      `alter table conversation add column recent_negative double precision not null default 0`,
      `update conversation set waiting_since = ${sinceHandedOver} where mode = 'waiting'`,
      `update conversation set waiting_since = ${sinceStaffSpoke} where mode = 'person'`,
      `update conversation set recent_negative = negative where negative >= 0.5`,
      `create index conversation_by_end on conversation (substr(id, length(id) - 3)) where customer_id is null`,
      `create index conversation_by_wait on conversation (last, id) where waiting_since is not null`,
    ]),
}

const lastOfStaff = `coalesce((select max(seq) from activity
  where activity.conversation_id = conversation.id and author = 'staff'), 0)`

const sinceHandedOver = `coalesce((select min(at) from interaction
  where interaction.conversation_id = conversation.id and outcome = 'handed-over' and seq > ${lastOfStaff}), last)`

const sinceStaffSpoke = `(select min(at) from activity
  where activity.conversation_id = conversation.id and author = 'customer' and seq > ${lastOfStaff})`
