import type { Migration } from 'kysely/migration'
import { fillSaid } from '../../search/fill.ts'
import { dialectOf, run } from './dialect.ts'

/**
 * The index of words and labels that the desk searches, in the place of the one of 002, and the indexes that
 * its lists are read by.
 */
export const words: Migration = {
  up: async (db) => {
    await run(db, dialectOf(db) === 'postgres' ? postgres : sqlite)
    await run(db, lists)
    await fillSaid(db)
  },
}

/** Tokens hold letters, digits and these signs; search.ts cuts texts into them. The texts stand elsewhere. */
const tokens = `ascii tokenchars '=^%._-'`

const sqlite = [
  `drop table said`,
  `create table said (id integer primary key, conversation_id text not null, seq integer not null,
    at bigint not null)`,
  `create unique index said_by_conversation on said (conversation_id, seq)`,
  `create index said_by_at on said (at)`,
  `create virtual table said_words using fts5 (words, content = '', contentless_delete = 1, detail = none,
    tokenize = "${tokens}")`,
  `create virtual table said_vocabulary using fts5vocab (said_words, instance)`,
]

const postgres = [
  `create table said (conversation_id text not null, seq integer not null, at bigint not null,
    words tsvector not null, primary key (conversation_id, seq))`,
  `create index said_by_at on said (at, conversation_id, seq)`,
  `create index said_by_words on said using gin (words)`,
]

/** A turn changes the first alone: conversations that wait for a person are few. */
const lists = [
  `drop index conversation_by_mode`,
  `create index conversation_by_mode on conversation (mode, last, id) where mode <> 'bot'`,
  `drop index conversation_by_customer`,
  `create index conversation_by_customer on conversation (customer_id, last, id) where customer_id is not null`,
  `drop index interaction_by_outcome`,
  `create index interaction_unanswered on interaction (at, conversation_id, seq) where outcome = 'unanswered'`,
  `drop index suggestion_by_at`,
  `create index suggestion_by_model on suggestion (model, outcome, at)`,
]
