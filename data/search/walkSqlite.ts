import { setImmediate } from 'node:timers/promises'
import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../store/open.ts'
import { type Expression, expressionOf } from './expression.ts'
import { conversationLabel } from './labels.ts'
import type { Sought } from './sought.ts'
import type { Bounds, Walk } from './stretch.ts'
import { isWritten, notReading, reading, type Written } from './texts.ts'

/** Matches that are read at once. */
const size = 64
/** Rows that the first step looks at; later ones as many as go into some milliseconds. */
const firstWidth = 20_000

interface Row extends Written {
  readonly id: number
  readonly conversationId: string
}

/**
 * Here a place is [id]: rows are numbered in the order in which they were kept. SQLite works on the thread
 * that serves, so the way is walked in steps that are short whatever the words. Conversations have labels of
 * their own, so that their way is one step.
 */
export function walkSqlite(db: Db, sought: Sought): Walk {
  let expression: ReturnType<typeof expressionOf> | undefined
  return async function* (bounds) {
    expression ??= expressionOf(db, sought)
    const query = await expression
    if (query === 'nothing') return
    const ids = await idsWithin(db, sought, bounds)
    const width = bounds.conversationIds === undefined ? firstWidth : ids.highest
    for await (const { rows, below } of down(stepper(db, sought, { query, bounds }), ids, width)) {
      const fitting = query.enough ? rows : rows.filter((row) => isWritten(sought, row))
      const matches = fitting.map(({ conversationId, id }) => ({ conversationId, place: [id] }))
      yield { matches, place: [below] }
    }
  }
}

type Step = (floor: number, below: number) => Promise<readonly Row[]>

/** Steps from the highest id down to the lowest, wider while they are quick, narrower when they are slow. */
async function* down(step: Step, { lowest, highest }: Ids, firstWidth: number) {
  let width = firstWidth
  let below = highest + 1
  while (below > lowest) {
    await setImmediate()
    const floor = Math.max(lowest, below - width)
    const began = performance.now()
    const rows = await step(floor, below)
    const took = performance.now() - began
    if (took < 3) width *= 4
    else if (took > 12) width = Math.max(1_000, Math.floor(width / 4))
    below = rows.length === size ? (rows.at(-1)?.id ?? floor) : floor
    yield { rows, below }
  }
}

interface Stepping {
  readonly query: Expression
  readonly bounds: Bounds
}

/** Gives what fits among the rows from one id until below another, the newest first. */
function stepper(db: Db, { from, to }: Sought, { query: { match, enough }, bounds }: Stepping): Step {
  const { columns, joins } = enough ? notReading : reading
  const { conversationIds: ids } = bounds
  const labels = ids && `(${ids.map((id) => `"${conversationLabel(id)}"`).join(' OR ')})`
  const words = [match, labels].filter((part) => part !== undefined).join(' AND ')
  const all = words === ''
  // The order of a cross join is the order in which SQLite goes.
  const source = all ? sql`said` : sql`said_words cross join said on said.id = said_words.rowid`
  const key = all ? sql`said.id` : sql`said_words.rowid`
  const conditions: readonly RawBuilder<unknown>[] = [
    ...(all ? [] : [sql`said_words match ${words}`]),
    ...(from === undefined ? [] : [sql`said.at >= ${from}`]),
    ...(to === undefined ? [] : [sql`said.at < ${to}`]),
    ...(ids === undefined ? [] : [sql`said.conversation_id in (${sql.join(ids)})`]),
  ]
  return async (floor, below) => {
    const asked = [sql`${key} >= ${floor}`, sql`${key} < ${below}`, ...conditions]
    const { rows } = await sql<Row>`
      select said.id, said.conversation_id as conversationId ${columns}
      from ${source} ${joins} where ${sql.join(asked, sql` and `)} order by ${key} desc limit ${size}`.execute(
      db,
    )
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
