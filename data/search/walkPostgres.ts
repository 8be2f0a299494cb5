import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Db, Store } from '../store/open.ts'
import { type Sign, type Sought, signsOf } from './sought.ts'
import type { Bounds, Match, Place, Walk } from './stretch.ts'
import { isWritten, notReading, reading, signsAreEnough, type Written } from './texts.ts'

/** Matches that are read at once. */
const size = 64

interface Row extends Written {
  readonly conversationId: string
  readonly seq: number
  readonly at: number
}

/** Here a place is [at, conversation, seq]; the database itself chooses between its index of words and that of time. */
export function walkPostgres({ db }: Store, sought: Sought): Walk {
  const enough = signsAreEnough(sought)
  return async function* (bounds) {
    const conditions = [...wordsOf(sought, bounds), ...timeOf(sought), ...inside(bounds)]
    let { below } = bounds
    for (let full = true; full; ) {
      const rows = await stretch(db, [...conditions, ...under(below)], enough)
      const last = rows.at(-1)
      if (last === undefined) return
      below = placeOf(last)
      full = rows.length === size
      yield { matches: fitting(rows, sought, enough), place: below }
    }
  }
}

function fitting(rows: readonly Row[], sought: Sought, enough: boolean): readonly Match[] {
  return rows
    .filter((row) => enough || isWritten(sought, row))
    .map((row) => ({ conversationId: row.conversationId, seq: row.seq, place: placeOf(row) }))
}

async function stretch(
  db: Db,
  conditions: readonly RawBuilder<SqlBool>[],
  enough: boolean,
): Promise<readonly Row[]> {
  const { columns, joins } = enough ? notReading : reading
  const { rows } = await sql<Row>`
    select said.conversation_id as "conversationId", said.seq, said.at ${columns}
    from said ${joins} where ${sql.join([sql`true`, ...conditions], sql` and `)}
    order by said.at desc, said.conversation_id desc, said.seq desc limit ${size}`.execute(db)
  return rows
}

function wordsOf({ phrases, labels }: Sought, { conversationIds }: Bounds): readonly RawBuilder<SqlBool>[] {
  const terms = [...phrases.flatMap((phrase) => signsOf(phrase).signs.map(term)), ...labels.map(quoted)]
  if (terms.length === 0) return []
  const query = sql`cast(${terms.join(' & ')} as tsquery)`
  // Of a few conversations each row is looked at: the function does what the operator does, without its index.
  if (conversationIds !== undefined) return [sql<SqlBool>`ts_match_vq(said.words, ${query})`]
  return [sql<SqlBool>`said.words @@ ${query}`]
}

const timeOf = ({ from, to }: Sought): readonly RawBuilder<SqlBool>[] => [
  ...(from === undefined ? [] : [sql<SqlBool>`said.at >= ${from}`]),
  ...(to === undefined ? [] : [sql<SqlBool>`said.at < ${to}`]),
]

const inside = ({ from, conversationIds: ids }: Bounds): readonly RawBuilder<SqlBool>[] => [
  ...(from === undefined ? [] : [sql<SqlBool>`${order} >= (${sql.join(from)})`]),
  ...(ids === undefined ? [] : [sql<SqlBool>`said.conversation_id in (${sql.join(ids)})`]),
]

const under = (place: Place | undefined): readonly RawBuilder<SqlBool>[] =>
  place === undefined ? [] : [sql<SqlBool>`${order} < (${sql.join(place)})`]

const order = sql`(said.at, said.conversation_id, said.seq)`

const term = (sign: Sign): string => (sign.kind === 'token' ? quoted(sign.token) : `${quoted(sign.of)}:*`)

/** Tokens hold no quotes. */
const quoted = (token: string): string => `'${token}'`

const placeOf = ({ at, conversationId, seq }: Row): Place => [at, conversationId, seq]
