import type { Kysely } from 'kysely'
import { makeNesting } from '../nesting.ts'
import type { Store } from '../store.ts'
import type { Tables } from '../tables.ts'
import { again } from './again.ts'

export interface Writes extends Pick<Store, 'write'> {
  /** Waits for what was accepted; later writes are refused. */
  close(): Promise<void>
}

/**
 * Makes changes one after the other, each in a transaction of its own that is serializable: whatever other
 * processes do, a change sees the database as if it were alone, and is run again when that cannot be had.
 * So a change does nothing but read and write through its transaction.
 */
export function writesOver(db: Kysely<Tables>): Writes {
  const nesting = makeNesting()
  let last: Promise<unknown> = Promise.resolve()
  let closed = false
  const make: Store['write'] = (change) =>
    nesting.run(() => again(() => db.transaction().setIsolationLevel('serializable').execute(change)))
  return {
    write: async (change) => {
      if (closed) throw new Error('the store is closed')
      nesting.refuse()
      const done = last.then(() => make(change))
      last = done.catch(() => undefined)
      return done
    },
    close: async () => {
      closed = true
      await last
    },
  }
}
