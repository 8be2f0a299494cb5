import type { Interaction, Moment } from '../records.ts'
import type { Tx } from '../store/open.ts'
import type { MoodDayTable } from '../store/tables.ts'
import { likeliest } from './mood.ts'

/**
 * Adds a turn to the sums of its day, in the transaction that keeps the turn.
 *
 * Messages add up over any selection of rows; conversations do not, as one conversation may have
 * several languages and intents in a day. So each row also counts the conversations whose first turn
 * of the day, first in that language, first with that intent, or first with both, fell in it: the sum
 * of the right one of these four is exact for each filter. A conversation has one channel.
 */
export async function addToRollups(tx: Tx, turn: Interaction): Promise<void> {
  const { conversationId, language } = turn
  const day = dayOf(turn.at)
  const intent = turn.intent ?? ''
  const seen = await tx
    .selectFrom('conversation_day')
    .select(['language', 'intent'])
    .where('day', '=', day)
    .where('conversation_id', '=', conversationId)
    .execute()
  const fresh = newTo(seen, { language, intent })
  if (fresh.new_to_both === 1) {
    const row = { day, conversation_id: conversationId, language, intent }
    await tx.insertInto('conversation_day').values(row).execute()
  }
  await add(tx, { day, channel: turn.channel, language, intent, ...figures(turn), ...fresh })
}

/** The day of a moment, YYYY-MM-DD in UTC; moments outside the years 1 to 9999 count as the nearest day. */
export const dayOf = (at: Moment): string =>
  new Date(Math.min(Math.max(at, -62_135_596_800_000), 253_402_300_799_999)).toISOString().slice(0, 10)

interface Kind {
  readonly language: string
  readonly intent: string
}

const newTo = (seen: readonly Kind[], { language, intent }: Kind) => {
  const none = (same: (kind: Kind) => boolean) => (seen.some(same) ? 0 : 1)
  return {
    new_to_day: none(() => true),
    new_to_language: none((kind) => kind.language === language),
    new_to_intent: none((kind) => kind.intent === intent),
    new_to_both: none((kind) => kind.language === language && kind.intent === intent),
  }
}

const figures = ({ mood, outcome }: Interaction) => ({
  messages: 1,
  negative: likeliest(mood) === 'negative' ? 1 : 0,
  positive: likeliest(mood) === 'positive' ? 1 : 0,
  negative_sum: mood.negative,
  positive_sum: mood.positive,
  unanswered: outcome === 'unanswered' ? 1 : 0,
})

type Figure = Exclude<keyof MoodDayTable, 'day' | 'channel' | 'language' | 'intent'>

const add = (tx: Tx, row: MoodDayTable) =>
  tx
    .insertInto('mood_day')
    .values(row)
    .onConflict((same) =>
      same.columns(['day', 'channel', 'language', 'intent']).doUpdateSet((eb) => {
        const plus = (figure: Figure) => eb(`mood_day.${figure}`, '+', eb.ref(`excluded.${figure}`))
        return {
          messages: plus('messages'),
          negative: plus('negative'),
          positive: plus('positive'),
          negative_sum: plus('negative_sum'),
          positive_sum: plus('positive_sum'),
          unanswered: plus('unanswered'),
          new_to_day: plus('new_to_day'),
          new_to_language: plus('new_to_language'),
          new_to_intent: plus('new_to_intent'),
          new_to_both: plus('new_to_both'),
        }
      }),
    )
    .execute()
