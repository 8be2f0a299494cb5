import type { Compilable, CompiledQuery } from 'kysely'
import type { Db } from './store.ts'

/** Runs a query of one's own making; gives its rows. */
export type Read = (
  sql: string,
  parameters: readonly unknown[],
) => readonly unknown[] | Promise<readonly unknown[]>

const reads = new WeakMap<Db, Read>()

/**
 * Lets the prepared queries of a database run past Kysely, whose way to a connection and back is six promises long and
 * costs as much as to find a row.
 */
export const readDirectly = (db: Db, read: Read): void => void reads.set(db, read)

/** Stands for a value while a query is built. */
class Blank {
  readonly name: string

  constructor(name: string) {
    this.name = name
  }
}

/**
 * A query that every message asks: it is built once for each database, which costs more than most such
 * queries take to run, and then runs with other values each time.
 *
 * @example const byId = prepared(['id'], (db, { id }) => db.selectFrom('customer').selectAll().where('id', '=', id))
 */
export function prepared<const Name extends string, Row>(
  names: readonly Name[],
  build: (db: Db, value: Readonly<Record<Name, string>>) => Compilable<Row>,
): (db: Db, values: Readonly<Record<Name, string>>) => Promise<readonly Row[]> {
  const built = new WeakMap<Db, CompiledQuery<Row>>()
  const blanks = Object.fromEntries(names.map((name) => [name, new Blank(name)]))
  const compile = (db: Db) => {
    const query = build(db, blanks as unknown as Record<Name, string>).compile()
    built.set(db, query)
    return query
  }
  return async (db, values) => {
    const query = built.get(db) ?? compile(db)
    const parameters = query.parameters.map((each) =>
      each instanceof Blank ? values[each.name as Name] : each,
    )
    const read = reads.get(db)
    if (read) return (await read(query.sql, parameters)) as readonly Row[]
    return (await db.executeQuery<Row>({ ...query, parameters })).rows
  }
}
