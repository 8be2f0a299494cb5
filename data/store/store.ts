import type { Kysely, Transaction } from 'kysely'
import type { Step } from './step.ts'
import type { Tables } from './tables.ts'

/** A transaction: reads and writes of one change. */
export type Tx = Transaction<Tables>

/** For reading; it sees what is committed and never waits for a write, only for other readings. */
export type Db = Kysely<Tables>

/** What another process kept in a conversation: places from `firstSeq` to `lastSeq`. */
export interface News {
  readonly conversationId: string
  readonly firstSeq: number
  readonly lastSeq: number
}

/** Everything the shop keeps, whichever database keeps it. */
export interface Store {
  readonly kind: 'sqlite' | 'postgres'
  /**
   * Makes a change and resolves when it is on disk; those of a process one after the other. A change does
   * nothing but read and write through its transaction: it may be run again when other processes are in its
   * way. Rejects with the change's own error, with StoreUnavailable, and after close().
   */
  write<T>(change: (tx: Tx) => Promise<T>): Promise<T>
  /**
   * Keeps a step of a conversation and resolves when it is on disk. Rejects with StateConflict when the
   * conversation went on meanwhile and with StoreUnavailable; nothing of the step was kept then, unless the
   * database was lost just when it was done.
   */
  keep(step: Step): Promise<void>
  /** Listens to what other processes on this store keep; some may be told twice. Gives what ends it. */
  heard(listener: (news: readonly News[]) => void): () => void
  /** Whether it is still where it was opened: a file may have been taken away, or another put in its place. */
  isThere(): boolean
  /** Waits for accepted writes, then lets go of the files. */
  close(): Promise<void>
  readonly db: Db
}
