import type { Moment } from './records.ts'
import type { Store } from './store/store.ts'

/** Writes one row, to see that the store takes it. Rejects with StoreUnavailable when it does not. */
export async function beat(store: Store, now: Moment): Promise<void> {
  await store.write((tx) => tx.updateTable('heartbeat').set({ at: now }).where('number', '=', 1).execute())
}
