import { setImmediate } from 'node:timers/promises'
import { sql, type Transaction } from 'kysely'
import { makeNesting } from '../nesting.ts'
import { StateConflict, type Step } from '../step.ts'
import type { Tables } from '../tables.ts'
import { asUnavailable } from '../unavailable.ts'
import { beginImmediate } from './beginImmediate.ts'
import type { Connection } from './connection.ts'
import { type StepWriter, stepWriter } from './writeSteps.ts'

export type Tx = Transaction<Tables>
type Change<T> = (tx: Tx) => Promise<T>

/** Writes that share commits. */
export interface Commits {
  write<T>(change: Change<T>): Promise<T>
  keep(step: Step): Promise<void>
  /** Waits for what was accepted; later writes are refused. */
  close(): Promise<void>
}

/**
 * Joins what arrives together into one transaction, so that a hundred conversations cost one write to
 * the disk and not a hundred. A change runs in a savepoint of its own: one that throws is undone and
 * rejects alone. Each resolves when its transaction is on disk, and rejects when nothing of it was kept.
 * At most `most` share a transaction.
 *
 * A change awaits every query it makes, and waits for nothing slow: the others wait for it. A write
 * within a change would wait for itself for ever; it throws.
 */
export function groupCommit(connection: Connection, { most = 64 } = {}): Commits {
  const nesting = makeNesting()
  const steps = stepWriter(connection.database)
  const waiting: Waiting[] = []
  let draining: Promise<void> | undefined
  let closed = false

  const drain = async () => {
    while (waiting.length > 0) {
      await setImmediate()
      await commit({ ...connection, steps }, waiting.splice(0, most))
    }
    draining = undefined
  }
  const accept = <T>(make: (settle: Settle<T>) => Waiting) => {
    if (closed) return Promise.reject(new Error('the store is closed'))
    const { promise, ...settle } = Promise.withResolvers<T>()
    waiting.push(make(settle))
    draining ??= drain()
    return promise
  }

  return {
    write: async <T>(change: Change<T>) => {
      nesting.refuse()
      return accept<T>((settle) => changing((tx) => nesting.run(() => change(tx)), settle))
    },
    keep: (step) => accept<void>((settle) => stepping(step, settle)),
    close: async () => {
      closed = true
      await draining
    },
  }
}

interface Settle<T> {
  resolve(value: T): void
  reject(reason: unknown): void
}

interface Waiting {
  /** A step; undefined for any other change. */
  readonly step: Step | undefined
  /** Rejects only when the whole transaction is lost. */
  run(tx: Tx): Promise<void>
  refused(reason: unknown): void
  committed(): void
  lost(cause: unknown): void
}

function stepping(step: Step, { resolve, reject }: Settle<void>): Waiting {
  let settle = resolve
  return {
    step,
    run: async () => undefined,
    refused: (reason) => {
      settle = () => reject(reason)
    },
    committed: () => settle(),
    lost: reject,
  }
}

function changing<T>(change: Change<T>, { resolve, reject }: Settle<T>): Waiting {
  let settle = () => reject(new Error('this change never ran'))
  return {
    step: undefined,
    run: async (tx) => {
      const result = await inSavepoint(tx, change)
      settle = result.kind === 'done' ? () => resolve(result.value) : () => reject(result.reason)
    },
    refused: reject,
    committed: () => settle(),
    lost: reject,
  }
}

type Writing = Connection & { readonly steps: StepWriter }

async function commit(writing: Writing, batch: readonly Waiting[]): Promise<void> {
  try {
    if (batch.every(({ step }) => step !== undefined)) await commitSteps(writing, batch)
    else await commitAll(writing, batch)
  } catch (cause) {
    writing.steps.forget()
    return lose(writing, batch, cause)
  }
  for (const each of batch) each.committed()
}

/** One that cannot be written at all must not take the others along: they are tried one by one. */
async function lose(writing: Writing, batch: readonly Waiting[], cause: unknown): Promise<void> {
  const unavailable = asUnavailable(cause)
  if (unavailable === undefined && batch.length > 1) {
    for (const each of batch) await commit(writing, [each])
    return
  }
  const reason = unavailable ?? new Error('nothing was kept: the commit failed', { cause })
  for (const each of batch) each.lost(reason)
}

/** The way of nearly all writes: without query building, and without waiting once it has begun. */
async function commitSteps({ database, steps }: Writing, batch: readonly Waiting[]): Promise<void> {
  await beginImmediate(database)
  try {
    for (const each of batch) writeStep(steps, each)
    steps.flush()
    database.exec('commit')
  } catch (error) {
    if (database.isTransaction) database.exec('rollback')
    throw error
  }
}

async function commitAll({ db, steps }: Writing, batch: readonly Waiting[]): Promise<void> {
  await db.transaction().execute(async (tx) => {
    for (const each of batch) {
      if (each.step === undefined) await each.run(tx)
      else writeStep(steps, each)
    }
    steps.flush()
  })
}

function writeStep(steps: StepWriter, { step, refused }: Waiting): void {
  try {
    if (step) steps.write(step)
  } catch (error) {
    if (!(error instanceof StateConflict)) throw error
    refused(error)
  }
}

type Result<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'refused'; readonly reason: unknown }

async function inSavepoint<T>(tx: Tx, change: Change<T>): Promise<Result<T>> {
  await sql`savepoint change`.execute(tx)
  try {
    const value = await change(tx)
    await sql`release savepoint change`.execute(tx)
    return { kind: 'done', value }
  } catch (reason) {
    await undo(tx, reason)
    return { kind: 'refused', reason }
  }
}

/** A full disk, say, ends the whole transaction and its savepoints: then the reason for that is thrown. */
async function undo(tx: Tx, reason: unknown): Promise<void> {
  try {
    await sql`rollback to savepoint change`.execute(tx)
    await sql`release savepoint change`.execute(tx)
  } catch {
    throw reason
  }
}
