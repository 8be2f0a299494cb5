import { setImmediate } from 'node:timers/promises'
import type { Language, Mood } from '../records.ts'
import type { Store } from '../store/open.ts'

/** Conversations that are read in one step, and in all. */
const atOnce = 200
const most = 5_000

/**
 * What a model made of the messages of the newest 5,000 conversations, but for those that staff corrected; what is in
 * neither language counts as English. O(messages), in steps of some 5 ms between which others have their turn.
 */
export async function newestMoods(
  { db }: Pick<Store, 'db'>,
  model: string,
): Promise<Readonly<Record<Language, readonly Mood[]>>> {
  const moods = { en: [] as Mood[], zh: [] as Mood[] }
  for (let skipped = 0; skipped < most; skipped += atOnce) {
    const newest = db.selectFrom('conversation').select('id').orderBy('last', 'desc').orderBy('id', 'desc')
    const ids = (await newest.limit(atOnce).offset(skipped).execute()).map(({ id }) => id)
    if (ids.length === 0) break
    const rows = await db
      .selectFrom('interaction')
      .leftJoin('mood_correction', (join) =>
        join
          .onRef('mood_correction.conversation_id', '=', 'interaction.conversation_id')
          .onRef('mood_correction.seq', '=', 'interaction.seq'),
      )
      .where('interaction.conversation_id', 'in', ids)
      .where('mood_model', '=', model)
      .where('right_mood', 'is', null)
      .where('scaled_negative', 'is not', null)
      .select(['interaction.language', 'negative', 'neutral', 'positive'])
      .execute()
    for (const { language, ...mood } of rows) moods[language === 'zh' ? 'zh' : 'en'].push(mood)
    await setImmediate()
  }
  return moods
}
