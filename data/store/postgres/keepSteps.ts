import type { QueryConfig } from 'pg'
import { conversationDayAgain, type Inserts, type Step, stepColumns } from '../step.ts'
import { sumColumns } from '../sums.ts'
import { keepable } from '../text.ts'
import { channel, newsRows } from './news.ts'

/**
 * One statement that keeps many steps, at most one of each conversation. It keeps those of conversations that
 * nobody else went on with since they were read, and of the others nothing. Gives one row: `won` has the ids of
 * the conversations whose steps were kept, and is null when all were. It also tells every process that listens
 * what was kept.
 *
 * The rows travel as JSON, one list for each table, so that a batch costs us one round trip whatever its
 * size. Rows that other processes may want too, conversations and sums of days, are locked in the order of
 * their keys, conversations first, so that no two batches wait for each other.
 */
export function keepSteps(steps: readonly Step[], instance: string): QueryConfig<string[]> {
  const values = [
    json(steps.map(({ conversation }) => conversation)),
    ...insertables.map((table) => json(steps.flatMap((step) => rowsOf(step, table)))),
    json(steps.flatMap(({ outcomes }) => outcomes)),
    json(steps.flatMap(({ conversation: { id }, sums }) => sums.map((sum) => ({ ...sum, won_by: id })))),
    json(newsRows(steps)),
    instance,
  ]
  return { name: 'keep-steps', text, values }
}

/** A suggestion that is shown and answered in one step is inserted as it ended: one statement sees no row twice. */
function rowsOf({ inserts, outcomes }: Step, table: (typeof insertables)[number]): readonly object[] {
  if (table !== 'suggestion' || outcomes.length === 0) return inserts[table]
  const ends = new Map(outcomes.map(({ id, outcome }) => [id, outcome]))
  return inserts.suggestion.map((row) => ({ ...row, outcome: ends.get(row.id) ?? row.outcome }))
}

const insertables = [
  'inbox',
  'activity',
  'outbox',
  'interaction',
  'suggestion',
  'conversation_day',
  'said',
] as const satisfies readonly (keyof Inserts)[]

const columnsOf = (table: (typeof insertables)[number]): readonly string[] =>
  table === 'said' ? ['conversation_id', 'seq', 'at', 'words'] : stepColumns[table]

/** Names are the same wherever they stand: $1 to $12 in the order of the values above. */
const parameter = {
  outcomes: `$${insertables.length + 2}::json`,
  sums: `$${insertables.length + 3}::json`,
  news: `$${insertables.length + 4}::json`,
  instance: `$${insertables.length + 5}::text`,
}

const conversation = stepColumns.conversation.join(', ')

const won = `insert into conversation (${conversation})
  select ${conversation} from json_populate_recordset(null::conversation, $1::json) as new
  where new.version = 1 or exists (select 1 from conversation as before where before.id = new.id) order by id
  on conflict (id) do update set ${stepColumns.conversation
    .filter((column) => column !== 'id')
    .map((column) => `${column} = excluded.${column}`)
    .join(', ')}
  where conversation.version = excluded.version - 1
  returning id`

const inserts = insertables.map((table, place) => {
  const columns = columnsOf(table)
  return `${table}_kept as (insert into ${table} (${columns.join(', ')})
  select ${columns.map((column) => `new.${column}`).join(', ')}
  from json_populate_recordset(null::${table}, $${place + 2}::json) new join won on won.id = new.conversation_id
  ${table === 'conversation_day' ? conversationDayAgain : ''})`
})

const outcomes = `update suggestion set outcome = new.outcome
  from json_populate_recordset(null::suggestion, ${parameter.outcomes}) new join won on won.id = new.conversation_id
  where suggestion.conversation_id = new.conversation_id and suggestion.id = new.id`

const key = 'day, channel, language, intent'

const day = stepColumns.mood_day.map((column) => {
  const adds = (sumColumns as readonly string[]).includes(column)
  return { column, adds, type: adds ? 'double precision' : 'text collate "C"' }
})

const sums = `insert into mood_day (${day.map(({ column }) => column).join(', ')})
  select ${day.map(({ column, adds }) => (adds ? `sum(new.${column})` : `new.${column}`)).join(', ')}
  from json_to_recordset(${parameter.sums})
  as new (won_by text collate "C", ${day.map(({ column, type }) => `${column} ${type}`).join(', ')})
  join won on won.id = new.won_by group by ${key} order by ${key}
  on conflict (${key}) do update set
  ${sumColumns.map((column) => `${column} = mood_day.${column} + excluded.${column}`).join(', ')}`

const news = `select pg_notify('${channel}', ${parameter.instance} || ' [' || string_agg(news, ',') || ']')
  from json_to_recordset(${parameter.news}) as new (id text collate "C", part integer, news text)
  join won on won.id = new.id group by part`

const text = `with won as (${won}),
${inserts.join(',\n')},
outcomes_kept as (${outcomes}),
sums_kept as (${sums}),
told as (${news})
select case when count(*) < json_array_length($1::json) then coalesce(json_agg(id), '[]') end as won,
  (select count(*) from told) as told from won`

/** Only text itself can hold what PostgreSQL refuses; JSON within JSON has it escaped twice. */
function json(rows: readonly object[]): string {
  const plain = JSON.stringify(rows)
  return suspect.test(plain) ? JSON.stringify(rows, cleaned) : plain
}

const suspect = /\\u(0000|d[89a-f])/

const cleaned = (_: string, value: unknown): unknown => (typeof value === 'string' ? keepable(value) : value)
