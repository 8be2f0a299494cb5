import { Kysely, PostgresDialect, type PostgresPoolClient, PostgresQueryCompiler } from 'kysely'
import type { Pool, PoolClient } from 'pg'
import type { Tables } from '../tables.ts'
import { keepable } from '../text.ts'
import { StoreUnavailable } from '../unavailable.ts'
import { failure, unreachable } from './connection.ts'

/** Queries over these connections; what the database cannot do now is told as StoreUnavailable. */
export const queriesOver = (pool: Pool): Kysely<Tables> => {
  const clients = new WeakMap<PoolClient, PostgresPoolClient>()
  return new Kysely({
    dialect: new Dialect({
      pool: {
        options: {},
        end: () => pool.end(),
        connect: async () => {
          const client = await pool.connect().catch((error: unknown) => {
            throw unreachable(error)
          })
          const known = clients.get(client) ?? guarded(client)
          clients.set(client, known)
          return known
        },
      },
    }),
  })
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

/** After a failure of the database or the way to it the connection is given up: the next may be better. */
function guarded(client: PoolClient): PostgresPoolClient {
  let broken = false
  const query = async (text: string, parameters: readonly unknown[]) => {
    try {
      return await client.query(text, parameters.map(bindable))
    } catch (error) {
      const told = failure(error)
      broken ||= told instanceof StoreUnavailable
      throw told
    }
  }
  const release = (destroy?: boolean) => client.release(broken || destroy === true)
  return { query: query as unknown as PostgresPoolClient['query'], release }
}

const bindable = (value: unknown): unknown => (typeof value === 'string' ? keepable(value) : value)
