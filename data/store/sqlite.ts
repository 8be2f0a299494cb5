// biome-ignore lint/correctness/noUnresolvedImports: biome's list of Node's modules lacks this one
import { DatabaseSync, type DatabaseSyncOptions, type SQLInputValue, type StatementSync } from 'node:sqlite'
import {
  CompiledQuery,
  type DatabaseConnection,
  Kysely,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
  type SqliteStatement,
} from 'kysely'
import type { Tables } from './tables.ts'

/**
 * One connection to a SQLite file. Another process that writes is waited for up to ten seconds.
 * synchronous=FULL with a write-ahead log: a commit that returned survives a power cut.
 */
export function sqlite(file: string, { readOnly = false } = {}): Kysely<Tables> {
  const options: DatabaseSyncOptions = { readOnly, timeout: 10_000 }
  const database = new DatabaseSync(file, options)
  if (!readOnly) database.exec('pragma journal_mode = wal')
  database.exec('pragma synchronous = full; pragma temp_store = memory; pragma cache_size = -32000')
  return new Kysely({ dialect: new Dialect(database) })
}

class Dialect extends SqliteDialect {
  readonly #driver: () => SqliteDriver

  constructor(database: DatabaseSync) {
    const config = { database: withStatementCache(database) }
    super(config)
    this.#driver = () => new ImmediateDriver(config, () => database.isTransaction)
  }

  override createDriver() {
    return this.#driver()
  }

  override createAdapter() {
    return new WholeMigrations()
  }
}

class ImmediateDriver extends SqliteDriver {
  readonly #inTransaction: () => boolean

  constructor(config: { readonly database: SqliteDatabase }, inTransaction: () => boolean) {
    super(config)
    this.#inTransaction = inTransaction
  }

  /** Takes the write lock at the start: one taken later fails at once when another process has written. */
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'))
  }

  /** A full disk ends a transaction by itself; to end it again would hide the reason. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#inTransaction()) await super.rollbackTransaction(connection)
  }
}

/** SQLite can undo a change of tables, so a migration that is cut short leaves nothing behind. */
class WholeMigrations extends SqliteAdapter {
  override get supportsTransactionalDdl() {
    return true
  }
}

/** Keeps the statements that were used last; preparing one costs more than most of them take to run. */
function withStatementCache(database: DatabaseSync, { most = 300 } = {}): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>()
  return {
    close: () => database.close(),
    prepare: (sql) => {
      const statement = kept.get(sql) ?? wrap(database, sql)
      kept.delete(sql)
      kept.set(sql, statement)
      if (kept.size > most) forgetOldest(kept)
      return statement
    },
  }
}

function forgetOldest(kept: Map<string, unknown>): void {
  const [oldest] = kept.keys()
  if (oldest !== undefined) kept.delete(oldest)
}

function wrap(database: DatabaseSync, sql: string): SqliteStatement {
  const statement: StatementSync = database.prepare(sql)
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...parameters.map(bindable)),
    run: (parameters) => statement.run(...parameters.map(bindable)),
    iterate: (parameters) => statement.iterate(...parameters.map(bindable)),
  }
}

function bindable(value: unknown): SQLInputValue {
  if (value === null || value instanceof Uint8Array) return value
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint') return value
  throw new TypeError(`a column takes text, numbers or null, not ${typeof value}`)
}
