// biome-ignore lint/correctness/noUnresolvedImports: biome's list of Node's modules lacks this one
import { DatabaseSync, type SQLInputValue, type SQLOutputValue, type StatementSync } from 'node:sqlite'
import {
  type DatabaseConnection,
  Kysely,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
  type SqliteStatement,
} from 'kysely'
import { readDirectly } from '../prepared.ts'
import type { Tables } from '../tables.ts'
import { keepable } from '../text.ts'
import { StoreUnavailable, telling } from '../unavailable.ts'
import { beginImmediate } from './beginImmediate.ts'

/** One connection to a SQLite file, for queries and for statements of one's own. */
export interface Connection {
  readonly database: DatabaseSync
  readonly db: Kysely<Tables>
}

/**
 * Connects to a SQLite file. Never waits within SQLite, where the whole process would wait along.
 * synchronous=FULL with a write-ahead log: a commit that returned survives a power cut.
 */
export function connect(file: string, { readOnly = false } = {}): Connection {
  const database = open(file, { readOnly })
  return { database, db: new Kysely({ dialect: new Dialect(database, withStatementCache(database)) }) }
}

/**
 * Connects to read only. Reads go over the writer's connection while that is in no transaction: what it has in
 * memory stays good, where another connection reads every page anew after each commit.
 */
export function connectBeside(file: string, writer: DatabaseSync): Connection {
  const database = open(file, { readOnly: true })
  const statements = readingOver(withStatementCache(writer), withStatementCache(database), writer)
  const db = new Kysely<Tables>({ dialect: new Dialect(database, statements) })
  readDirectly(db, (sql, parameters) => statements.prepare(sql).all(parameters))
  return { database, db }
}

/** Pages kept in memory, in KiB: most reads go over the writer's connection, and the system keeps what is left out. */
const [writerCache, readerCache] = [16_000, 4_000]

function open(file: string, { readOnly }: { readonly readOnly: boolean }): DatabaseSync {
  const database = new DatabaseSync(file, { readOnly, timeout: readOnly ? 1_000 : 0 })
  try {
    if (!readOnly) database.exec('pragma journal_mode = wal; pragma wal_autocheckpoint = 20000')
    database.exec('pragma synchronous = full; pragma temp_store = memory')
    database.exec(`pragma cache_size = -${readOnly ? readerCache : writerCache}`)
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

class Dialect extends SqliteDialect {
  readonly #driver: () => SqliteDriver

  constructor(database: DatabaseSync, statements: SqliteDatabase) {
    const config = { database: statements }
    super(config)
    this.#driver = () => new ImmediateDriver(config, database)
  }

  override createDriver() {
    return this.#driver()
  }

  override createAdapter() {
    return new WholeMigrations()
  }
}

class ImmediateDriver extends SqliteDriver {
  readonly #database: DatabaseSync

  constructor(config: { readonly database: SqliteDatabase }, database: DatabaseSync) {
    super(config)
    this.#database = database
  }

  /** Takes the write lock at the start: one taken later fails at once when another process has written. */
  override beginTransaction(): Promise<void> {
    return beginImmediate(this.#database)
  }

  /** A full disk ends a transaction by itself; to end it again would hide the reason. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.isTransaction) await super.rollbackTransaction(connection)
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
      const statement = kept.get(sql) ?? telling(() => wrap(database, sql))
      kept.delete(sql)
      kept.set(sql, statement)
      if (kept.size > most) forgetOldest(kept)
      return statement
    },
  }
}

function readingOver(warm: SqliteDatabase, own: SqliteDatabase, writer: DatabaseSync): SqliteDatabase {
  const all = (sql: string, parameters: readonly unknown[]) =>
    (writer.isTransaction ? undefined : unlessBusy(() => warm.prepare(sql).all(parameters))) ??
    own.prepare(sql).all(parameters)
  return {
    close: () => own.close(),
    prepare: (sql) =>
      sql.startsWith('select')
        ? {
            reader: true,
            all: (parameters) => all(sql, parameters),
            run: (parameters) => own.prepare(sql).run(parameters),
            iterate: (parameters) => own.prepare(sql).iterate(parameters),
          }
        : own.prepare(sql),
  }
}

/** Undefined while another process mends the log, for which the writer does not wait. */
function unlessBusy<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch (error) {
    if (error instanceof StoreUnavailable && error.reason === 'busy') return undefined
    throw error
  }
}

function forgetOldest(kept: Map<string, unknown>): void {
  const [oldest] = kept.keys()
  if (oldest !== undefined) kept.delete(oldest)
}

function wrap(database: DatabaseSync, sql: string): SqliteStatement {
  const statement: StatementSync = database.prepare(sql)
  // Objects of Node's own making are dictionaries, which take half as long again to make and to read.
  statement.setReturnArrays(true)
  const toRow = rowMaker(statement)
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => telling(() => statement.all(...parameters.map(bindable)).map(toRow)),
    run: (parameters) => telling(() => statement.run(...parameters.map(bindable))),
    iterate: (parameters) => rowsOf(statement.iterate(...parameters.map(bindable)), toRow),
  }
}

type Row = Record<string, SQLOutputValue>

function* rowsOf(given: Iterable<Row>, toRow: (values: Row) => Row): Generator<Row> {
  for (const values of given) yield toRow(values)
}

/** Makes an object of the values of a row; a table that was changed since may have other columns. */
function rowMaker(statement: StatementSync): (values: Row) => Row {
  let names: readonly string[] = []
  return (given) => {
    const values = given as unknown as readonly SQLOutputValue[]
    if (names.length !== values.length) names = statement.columns().map(({ name }) => name)
    const row: Row = {}
    for (const [i, name] of names.entries()) row[name] = values[i] ?? null
    return row
  }
}

function bindable(value: unknown): SQLInputValue {
  if (typeof value === 'string') return keepable(value)
  if (value === null || value instanceof Uint8Array) return value
  if (typeof value === 'number' || typeof value === 'bigint') return value
  throw new TypeError(`a column takes text, numbers or null, not ${typeof value}`)
}
