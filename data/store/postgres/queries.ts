import { Kysely, PostgresDialect, type PostgresPoolClient, PostgresQueryCompiler } from 'kysely'
import type { Pool, PoolClient, QueryConfig } from 'pg'
import { type Read, readDirectly } from '../prepared.ts'
import type { Tables } from '../tables.ts'
import { keepable } from '../text.ts'
import { StoreUnavailable } from '../unavailable.ts'
import { failure, unreachable } from './connection.ts'

/**
 * Queries over these connections; what the database cannot do now is told as StoreUnavailable. Prepared queries are
 * planned once for each connection.
 */
export const queriesOver = (pool: Pool): Kysely<Tables> => {
  const clients = new WeakMap<PoolClient, GuardedClient>()
  const connect = async () => {
    const client = await pool.connect().catch((error: unknown) => {
      throw unreachable(error)
    })
    const known = clients.get(client) ?? guarded(client)
    clients.set(client, known)
    return known
  }
  const db = new Kysely<Tables>({
    dialect: new Dialect({ pool: { options: {}, end: () => pool.end(), connect } }),
  })
  readDirectly(db, planned(connect))
  return db
}

/** Runs a query of which there are few under a name, so that a connection parses and plans it once. */
function planned(connect: () => Promise<GuardedClient>): Read {
  const names = new Map<string, string>()
  return async (sql, parameters) => {
    const name = names.get(sql) ?? `read-${names.size}`
    names.set(sql, name)
    const client = await connect()
    try {
      return await client.read(name, sql, parameters)
    } finally {
      client.release()
    }
  }
}

class Dialect extends PostgresDialect {
  override createQueryCompiler() {
    return new Compiler()
  }
}

/**
 * A number takes the type of the column that it meets, and one that does not fit would be an error. With a
 * type of its own it is compared by its value, and rounded where it is kept as a whole number.
 */
class Compiler extends PostgresQueryCompiler {
  protected override appendValue(parameter: unknown): void {
    const type = typeof parameter === 'number' ? typeOf(parameter) : undefined
    if (type !== undefined) this.append('cast(')
    super.appendValue(parameter)
    if (type !== undefined) this.append(` as ${type})`)
  }
}

function typeOf(number: number): string | undefined {
  if (!Number.isSafeInteger(number)) return 'double precision'
  return Math.abs(number) > 0x7fff_ffff ? 'bigint' : undefined
}

interface GuardedClient extends PostgresPoolClient {
  /** The rows of a query that the connection knows by its name. */
  read(name: string, text: string, parameters: readonly unknown[]): Promise<readonly unknown[]>
}

/** After a failure of the database or the way to it the connection is given up: the next may be better. */
function guarded(client: PoolClient): GuardedClient {
  let broken = false
  const run = async (query: QueryConfig) => {
    try {
      return await client.query(query)
    } catch (error) {
      const told = failure(error)
      broken ||= told instanceof StoreUnavailable
      throw told
    }
  }
  const query = (text: string, parameters: readonly unknown[]) =>
    run({ text, values: parameters.map(bindable) })
  const read = async (name: string, text: string, parameters: readonly unknown[]) => {
    const values = parameters.map(bindable)
    const { rows } = await run({ name, text, values }).catch((error: unknown) => {
      if (!isOutdated(error)) throw error
      return run({ text, values })
    })
    return rows
  }
  const release = (destroy?: boolean) => client.release(broken || destroy === true)
  return { query: query as unknown as PostgresPoolClient['query'], read, release }
}

/** Another process has changed a table since the connection planned its query. */
const isOutdated = (error: unknown): boolean =>
  error instanceof Error && error.message === 'cached plan must not change result type'

const bindable = (value: unknown): unknown => (typeof value === 'string' ? keepable(value) : value)
