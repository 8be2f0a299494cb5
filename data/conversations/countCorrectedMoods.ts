import { judgeAnew } from '../incidents/incidents.ts'
import type { Moment, Mood, MoodClass } from '../records.ts'
import type { MoodCorrectionTable, MoodDayTable } from '../store/moodTables.ts'
import type { Store, Tx } from '../store/open.ts'
import { sumColumns } from '../store/sums.ts'
import type { InteractionTable } from '../store/tables.ts'
import { turnAt } from './moodCorrections.ts'
import { dayOf, type Kind, kindsOf, sharesMoved, withMore } from './rollups.ts'

const toCount = ({ db }: Pick<Store, 'db'>) =>
  db
    .selectFrom('mood_correction')
    .where((eb) => eb.or([eb('counted', 'is', null), eb('counted', '<>', eb.ref('right_mood'))]))

/** Corrections that the trend does not count yet. Reads an index of them. */
export async function moodsToCount(store: Pick<Store, 'db'>): Promise<number> {
  const { n } = await toCount(store)
    .select(({ fn }) => fn.countAll().as('n'))
    .executeTakeFirstOrThrow()
  return Number(n)
}

/**
 * Counts the trend of the days anew with the moods that were corrected since: the sums of the days and what
 * conversations had on them. Each day bears a mark, and is judged
 * anew. Gives how many were counted. O(corrections).
 */
export async function countCorrectedMoods(store: Store, at: Moment): Promise<number> {
  const waiting = await toCount(store).selectAll().orderBy('at').execute()
  for (const { conversation_id, seq } of waiting)
    await store.write(async (tx) => {
      const all = tx.selectFrom('mood_correction').selectAll().where('conversation_id', '=', conversation_id)
      const row = await all.where('seq', '=', seq).executeTakeFirst()
      if (row !== undefined && row.counted !== row.right_mood) await countOne(tx, row, at)
    })
  return waiting.length
}

async function countOne(tx: Tx, correction: MoodCorrectionTable, at: Moment): Promise<void> {
  const { conversation_id, seq, counted, right_mood } = correction
  const turn = await turnAt(tx, conversation_id, seq)
  const same = tx.updateTable('mood_correction').set({ counted: right_mood })
  await same.where('conversation_id', '=', conversation_id).where('seq', '=', seq).execute()
  if (turn === undefined) return
  const before = counted === null ? asRead(turn) : certain(counted)
  const { moved, kind } = await movedBy(tx, turn, { before, after: certain(right_mood) })
  if (kind === undefined) return
  // Who has the conversation in memory is to read it anew.
  await tx
    .updateTable('conversation')
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .where('id', '=', conversation_id)
    .execute()
  await addToDay(tx, moved)
  await markCorrected(tx, moved.day, at)
  await judgeAnew(tx, { day: moved.day, at })
}

interface Read {
  readonly likeliest: MoodClass
  readonly mood: Mood
  /** What trends count of it. */
  readonly scaled: number
}

const certain = (likeliest: MoodClass): Read => ({
  likeliest,
  mood: { ...{ negative: 0, neutral: 0, positive: 0 }, [likeliest]: 1 },
  scaled: likeliest === 'negative' ? 1 : 0,
})

const asRead = (turn: InteractionTable): Read => ({
  ...{ likeliest: turn.mood, mood: turn, scaled: turn.scaled_negative ?? turn.negative },
})

/** What a message adds to its day when it is read in another way; the conversation's own sums are put right. */
async function movedBy(
  tx: Tx,
  { conversation_id, at, channel, language, intent }: InteractionTable,
  { before, after }: { readonly before: Read; readonly after: Read },
): Promise<{ readonly moved: MoodDayTable; readonly kind: Kind | undefined }> {
  const sort = { language, intent: intent ?? '' }
  const day = dayOf(at)
  const negative = after.mood.negative - before.mood.negative
  const scaled = after.scaled - before.scaled
  const kinds = await kindsOf(tx, conversation_id, day)
  const kind = kinds.find((each) => each.language === sort.language && each.intent === sort.intent)
  const now = kind === undefined ? kinds : withMore(kinds, { ...sort, messages: 0, negative, scaled })
  await tx
    .updateTable('conversation_day')
    .set((eb) => ({
      negative_sum: eb('negative_sum', '+', negative),
      scaled_sum: eb('scaled_sum', '+', scaled),
    }))
    .where('day', '=', day)
    .where('conversation_id', '=', conversation_id)
    .where('language', '=', sort.language)
    .where('intent', '=', sort.intent)
    .execute()
  const is = (mood: MoodClass) => Number(after.likeliest === mood) - Number(before.likeliest === mood)
  const moved = {
    ...{ day, channel, ...sort, messages: 0, unanswered: 0 },
    ...{ negative: is('negative'), positive: is('positive') },
    ...{ negative_sum: negative, positive_sum: after.mood.positive - before.mood.positive },
    ...{ new_to_day: 0, new_to_language: 0, new_to_intent: 0, new_to_both: 0 },
    ...sharesMoved(kinds, now, sort),
  }
  return { moved, kind }
}

async function addToDay(tx: Tx, moved: MoodDayTable): Promise<void> {
  const { day, channel, language, intent } = moved
  await tx
    .updateTable('mood_day')
    .set((eb) => Object.fromEntries(sumColumns.map((column) => [column, eb(column, '+', moved[column])])))
    .where('day', '=', day)
    .where('channel', '=', channel)
    .where('language', '=', language)
    .where('intent', '=', intent)
    .execute()
}

/** The label says how many there were on the day. */
async function markCorrected(tx: Tx, day: string, at: Moment): Promise<void> {
  const gone = await tx
    .deleteFrom('trend_mark')
    .where('day', '=', day)
    .where('kind', '=', 'corrected')
    .returning('label')
    .executeTakeFirst()
  const label = String(Number(gone?.label ?? 0) + 1)
  await tx.insertInto('trend_mark').values({ day, kind: 'corrected', label, at }).execute()
}
