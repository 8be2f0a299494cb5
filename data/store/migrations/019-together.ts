import type { Migration } from 'kysely/migration'
import { dialectOf, run } from './dialect.ts'

/**
 * In SQLite what was said in a conversation stands together on the disk, where turns of all conversations stood
 * mixed: a customer's history is read from a few pages. Takes some seconds for each million of interactions.
 */
export const together: Migration = {
  up: async (db) => {
    if (dialectOf(db) === 'sqlite') await run(db, sqlite)
  },
}

const columns = `conversation_id, seq, customer_id, channel, at, text, language, intent, confidence, negative,
  neutral, positive, mood, entities, talk, outcome, article_id, reply, micros, mood_model, scaled_negative`

const sqlite = [
  `create table interaction_together (conversation_id text not null, seq integer not null, customer_id text,
    channel text not null, at bigint not null, text text not null, language text not null, intent text,
    confidence double precision not null, negative double precision not null,
    neutral double precision not null, positive double precision not null, mood text not null,
    entities text not null, talk text, outcome text not null, article_id text, reply text not null,
    micros bigint not null, mood_model text, scaled_negative double precision,
    primary key (conversation_id, seq)) without rowid`,
  `insert into interaction_together (${columns}) select ${columns} from interaction
    order by conversation_id, seq`,
  `drop table interaction`,
  `alter table interaction_together rename to interaction`,
  `create index interaction_unanswered on interaction (at, conversation_id, seq) where outcome = 'unanswered'`,
]
