import type { Interaction, Moment } from '../records.ts'
import type { ConversationDayTable, MoodDayTable } from '../store/moodTables.ts'
import type { Db, Store } from '../store/open.ts'
import { likeliest } from './mood.ts'

/** The languages and intents that a conversation had on a day. */
export interface Today {
  readonly day: string
  readonly kinds: readonly Kind[]
}

/** Its messages of one language and one intent. */
export interface Kind {
  readonly language: string
  readonly intent: string
  readonly messages: number
  /** Sum of their probabilities of negative. */
  readonly negative: number
  /** Sum of what trends count of them, which is the same or scaled. */
  readonly scaled: number
}

/** Before anything was said. */
export const noDay: Today = { day: '', kinds: [] }

/** The newest day of a conversation. */
export async function loadToday(store: Store, conversationId: string, last: Moment): Promise<Today> {
  const day = dayOf(last)
  return { day, kinds: await kindsOf(store.db, conversationId, day) }
}

/** What a conversation had on a day. */
export const kindsOf = (db: Db, conversationId: string, day: string): Promise<readonly Kind[]> =>
  db
    .selectFrom('conversation_day')
    .select(['language', 'intent', 'messages', 'negative_sum as negative', 'scaled_sum as scaled'])
    .where('day', '=', day)
    .where('conversation_id', '=', conversationId)
    .orderBy('language')
    .orderBy('intent')
    .execute()

/** What a turn adds to the sums of its day. */
export interface Addition {
  readonly sums: MoodDayTable
  /** What the conversation had like this turn on this day, with the turn. */
  readonly kind: ConversationDayTable
  readonly today: Today
}

/**
 * What a turn adds to the sums of its day, kept in the transaction that keeps the turn.
 *
 * Messages add up over any selection of rows; conversations do not, as one conversation may have
 * several languages and intents in a day. So each row also counts the conversations whose first turn
 * of the day, first in that language, first with that intent, or first with both, fell in it: the sum
 * of the right one of these four is exact for each filter. So do the shares of conversations and their
 * squares, where each turn adds what it changes: a conversation's share is the mean of what trends
 * count of its messages. A conversation has one channel.
 */
export function additionOf(turn: Interaction, before: Today): Addition {
  const day = dayOf(turn.at)
  const kind = { language: turn.language, intent: turn.intent ?? '' }
  const seen = before.day === day ? before.kinds : []
  const { negative } = turn.mood
  const kinds = withMore(seen, { ...kind, messages: 1, negative, scaled: turn.scaledNegative ?? negative })
  return {
    sums: {
      ...{ day, channel: turn.channel, ...kind, ...figures(turn) },
      ...newTo(seen, kind),
      ...sharesMoved(seen, kinds, kind),
    },
    kind: { day, conversation_id: turn.conversationId, ...rowOf(kinds, kind) },
    today: { day, kinds },
  }
}

/** The kinds with more messages of one of them, or with more or less probability of negative. */
export function withMore(kinds: readonly Kind[], more: Kind): readonly Kind[] {
  const known = kinds.find((kind) => isLike(kind, more))
  if (known === undefined) return [...kinds, more]
  const sum = {
    ...known,
    messages: known.messages + more.messages,
    negative: known.negative + more.negative,
    scaled: known.scaled + more.scaled,
  }
  return kinds.map((kind) => (kind === known ? sum : kind))
}

type Sort = Pick<Kind, 'language' | 'intent'>

const isLike = (a: Sort, b: Sort): boolean => a.language === b.language && a.intent === b.intent

function rowOf(kinds: readonly Kind[], sort: Sort) {
  const { messages = 0, negative = 0, scaled = 0 } = kinds.find((kind) => isLike(kind, sort)) ?? {}
  return { ...sort, messages, negative_sum: negative, scaled_sum: scaled }
}

/** How the conversation's shares, and their squares, moved in the four scopes that a message of this sort is in. */
export function sharesMoved(before: readonly Kind[], after: readonly Kind[], { language, intent }: Sort) {
  const moved = (within: (kind: Kind) => boolean) => {
    const [old, now] = [shareIn(before.filter(within)), shareIn(after.filter(within))]
    return [now - old, now * now - old * old] as const
  }
  const [share_day, squares_day] = moved(() => true)
  const [share_language, squares_language] = moved((kind) => kind.language === language)
  const [share_intent, squares_intent] = moved((kind) => kind.intent === intent)
  const [share_both, squares_both] = moved((kind) => isLike(kind, { language, intent }))
  return {
    ...{ share_day, squares_day, share_language, squares_language },
    ...{ share_intent, squares_intent, share_both, squares_both },
  }
}

/** 0 when nothing was said. */
function shareIn(kinds: readonly Kind[]): number {
  let messages = 0
  let scaled = 0
  for (const kind of kinds) {
    messages += kind.messages
    scaled += kind.scaled
  }
  return messages === 0 ? 0 : scaled / messages
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

const newTo = (seen: readonly Sort[], { language, intent }: Sort) => {
  const none = (same: (kind: Sort) => boolean) => (seen.some(same) ? 0 : 1)
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
