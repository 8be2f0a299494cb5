import type { Migration } from 'kysely/migration'
import { dialectOf, run } from './dialect.ts'

/** What came in, what has to go out, and one version for everything about a conversation. */
export const exactlyOnce: Migration = {
  up: (db) => run(db, [...statements, intents(inOrder[dialectOf(db)])]),
}

const statements = [
  `alter table conversation add column intents text not null default '[]'`,
  `alter table conversation add column version integer not null default 0`,
  `alter table conversation add column state text not null default '{}'`,
  `update conversation set version = kept.version, state = kept.value
    from (select conversation_id, version, value from dialog_state) as kept
    where kept.conversation_id = conversation.id`,
  `drop table dialog_state`,
  `create table inbox (conversation_id text not null, activity_id text not null, first_seq integer not null,
    last_seq integer not null, at bigint not null, primary key (conversation_id, activity_id))`,
  `create index inbox_by_at on inbox (at)`,
  `create table outbox (conversation_id text not null, seq integer not null, service_url text not null,
    attempts integer not null, due bigint not null, claimed_until bigint not null,
    primary key (conversation_id, seq))`,
  `create index outbox_by_url on outbox (service_url, due)`,
  `create table dead_letter (conversation_id text not null, seq integer not null, service_url text not null,
    attempts integer not null, reason text not null, at bigint not null,
    primary key (conversation_id, seq))`,
]

/** A JSON list of intents in the order in which they first came up. */
const inOrder = {
  sqlite: `json_group_array(intent order by first)`,
  postgres: `json_agg(intent order by first)::text`,
}

/** They were gathered from the turns whenever a list was shown. */
const intents = (list: string): string =>
  `update conversation set intents = told.list
    from (select conversation_id, ${list} as list
      from (select conversation_id, intent, min(seq) as first from interaction
        where intent is not null group by conversation_id, intent) as each_once
      group by conversation_id) as told
    where told.conversation_id = conversation.id`
