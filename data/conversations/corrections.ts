import type { Correction } from '../correctionRecords.ts'
import type { Moment } from '../records.ts'
import { fromColumn, toColumn } from '../store/columns.ts'
import type { Store } from '../store/open.ts'
import type { CorrectionTable } from '../store/tables.ts'

/**
 * Keeps what staff say that a message is about, in the place of what was said of it before. The words are those
 * that its turn keeps. Undefined when no words of a customer stand in that place.
 */
export function keepCorrection(
  store: Store,
  { conversationId, seq, right, staffId, at }: Omit<Correction, 'text' | 'language' | 'heard' | 'learntAt'>,
): Promise<Correction | undefined> {
  return store.write(async (tx) => {
    const turn = await tx
      .selectFrom('interaction')
      .select(['text', 'language', 'intent'])
      .where('conversation_id', '=', conversationId)
      .where('seq', '=', seq)
      .where('text', '!=', '')
      .executeTakeFirst()
    if (turn === undefined) return undefined
    const { text, language, intent } = turn
    const said = { right_intent: toColumn(right), staff_id: staffId, at, learnt_at: null }
    const heard = { text, language, heard_intent: intent }
    const row = { conversation_id: conversationId, seq, ...heard, ...said }
    await tx
      .insertInto('correction')
      .values(row)
      .onConflict((same) => same.columns(['conversation_id', 'seq']).doUpdateSet({ ...heard, ...said }))
      .execute()
    return toCorrection(row)
  })
}

/** Those that no training has learnt yet, the oldest first. O(their number). */
export async function correctionsToLearn(store: Store): Promise<readonly Correction[]> {
  const rows = store.db.selectFrom('correction').selectAll().where('learnt_at', 'is', null)
  return (await rows.orderBy('at').orderBy('conversation_id').orderBy('seq').execute()).map(toCorrection)
}

/** Notes that these were learnt; one that was made anew meanwhile is still to be learnt. Gives how many it noted. */
export function markLearnt(store: Store, learnt: readonly Correction[], at: Moment): Promise<number> {
  return store.write(async (tx) => {
    let marked = 0
    for (const correction of learnt) {
      const { numUpdatedRows } = await tx
        .updateTable('correction')
        .set({ learnt_at: at })
        .where('conversation_id', '=', correction.conversationId)
        .where('seq', '=', correction.seq)
        .where('at', '=', correction.at)
        .executeTakeFirst()
      marked += Number(numUpdatedRows)
    }
    return marked
  })
}

export const toCorrection = (row: CorrectionTable): Correction => ({
  conversationId: row.conversation_id,
  seq: row.seq,
  text: row.text,
  language: row.language,
  heard: fromColumn(row.heard_intent),
  right: fromColumn(row.right_intent),
  staffId: row.staff_id,
  at: row.at,
  learntAt: fromColumn(row.learnt_at),
})
