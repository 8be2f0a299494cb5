import type { Interaction, Moment } from '../records.ts'
import type { Store } from '../store/open.ts'
import type { ConversationDayTable, MoodDayTable } from '../store/tables.ts'
import { likeliest } from './mood.ts'

/** The languages and intents that a conversation had on a day. */
export interface Today {
  readonly day: string
  readonly kinds: readonly Kind[]
}

interface Kind {
  readonly language: string
  readonly intent: string
}

/** Before anything was said. */
export const noDay: Today = { day: '', kinds: [] }

/** The newest day of a conversation. */
export async function loadToday(store: Store, conversationId: string, last: Moment): Promise<Today> {
  const day = dayOf(last)
  const kinds = await store.db
    .selectFrom('conversation_day')
    .select(['language', 'intent'])
    .where('day', '=', day)
    .where('conversation_id', '=', conversationId)
    .execute()
  return { day, kinds }
}

/** What a turn adds to the sums of its day. */
export interface Addition {
  readonly sums: MoodDayTable
  /** When the conversation had no turn like this on this day yet. */
  readonly kind: ConversationDayTable | undefined
  readonly today: Today
}

/**
 * What a turn adds to the sums of its day, kept in the transaction that keeps the turn.
 *
 * Messages add up over any selection of rows; conversations do not, as one conversation may have
 * several languages and intents in a day. So each row also counts the conversations whose first turn
 * of the day, first in that language, first with that intent, or first with both, fell in it: the sum
 * of the right one of these four is exact for each filter. A conversation has one channel.
 */
export function additionOf(turn: Interaction, before: Today): Addition {
  const day = dayOf(turn.at)
  const kind = { language: turn.language, intent: turn.intent ?? '' }
  const seen = before.day === day ? before.kinds : []
  const fresh = newTo(seen, kind)
  const isNew = fresh.new_to_both === 1
  return {
    sums: { day, channel: turn.channel, ...kind, ...figures(turn), ...fresh },
    kind: isNew ? { day, conversation_id: turn.conversationId, ...kind } : undefined,
    today: { day, kinds: isNew ? [...seen, kind] : seen },
  }
}

/** The day of a moment, YYYY-MM-DD in UTC; moments outside the years 1 to 9999 count as the nearest day. */
export function dayOf(at: Moment): string {
  const number = Math.floor(at / 86_400_000)
  if (number !== lately.number) lately = { number, day: written(at) }
  return lately.day
}

const written = (at: Moment): string =>
  new Date(Math.min(Math.max(at, -62_135_596_800_000), 253_402_300_799_999)).toISOString().slice(0, 10)

/** Nearly all turns are of one day. */
let lately = { number: 0, day: '1970-01-01' }

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
