import { join } from 'node:path'
// biome-ignore lint/correctness/noUnresolvedImports: biome's list of Node's modules lacks this one
import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import { loadContent, openStore, shippedContent } from '../../data/index.ts'
import { blockLabels } from '../../data/search/blocks.ts'
import type { MoodDayTable } from '../../data/store/moodTables.ts'
import { type Step, stepColumns } from '../../data/store/step.ts'
import { sumColumns } from '../../data/store/sums.ts'
import { openDemo } from '../../main/demo.ts'
import { type Past, type PastStep, pastSteps } from './talks.ts'

/** Steps that are written at once. */
const batch = 5_000

/**
 * Makes a store in an empty folder and fills it, with the product's own tables and rows, but many steps to a
 * transaction and without waiting for the disk; a conversation is written when it has ended, and the sums of
 * days at the very end.
 */
export async function fillStore(folder: string, past: Past, progress: (done: number) => void): Promise<void> {
  await openShop(folder, past.now)
  const database = new DatabaseSync(join(folder, 'rapport.db'))
  database.exec('pragma journal_mode = off; pragma synchronous = off; pragma cache_size = -500000')
  gather(database, 32_000_000)
  const write = writer(database)
  let steps: PastStep[] = []
  let done = 0
  const flush = () => {
    database.exec('begin')
    for (const step of steps) write.step(step)
    database.exec('commit')
    done += steps.length
    steps = []
    progress(done)
  }
  for await (const step of pastSteps(past)) {
    steps.push(step)
    if (steps.length === batch) flush()
  }
  flush()
  database.exec('begin')
  write.sums()
  database.exec('commit')
  gather(database, 1_048_576)
  database.close()
}

/** The shop as a server leaves it that has been started once. */
async function openShop(folder: string, now: number): Promise<void> {
  const store = await openStore({ folder })
  await openDemo(store, await loadContent([shippedContent]), now)
  await store.close()
}

/** How many bytes of words the index gathers in memory before it writes them; a megabyte unless told. */
const gather = (database: DatabaseSync, bytes: number) =>
  database.exec(`insert into said_words (said_words, rank) values ('hashsize', ${bytes})`)

const tables = ['inbox', 'activity', 'interaction', 'suggestion', 'conversation_day'] as const

function writer(database: DatabaseSync) {
  const again = (table: (typeof tables)[number]) =>
    table === 'conversation_day' ? 'insert or replace' : 'insert'
  const inserts = tables.map((table) => ({ table, insert: inserter(database, table, again(table)) }))
  const conversation = inserter(database, 'conversation', 'insert or replace')
  const place = database.prepare('insert into said (conversation_id, seq, at) values (?, ?, ?)')
  const words = database.prepare('insert into said_words (rowid, words) values (?, ?)')
  const days = new Map<string, MoodDayTable>()
  const turn = (rows: Step['inserts']) => {
    for (const { table, insert } of inserts) for (const row of rows[table]) insert(row)
    for (const row of rows.said) {
      const id = Number(place.run(row.conversation_id, row.seq, row.at).lastInsertRowid)
      words.run(id, `${row.words} ${blockLabels(id)}`)
    }
  }
  return {
    step: ({ step, ended }: PastStep) => {
      turn(step.inserts)
      for (const row of step.sums) addTo(days, row)
      if (ended) conversation(step.conversation)
    },
    sums: () => {
      const insert = inserter(database, 'mood_day')
      for (const row of days.values()) insert(row)
    },
  }
}

function addTo(days: Map<string, MoodDayTable>, row: MoodDayTable): void {
  const key = `${row.day} ${row.channel} ${row.language} ${row.intent}`
  const sum = days.get(key)
  if (sum === undefined) days.set(key, { ...row })
  else for (const column of sumColumns) sum[column] += row[column]
}

type Row = { readonly [column: string]: SQLInputValue }

function inserter(
  database: DatabaseSync,
  table: keyof typeof stepColumns,
  how = 'insert',
): (row: object) => void {
  const columns = stepColumns[table]
  const values = columns.map(() => '?').join(', ')
  const statement = database.prepare(`${how} into ${table} (${columns.join(', ')}) values (${values})`)
  return (row) => statement.run(...columns.map((column) => (row as Row)[column] ?? null))
}
