import { type Kysely, sql } from 'kysely'
import { dialectOf } from '../store/migrations/dialect.ts'
import type { InteractionTable, SaidRow, Tables } from '../store/tables.ts'
import { blockLabels } from './blocks.ts'
import { saidRow } from './said.ts'
import { wordsIn } from './texts.ts'

/** Rows that are indexed at once. */
const size = 500

/**
 * Fills the empty index of words from the turns and messages that are kept, in the order in which they were
 * said. For a store that is brought up to date and one that is restored; some 100 us a row.
 */
export async function fillSaid(db: Kysely<Tables>): Promise<void> {
  const insert = dialectOf(db) === 'postgres' ? insertPostgres : insertSqlite
  for (const statement of ordering) await sql.raw(statement).execute(db)
  for (let place = 0; ; ) {
    const sources = await read(db, place)
    const last = sources.at(-1)
    if (last === undefined) break
    place = Number(last.place)
    const rows = sources.filter(isSaid).map(rowOf)
    if (rows.length > 0) await insert(db, rows)
  }
  await sql`drop table said_source`.execute(db)
}

/**
 * One place for each turn, and one for each message outside of turns: all of staff, what a customer wrote
 * without a turn, and what we said at another moment than the turn before it.
 */
const ordering = [
  `create table said_source as
    select row_number() over (order by at, conversation_id, seq) as place, conversation_id, seq, at from (
      select conversation_id, seq, at from interaction
      union all
      select conversation_id, seq, at from activity where author = 'staff'
        or author = 'customer' and not exists (select 1 from interaction
          where interaction.conversation_id = activity.conversation_id and interaction.seq = activity.seq)
        or author = 'bot' and at is distinct from (select interaction.at from interaction
          where interaction.conversation_id = activity.conversation_id and interaction.seq < activity.seq
          order by interaction.seq desc limit 1)
    ) as everything`,
  `create unique index said_source_by_place on said_source (place)`,
]

interface Source {
  readonly place: number | string
  readonly conversation_id: string
  readonly seq: number
  readonly at: number
  readonly channel: string | null
  readonly body: string | null
  readonly text: string | null
  readonly reply: string | null
  readonly mood: InteractionTable['mood'] | null
  readonly language: string | null
  readonly intent: string | null
  readonly outcome: string | null
}

async function read(db: Kysely<Tables>, after: number): Promise<readonly Source[]> {
  const { rows } = await sql<Source>`
    select source.place, source.conversation_id, source.seq, source.at, conversation.channel, alone.body,
      turn.text, turn.reply, turn.mood, turn.language, turn.intent, turn.outcome
    from said_source as source
    left join conversation on conversation.id = source.conversation_id
    left join interaction as turn on turn.conversation_id = source.conversation_id and turn.seq = source.seq
    left join activity as alone
      on turn.seq is null and alone.conversation_id = source.conversation_id and alone.seq = source.seq
    where source.place > ${after} order by source.place limit ${size}`.execute(db)
  return rows
}

/** Events, and messages of pictures alone, say nothing. */
const isSaid = ({ mood, body }: Source): boolean => mood !== null || wordsIn(body) !== ''

function rowOf(source: Source): SaidRow {
  const { conversation_id: conversationId, seq, text, reply, mood, language, outcome, body } = source
  const at = Number(source.at)
  const channel = source.channel ?? undefined
  if (mood === null) return saidRow({ conversationId, seq, at, texts: [wordsIn(body)], labels: { channel } })
  const intent = source.intent ?? ''
  const labels = { mood, intent, channel, language: language ?? undefined, outcome: outcome ?? undefined }
  return saidRow({ conversationId, seq, at, texts: [text ?? '', reply ?? ''], labels })
}

async function insertSqlite(db: Kysely<Tables>, rows: readonly SaidRow[]): Promise<void> {
  const { rows: newest } = await sql<{ id: number }>`select coalesce(max(id), 0) as id from said`.execute(db)
  const first = 1 + (newest[0]?.id ?? 0)
  const said = rows.map((row, i) => sql`(${first + i}, ${row.conversation_id}, ${row.seq}, ${row.at})`)
  await sql`insert into said (id, conversation_id, seq, at) values ${sql.join(said)}`.execute(db)
  const words = rows.map((row, i) => sql`(${first + i}, ${`${row.words} ${blockLabels(first + i)}`})`)
  await sql`insert into said_words (rowid, words) values ${sql.join(words)}`.execute(db)
}

async function insertPostgres(db: Kysely<Tables>, rows: readonly SaidRow[]): Promise<void> {
  await sql`insert into said (conversation_id, seq, at, words)
    select conversation_id, seq, at, words
    from json_populate_recordset(null::said, ${JSON.stringify(rows)})`.execute(db)
}
