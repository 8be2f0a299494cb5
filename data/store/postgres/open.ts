import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Pool } from 'pg'
import { dumpBefore } from '../../backup/beforeMigration.ts'
import { migrate } from '../migrate.ts'
import type { Step } from '../step.ts'
import type { Db, News, Store } from '../store.ts'
import { StoreUnavailable } from '../unavailable.ts'
import { again } from './again.ts'
import { connectionTo, failure, placeOf, poolTo } from './connection.ts'
import { keepSteps } from './keepSteps.ts'
import { Listening } from './listen.ts'
import { queriesOver } from './queries.ts'
import { idOf, stepQueue } from './stepQueue.ts'
import { writesOver } from './writes.ts'

/** How long statements may take, in milliseconds: of a turn, and of anything else. */
const turnPatience = 10_000
const patience = 60_000

/** The statement of turns is planned once, and while its tables are still small it must not read all of them. */
const planning = ['plan_cache_mode=force_generic_plan', 'enable_seqscan=off']

/** Whether to back the database up, and into which folder, before it is brought up to date. */
interface Safety {
  readonly folder: string
  readonly backup: boolean
}

interface Settings extends Safety {
  /** Whether a reading may take as long as it takes. */
  readonly patient: boolean
}

/**
 * Opens the database at a `postgres://` URL and brings its tables up to date. Any number of processes may
 * share it; each takes up to eleven connections. Rejects with StoreUnavailable when it cannot be reached.
 */
export async function openPostgres(url: string, { patient, ...safety }: Settings): Promise<Store> {
  try {
    await prepare(url, safety)
    return await opened(url, patient ? undefined : patience)
  } catch (error) {
    throw error instanceof StoreUnavailable ? error.in(placeOf(url)) : error
  }
}

async function opened(url: string, readingPatience: number | undefined): Promise<Store> {
  const instance = randomUUID()
  const turns = poolTo(url, { most: 1, patience: turnPatience, settings: planning })
  const writer = queriesOver(poolTo(url, { most: 1, patience }))
  const db = queriesOver(poolTo(url, { most: 8, patience: readingPatience, readOnly: true }))
  const listening = new Listening(connectionTo(url, { patience: turnPatience }), {
    instance,
    missed: (since) => keptSince(db, since),
  })
  const queue = stepQueue((steps) => again(() => sent(turns, steps, instance)))
  const writes = writesOver(writer)
  const close = async () => {
    await Promise.all([queue.close(), writes.close(), listening.close()])
    await Promise.all([turns.end(), writer.destroy(), db.destroy()])
  }
  await listening.open().catch(async (error: unknown) => {
    await close()
    throw error
  })
  let closing: Promise<void> | undefined
  return {
    kind: 'postgres',
    write: writes.write,
    keep: queue.keep,
    heard: (listener) => listening.heard(listener),
    db,
    isThere: () => true,
    close: () => {
      closing ??= close()
      return closing
    },
  }
}

/** Held, until its only connection ends, by the process that looks at the tables and brings them up to date. */
const startLock = 727_376_778

/** Several processes that start at once wait here for each other; migrations take as long as they take. */
async function prepare(url: string, { folder, backup }: Safety): Promise<void> {
  const db = queriesOver(poolTo(url, { most: 1, patience: undefined }))
  try {
    const { rows } = await sql<{ server_encoding: string }>`show server_encoding`.execute(db)
    const encoding = rows[0]?.server_encoding
    if (encoding !== 'UTF8')
      throw new Error(`the database of DATABASE_URL holds ${encoding}: create one with encoding 'UTF8'`)
    await sql`select pg_advisory_lock(${startLock})`.execute(db)
    await migrate(db, { before: backup ? (next) => dumpBefore(folder, next, db) : undefined })
  } finally {
    await db.destroy()
  }
}

/** Gives the ids of the conversations whose step was kept. */
async function sent(turns: Pool, steps: readonly Step[], instance: string): Promise<ReadonlySet<string>> {
  try {
    const { rows } = await turns.query<{ won: string[] | null }>(keepSteps(steps, instance))
    return new Set(rows[0]?.won ?? steps.map(idOf))
  } catch (error) {
    throw failure(error)
  }
}

/** Who heard nothing for longer than this many conversations has to be looked at anyway. */
const most = 5_000

async function keptSince(db: Db, since: number): Promise<readonly News[]> {
  return db
    .selectFrom('conversation')
    .innerJoin('activity', 'activity.conversation_id', 'conversation.id')
    .select(({ fn }) => [
      'conversation.id as conversationId',
      fn.min('activity.seq').as('firstSeq'),
      fn.max('activity.seq').as('lastSeq'),
    ])
    .where('conversation.last', '>=', since)
    .where('activity.at', '>=', since)
    .groupBy(['conversation.id', 'conversation.last'])
    .orderBy('conversation.last', 'desc')
    .limit(most)
    .execute()
}
