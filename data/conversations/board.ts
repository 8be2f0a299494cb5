import { sql } from 'kysely'
import type { Interaction, Language, Moment } from '../records.ts'
import type { Store } from '../store/open.ts'
import { inDayParts } from './dayParts.ts'
import { toInteraction } from './interactions.ts'
import { type ShareScales, shareSums } from './shareScales.ts'

/** From `from` until before `to`. */
export interface Period {
  readonly from: Moment
  readonly to: Moment
}

interface Scaled {
  /** By what shares are scaled; by nothing when missing. */
  readonly scales?: ShareScales | undefined
}

export interface DayFilter extends Period, Scaled {
  readonly channel?: string
  readonly language?: Language | 'other'
  /** '' for messages that were not understood. */
  readonly intent?: string
}

/** What a day's messages felt like. */
export interface DayMood {
  /** YYYY-MM-DD, in UTC. */
  readonly day: string
  readonly messages: number
  /** With at least one of these messages. */
  readonly conversations: number
  /** Messages whose likeliest class is negative. */
  readonly negative: number
  readonly positive: number
  /** Sum of the probabilities. */
  readonly negativeSum: number
  readonly positiveSum: number
  /**
   * Sum of the conversations' shares, and of their squares; a conversation's share is the mean of what trends count
   * of these messages: below 0 or above 1 for some, see Interaction.
   */
  readonly shareSum: number
  readonly shareSquares: number
}

export interface IntentFigures {
  /** Undefined for messages that were not understood. */
  readonly intent: string | undefined
  readonly messages: number
  /** With at least one of these messages on a day; of several days once for each. */
  readonly conversations: number
  /** The mean share of these conversations, as in DayMood, from 0 to 1. */
  readonly share: number
  readonly negative: number
  readonly unanswered: number
}

/**
 * The days with messages, oldest first; a day that the period touches counts as a whole. Reads sums
 * that are kept up to date, so its cost grows with days, languages and intents, not with messages.
 */
export async function moodByDay(store: Store, filter: DayFilter): Promise<readonly DayMood[]> {
  const { channel, language, intent } = filter
  const scope = scopeOf(filter)
  const shares = shareSums(scope, filter.scales)
  const parts = await inDayParts(store, filter, (days) =>
    days
      .$if(channel !== undefined, (q) => q.where('channel', '=', channel ?? ''))
      .$if(language !== undefined, (q) => q.where('language', '=', language ?? ''))
      .$if(intent !== undefined, (q) => q.where('intent', '=', intent ?? ''))
      .groupBy('day')
      .orderBy('day')
      .select(({ fn }) => [
        'day',
        fn.sum('messages').as('messages'),
        fn.sum(`new_to_${scope}` as const).as('conversations'),
        fn.sum('negative').as('negative'),
        fn.sum('positive').as('positive'),
        fn.sum('negative_sum').as('negativeSum'),
        fn.sum('positive_sum').as('positiveSum'),
        shares.sum.as('shareSum'),
        shares.squares.as('shareSquares'),
      ])
      .execute(),
  )
  return parts.flat().map((row) => ({
    day: row.day,
    messages: Number(row.messages),
    conversations: Number(row.conversations),
    negative: Number(row.negative),
    positive: Number(row.positive),
    negativeSum: Number(row.negativeSum),
    positiveSum: Number(row.positiveSum),
    shareSum: Number(row.shareSum),
    shareSquares: Number(row.shareSquares),
  }))
}

/** What customers wanted most, by messages. Whole days, as in moodByDay. */
export async function topIntents(
  store: Store,
  period: Period & Scaled & { readonly limit: number },
): Promise<readonly IntentFigures[]> {
  const parts = await inDayParts(store, period, (days) =>
    days
      .groupBy('intent')
      .select(({ fn }) => [
        'intent',
        fn.sum('messages').as('messages'),
        fn.sum('new_to_intent').as('conversations'),
        shareSums('intent', period.scales).sum.as('shares'),
        fn.sum('negative').as('negative'),
        fn.sum('unanswered').as('unanswered'),
      ])
      .execute(),
  )
  return [...Map.groupBy(parts.flat(), ({ intent }) => intent)]
    .map(([intent, rows]) => ({
      intent: intent === '' ? undefined : intent,
      messages: total(rows.map(({ messages }) => messages)),
      conversations: total(rows.map(({ conversations }) => conversations)),
      share: shareOf(
        total(rows.map(({ shares }) => shares)) / total(rows.map(({ conversations }) => conversations)),
      ),
      negative: total(rows.map(({ negative }) => negative)),
      unanswered: total(rows.map(({ unanswered }) => unanswered)),
    }))
    .sort((a, b) => b.messages - a.messages || ((a.intent ?? '') < (b.intent ?? '') ? -1 : 1))
    .slice(0, period.limit)
}

const shareOf = (mean: number): number => Math.min(1, Math.max(0, mean))

const total = (parts: readonly (string | number | bigint)[]): number =>
  parts.reduce<number>((sum, part) => sum + Number(part), 0)

/** Turns that found no answer, newest first. */
export async function unansweredQuestions(
  store: Store,
  { from, to, limit }: Period & { readonly limit: number },
): Promise<readonly Interaction[]> {
  const rows = await store.db
    .selectFrom('interaction')
    .selectAll()
    .where('outcome', '=', sql.lit('unanswered'))
    .where('at', '>=', from)
    .where('at', '<', to)
    .orderBy('at', 'desc')
    .orderBy('conversation_id')
    .orderBy('seq', 'desc')
    .limit(limit)
    .execute()
  return rows.map(toInteraction)
}

/** Whose counts and shares of conversations add up under this filter; see rollups.ts. */
function scopeOf({ language, intent }: DayFilter) {
  if (language === undefined) return intent === undefined ? 'day' : 'intent'
  return intent === undefined ? 'language' : 'both'
}
