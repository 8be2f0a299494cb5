import { fromJson, toJson } from '../store/columns.ts'
import type { Store, Tx } from '../store/open.ts'

/** Where a conversation's dialogs stand. */
export interface DialogState {
  /** Counts the saves; 0 before the first. */
  readonly version: number
  readonly value: Record<string, unknown>
}

/** Somebody else went on with this conversation in the meantime: load its state and answer again. */
export class StateConflict extends Error {
  override readonly name = 'StateConflict'

  constructor(conversationId: string) {
    super(`conversation ${conversationId} went on in the meantime`)
  }
}

/** Version 0 and {} when nothing was saved yet. */
export async function loadState(store: Store, conversationId: string): Promise<DialogState> {
  const row = await store.db
    .selectFrom('dialog_state')
    .selectAll()
    .where('conversation_id', '=', conversationId)
    .executeTakeFirst()
  return row ? { version: row.version, value: fromJson(row.value) } : { version: 0, value: {} }
}

/** Saves over the version that was loaded. Throws StateConflict when it is no longer the newest. */
export async function saveState(tx: Tx, conversationId: string, state: DialogState): Promise<void> {
  const value = toJson(state.value)
  const saved =
    state.version === 0
      ? await insertState(tx, conversationId, value)
      : await updateState(tx, conversationId, { version: state.version, value })
  if (saved !== 1n) throw new StateConflict(conversationId)
}

async function insertState(tx: Tx, conversationId: string, value: string): Promise<bigint | undefined> {
  const result = await tx
    .insertInto('dialog_state')
    .values({ conversation_id: conversationId, version: 1, value })
    .onConflict((same) => same.doNothing())
    .executeTakeFirst()
  return result.numInsertedOrUpdatedRows
}

async function updateState(
  tx: Tx,
  conversationId: string,
  loaded: { readonly version: number; readonly value: string },
): Promise<bigint> {
  const result = await tx
    .updateTable('dialog_state')
    .set({ version: loaded.version + 1, value: loaded.value })
    .where('conversation_id', '=', conversationId)
    .where('version', '=', loaded.version)
    .executeTakeFirst()
  return result.numUpdatedRows
}
