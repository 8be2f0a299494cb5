import { type Kysely, PostgresAdapter, sql } from 'kysely'

type Database = Pick<Kysely<unknown>, 'getExecutor'>

export const dialectOf = (db: Database): 'sqlite' | 'postgres' =>
  db.getExecutor().adapter instanceof PostgresAdapter ? 'postgres' : 'sqlite'

/**
 * Runs statements that SQLite and PostgreSQL both take. PostgreSQL compares text as its database was made
 * to; here it compares character by character, as SQLite does, so that both give one order.
 */
export async function run(db: Database, statements: readonly string[]): Promise<void> {
  const dialect = dialectOf(db)
  for (const statement of statements) {
    await sql.raw(dialect === 'postgres' ? byCodePoint(statement) : statement).execute(db)
  }
}

/** A column's type stands after its name; the name itself may be `text`. */
const byCodePoint = (statement: string): string => statement.replace(/(\w+) text\b/g, '$1 text collate "C"')
