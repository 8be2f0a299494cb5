import type { MoodCorrection } from '../correctionRecords.ts'
import type { Moment } from '../records.ts'
import { fromColumn } from '../store/columns.ts'
import type { MoodCorrectionTable } from '../store/moodTables.ts'
import type { Store, Tx } from '../store/open.ts'
import type { InteractionTable } from '../store/tables.ts'

/**
 * Keeps what staff say that a message feels like, in the place of what was said of it before. The trend counts it
 * after the next `countCorrectedMoods`. Undefined when no words of a customer stand in that place.
 */
export function keepMoodCorrection(
  store: Store,
  {
    conversationId,
    seq,
    right,
    staffId,
    at,
  }: Omit<MoodCorrection, 'text' | 'language' | 'heard' | 'counted' | 'learntAt'>,
): Promise<MoodCorrection | undefined> {
  return store.write(async (tx) => {
    const turn = await turnAt(tx, conversationId, seq)
    if (turn === undefined || turn.text === '') return undefined
    const said = { right_mood: right, staff_id: staffId, at, learnt_at: null }
    const row = {
      ...{ conversation_id: conversationId, seq, text: turn.text, language: turn.language },
      ...{ heard_mood: turn.mood, counted: null, ...said },
    }
    await tx
      .insertInto('mood_correction')
      .values(row)
      .onConflict((same) => same.columns(['conversation_id', 'seq']).doUpdateSet(said))
      .execute()
    const kept = tx.selectFrom('mood_correction').selectAll().where('conversation_id', '=', conversationId)
    return toMoodCorrection(await kept.where('seq', '=', seq).executeTakeFirstOrThrow())
  })
}

/** The turn of a place, when there is one. */
export const turnAt = (tx: Tx, conversationId: string, seq: number): Promise<InteractionTable | undefined> =>
  tx
    .selectFrom('interaction')
    .selectAll()
    .where('conversation_id', '=', conversationId)
    .where('seq', '=', seq)
    .executeTakeFirst()

/** Those that no training has learnt yet, the oldest first. O(corrections). */
export async function moodsToLearn(store: Store): Promise<readonly MoodCorrection[]> {
  const rows = store.db.selectFrom('mood_correction').selectAll().where('learnt_at', 'is', null)
  return (await rows.orderBy('at').orderBy('conversation_id').orderBy('seq').execute()).map(toMoodCorrection)
}

/** Notes that these were learnt; one that was made anew meanwhile is still to be learnt. */
export async function markMoodsLearnt(
  store: Store,
  learnt: readonly MoodCorrection[],
  at: Moment,
): Promise<void> {
  await store.write(async (tx) => {
    for (const correction of learnt)
      await tx
        .updateTable('mood_correction')
        .set({ learnt_at: at })
        .where('conversation_id', '=', correction.conversationId)
        .where('seq', '=', correction.seq)
        .where('at', '=', correction.at)
        .execute()
  })
}

export const toMoodCorrection = (row: MoodCorrectionTable): MoodCorrection => ({
  ...{ conversationId: row.conversation_id, seq: row.seq, text: row.text, language: row.language },
  ...{ heard: row.heard_mood, right: row.right_mood, counted: row.counted === row.right_mood },
  ...{ staffId: row.staff_id, at: row.at, learntAt: fromColumn(row.learnt_at) },
})
