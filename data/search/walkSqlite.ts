import { setImmediate } from 'node:timers/promises'
import { type RawBuilder, sql } from 'kysely'
import type { Db, Store } from '../store/open.ts'
import { blockOf, levels } from './blocks.ts'
import { type Expression, expressionOf } from './expression.ts'
import { conversationLabel } from './labels.ts'
import type { Sought } from './sought.ts'
import type { Bounds, Walk } from './stretch.ts'
import { isWritten, notReading, reading, type Written } from './texts.ts'
import { takeInAll } from './waiting.ts'

/** Matches that are read at once. */
const size = 64

interface Row extends Written {
  readonly id: number
  readonly seq: number
  readonly conversationId: string
}

/**
 * Here a place is [id]: rows are numbered in the order in which they were kept. SQLite works on the thread
 * that serves, so the way is walked block by block, and each step is short whatever the words. Conversations
 * have labels of their own, so that their way is one step.
 */
export function walkSqlite(store: Store, sought: Sought): Walk {
  const { db } = store
  let expression: ReturnType<typeof expressionOf> | undefined
  return async function* (bounds) {
    expression ??= takeInAll(store).then(() => expressionOf(db, sought))
    const query = await expression
    if (query === 'nothing') return
    const ids = await idsWithin(db, sought, bounds)
    const blocks = bounds.conversationIds === undefined ? blocksDown : oneBlock(bounds.conversationIds)
    for await (const { rows, below } of blocks(ids, stepper(db, sought, query))) {
      const fitting = query.enough ? rows : rows.filter((row) => isWritten(sought, row))
      const matches = fitting.map(({ conversationId, seq, id }) => ({ conversationId, seq, place: [id] }))
      yield { matches, place: [below] }
    }
  }
}

interface Part {
  /** What bounds the words to the part, however they lie: a label, or some to choose from. */
  readonly within: string
  readonly first: number
  readonly below: number
}

/** Gives what fits within a part, the newest first. */
type Step = (part: Part) => Promise<readonly Row[]>

interface Reached {
  readonly rows: readonly Row[]
  readonly below: number
}

/** From the highest id down to the lowest, in larger blocks while they are quick and smaller ones when they are slow. */
async function* blocksDown({ lowest, highest }: Ids, step: Step): AsyncGenerator<Reached> {
  let level = 0
  let below = highest + 1
  while (below > lowest) {
    const block = blockOf(below - 1, level)
    const part = { within: `"${block.label}"`, first: Math.max(lowest, block.first), below }
    const { rows, took } = await timed(() => step(part))
    if (took < 5) level = Math.min(level + 1, levels - 1)
    else if (took > 15) level = Math.max(level - 1, 0)
    below = nextBelow(part, rows)
    yield { rows, below }
  }
}

const oneBlock = (conversationIds: readonly string[]) => {
  const within = `(${conversationIds.map((id) => `"${conversationLabel(id)}"`).join(' OR ')})`
  return async function* ({ lowest, highest }: Ids, step: Step): AsyncGenerator<Reached> {
    let below = highest + 1
    while (below > lowest) {
      const part = { within, first: lowest, below }
      const { rows: all } = await timed(() => step(part))
      below = nextBelow(part, all)
      // Labels of conversations are not quite their own.
      yield { rows: all.filter(({ conversationId }) => conversationIds.includes(conversationId)), below }
    }
  }
}

const nextBelow = ({ first }: Part, rows: readonly Row[]): number =>
  rows.length === size ? (rows.at(-1)?.id ?? first) : first

/** How long a step takes once it is its turn, in milliseconds. */
async function timed(step: () => Promise<readonly Row[]>) {
  await setImmediate()
  const began = performance.now()
  const rows = await step()
  return { rows, took: performance.now() - began }
}

function stepper(db: Db, { from, to }: Sought, { match, enough }: Expression): Step {
  const { columns, joins } = enough ? notReading : reading
  return async ({ within, first, below }) => {
    // What bounds the way comes first: SQLite looks for the first match of all before it looks at ids.
    const words = match === undefined ? within : `${within} AND ${match}`
    const conditions: readonly RawBuilder<unknown>[] = [
      sql`said_words match ${words}`,
      sql`said_words.rowid >= ${first}`,
      sql`said_words.rowid < ${below}`,
      ...(from === undefined ? [] : [sql`said.at >= ${from}`]),
      ...(to === undefined ? [] : [sql`said.at < ${to}`]),
    ]
    // The order of a cross join is the order in which SQLite goes.
    const { rows } = await sql<Row>`
      select said.id, said.seq, said.conversation_id as conversationId ${columns}
      from said_words cross join said on said.id = said_words.rowid ${joins}
      where ${sql.join(conditions, sql` and `)} order by said_words.rowid desc limit ${size}`.execute(db)
    return rows
  }
}

/** Clocks are set back at times, so that the order of rows and that of moments differ by as much. */
const skew = 3_600_000

/** Everything that may fit lies between them. */
interface Ids {
  readonly lowest: number
  readonly highest: number
}

async function idsWithin(db: Db, { from, to }: Sought, { below, from: place }: Bounds): Promise<Ids> {
  const said = db.selectFrom('said').select('id').limit(1)
  const oldest = from === undefined ? undefined : said.where('at', '>=', from - skew).orderBy('at')
  const newest =
    to === undefined ? said.orderBy('id', 'desc') : said.where('at', '<', to + skew).orderBy('at', 'desc')
  const first = oldest && ((await oldest.executeTakeFirst())?.id ?? Number.POSITIVE_INFINITY)
  const last = (await newest.executeTakeFirst())?.id ?? 0
  return {
    lowest: Math.max(Number(place?.[0] ?? 1), first ?? 1),
    highest: Math.min(Number(below?.[0] ?? Number.POSITIVE_INFINITY) - 1, last),
  }
}
