import { AsyncLocalStorage } from 'node:async_hooks'
import { setImmediate } from 'node:timers/promises'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { Tables } from './tables.ts'

export type Tx = Transaction<Tables>
type Change<T> = (tx: Tx) => Promise<T>

/** Writes that share commits. */
export interface Commits {
  write<T>(change: Change<T>): Promise<T>
  /** Waits for what was accepted; later writes are refused. */
  close(): Promise<void>
}

/**
 * Joins changes that arrive together into one transaction, so that a hundred conversations cost one
 * write to the disk and not a hundred. Each runs in its own savepoint, one after the other: one that
 * throws is undone and rejects alone. A change resolves when its transaction is on disk, and rejects
 * with the cause when the commit fails. At most `most` changes share a transaction.
 *
 * A change awaits every query it makes, and waits for nothing slow: the others wait for it. A write
 * within a change would wait for itself for ever; it throws.
 */
export function groupCommit(db: Kysely<Tables>, { most = 200 } = {}): Commits {
  const within = new AsyncLocalStorage<{ running: boolean }>()
  const waiting: Waiting[] = []
  let draining: Promise<void> | undefined
  let closed = false

  const drain = async () => {
    while (waiting.length > 0) {
      await setImmediate()
      await commit(db, waiting.splice(0, most))
    }
    draining = undefined
  }

  return {
    write: async <T>(change: Change<T>) => {
      if (closed) throw new Error('the store is closed')
      if (within.getStore()?.running) throw new Error('a write within a write: use the transaction at hand')
      const { promise, resolve, reject } = Promise.withResolvers<T>()
      waiting.push(queued((tx) => marked(within, () => change(tx)), resolve, reject))
      draining ??= drain()
      return promise
    },
    close: async () => {
      closed = true
      await draining
    },
  }
}

async function marked<T>(within: AsyncLocalStorage<{ running: boolean }>, run: () => Promise<T>): Promise<T> {
  const mark = { running: true }
  try {
    return await within.run(mark, run)
  } finally {
    mark.running = false
  }
}

interface Waiting {
  /** Rejects only when the whole transaction is lost. */
  run(tx: Tx): Promise<void>
  committed(): void
  lost(cause: unknown): void
}

function queued<T>(
  change: Change<T>,
  resolve: (value: T) => void,
  reject: (reason: unknown) => void,
): Waiting {
  let settle = () => reject(new Error('this change never ran'))
  return {
    run: async (tx) => {
      const result = await inSavepoint(tx, change)
      settle = result.kind === 'done' ? () => resolve(result.value) : () => reject(result.reason)
    },
    committed: () => settle(),
    lost: reject,
  }
}

async function commit(db: Kysely<Tables>, batch: readonly Waiting[]): Promise<void> {
  try {
    await db.transaction().execute(async (tx) => {
      for (const change of batch) await change.run(tx)
    })
  } catch (cause) {
    for (const change of batch) change.lost(new Error('nothing was kept: the commit failed', { cause }))
    return
  }
  for (const change of batch) change.committed()
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
