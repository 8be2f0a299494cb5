import { sql } from 'kysely'
import type { Sought } from '../search/sought.ts'
import type { Walk } from '../search/stretch.ts'
import { walkFor, whereSaid } from '../search/walk.ts'
import type { Db, Store } from '../store/open.ts'
import { fits, type ListFilter, type Step } from './listing.ts'
import { type ListRow, listed } from './summaries.ts'

type Place = Step['place']

interface Way {
  /** Goes on below this place. */
  readonly from: Place | undefined
  /** Conversations that are read at once. */
  readonly size: number
  readonly sought: Sought | undefined
}

/**
 * Walks through conversations from the newest down: those of one customer, those that are not with the bot,
 * or all. What is asked of turns is looked up conversation by conversation, so that is for few.
 */
export async function* listByConversation(
  store: Store,
  filter: ListFilter,
  { from, size, sought }: Way,
): AsyncGenerator<Step> {
  const walk = sought && walkFor(store, sought)
  let below = from
  for (;;) {
    const rows = await read(store.db, filter, { below, size })
    const fitting = rows.filter((row) => fits(row, filter))
    for (const row of await withWords(fitting, walk)) yield { row, place: placeOf(row) }
    const last = rows.at(-1)
    if (last === undefined || rows.length < size) return
    below = placeOf(last)
    yield { place: below }
  }
}

async function withWords(rows: readonly ListRow[], walk: Walk | undefined): Promise<readonly ListRow[]> {
  if (walk === undefined) return rows
  const ids = rows.map(({ id }) => id)
  const said = await whereSaid(walk, ids)
  return rows.filter(({ id }) => said.has(id))
}

const placeOf = ({ last, id }: ListRow): Place => [last, id]

/** Where the next rows are read. */
interface Reading {
  readonly below: Place | undefined
  readonly size: number
}

/** The next rows of the shortest list in which all that fit are. */
async function read(db: Db, filter: ListFilter, reading: Reading): Promise<readonly ListRow[]> {
  const { customerId, mode = 'bot' } = filter
  const next = readingFrom(db, reading)
  if (customerId !== undefined) return next.where('conversation.customer_id', '=', customerId).execute()
  if (mode === 'bot') return next.execute()
  const ofMode = next.where('mode', '=', mode).where('mode', '<>', sql.lit('bot')).execute()
  if (mode === 'person') return ofMode
  const withPeople = next.where('waiting_since', 'is not', null).where('mode', '=', 'person').execute()
  return [...(await ofMode), ...(await withPeople)].toSorted(newestFirst).slice(0, reading.size)
}

const readingFrom = (db: Db, { below, size }: Reading) =>
  listed(db)
    .$if(below !== undefined, (q) =>
      q.where(sql<boolean>`(conversation.last, conversation.id) < (${sql.join(below ?? [])})`),
    )
    .orderBy('conversation.last', 'desc')
    .orderBy('conversation.id', 'desc')
    .limit(size)

const newestFirst = (a: ListRow, b: ListRow): number => b.last - a.last || (a.id < b.id ? 1 : -1)
