// biome-ignore lint/correctness/noUnresolvedImports: biome's list of Node's modules lacks this one
import type { DatabaseSync, SQLInputValue } from 'node:sqlite'
import { blockLabels } from '../../search/blocks.ts'
import { enough, takeIn } from '../../search/waiting.ts'
import type { MoodDayTable } from '../moodTables.ts'
import { conversationDayAgain, type Inserts, StateConflict, type Step, stepColumns } from '../step.ts'
import { addUp, sumColumns } from '../sums.ts'
import type { SaidRow } from '../tables.ts'
import { keepable } from '../text.ts'

/** Writes steps within the transaction at hand. */
export interface StepWriter {
  /** Throws StateConflict, and has then written nothing, when the conversation has another version. */
  write(step: Step): void
  /** Adds what the steps since the last time add to the sums of their days, and at times their words to the index. */
  flush(): void
  /** Forgets those sums: the transaction is lost. */
  forget(): void
}

type Row = { readonly [column: string]: SQLInputValue }

/** Statements are prepared once, at the first step; a step costs some ten of them and no query building. */
export function stepWriter(database: DatabaseSync): StepWriter {
  let prepared: Prepared | undefined
  let sums: MoodDayTable[] = []
  let waiting = 0
  return {
    write: (step) => {
      prepared ??= prepare(database)
      write(prepared, step)
      sums.push(...step.sums)
      waiting += step.inserts.said.length
    },
    flush: () => {
      const days = addUp(sums)
      sums = []
      for (const day of days) prepared?.add(day)
      if (waiting < enough) return
      for (const statement of prepared?.takeIn ?? []) statement.run()
      waiting = 0
    },
    forget: () => {
      sums = []
    },
  }
}

type Prepared = ReturnType<typeof prepare>

const prepare = (database: DatabaseSync) => ({
  begin: runner(database, begin, stepColumns.conversation),
  goOn: runner(database, goOn, stepColumns.conversation),
  inserts: insertables.map((table) => ({
    table,
    insert: runner(database, `${insertInto(table)} ${again[table] ?? ''}`, stepColumns[table]),
  })),
  say: sayer(database),
  takeIn: takeIn.map((statement) => database.prepare(statement)),
  end: runner(database, 'update suggestion set outcome = ? where conversation_id = ? and id = ?', [
    'outcome',
    'conversation_id',
    'id',
  ]),
  add: runner(database, addSums, stepColumns.mood_day),
})

function write(
  { begin, goOn, inserts, say, end }: Prepared,
  { conversation, inserts: rows, outcomes }: Step,
): void {
  const go = conversation.version === 1 ? begin : goOn
  if (go(conversation) !== 1) throw new StateConflict(conversation.id)
  for (const { table, insert } of inserts) for (const row of rows[table]) insert(row)
  for (const row of rows.said) say(row)
  for (const row of outcomes) end(row)
}

/** Runs a statement on the columns of a row; gives how many rows changed. */
function runner(database: DatabaseSync, sql: string, columns: readonly string[]): (row: object) => number {
  const statement = database.prepare(sql)
  return (row) => {
    const values = columns.map((column) => kept((row as Row)[column] ?? null))
    return Number(statement.run(...values).changes)
  }
}

const kept = (value: SQLInputValue): SQLInputValue => (typeof value === 'string' ? keepable(value) : value)

const insertables = [
  'inbox',
  'activity',
  'outbox',
  'interaction',
  'suggestion',
  'conversation_day',
] as const satisfies readonly (keyof Inserts)[]

const again: Readonly<Record<string, string>> = { conversation_day: conversationDayAgain }

function sayer(database: DatabaseSync): (row: SaidRow) => void {
  const place = database.prepare('insert into said (conversation_id, seq, at) values (?, ?, ?)')
  const words = database.prepare('insert into said_waiting (id, words) values (?, ?)')
  return (row) => {
    const { lastInsertRowid } = place.run(row.conversation_id, row.seq, row.at)
    words.run(lastInsertRowid, `${row.words} ${blockLabels(Number(lastInsertRowid))}`)
  }
}

const insertInto = (table: keyof typeof stepColumns): string => {
  const columns = stepColumns[table]
  return `insert into ${table} (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})`
}

const place = (column: (typeof stepColumns.conversation)[number]): string =>
  `?${stepColumns.conversation.indexOf(column) + 1}`

/** The first step of a conversation, which may be there already, without one. */
const begin = `insert into conversation (${stepColumns.conversation.join(', ')})
  values (${stepColumns.conversation.map(place).join(', ')})
  on conflict (id) do update set
  ${stepColumns.conversation
    .filter((column) => column !== 'id')
    .map((column) => `${column} = excluded.${column}`)
    .join(', ')}
  where conversation.version = 0`

/** What a conversation began with, which SQLite's indexes need not take in again with each step. */
const standing: readonly string[] = ['id', 'channel', 'customer_id', 'user_id', 'started']

/**
 * The compare-and-swap: a conversation goes on only from the version that was read, and one that is gone is not
 * brought back.
 */
const goOn = `update conversation set
  ${stepColumns.conversation
    .filter((column) => !standing.includes(column))
    .map((column) => `${column} = ${place(column)}`)
    .join(', ')}
  where id = ${place('id')} and version = ${place('version')} - 1`

const addSums = `${insertInto('mood_day')} on conflict (day, channel, language, intent) do update set
  ${sumColumns.map((column) => `${column} = mood_day.${column} + excluded.${column}`).join(', ')}`
