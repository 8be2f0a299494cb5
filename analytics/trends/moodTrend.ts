import type { DayMood } from '../../data/index.ts'
import { wilson } from '../stats/wilson.ts'

/** One day on the board: how many of its messages were negative, and how sure that is. */
export interface TrendPoint {
  /** YYYY-MM-DD, UTC. */
  readonly day: string
  /** Messages of that day. */
  readonly n: number
  readonly conversations: number
  /** Share of the messages whose likeliest mood is negative. */
  readonly share: number
  /** The ends of its 95 % interval. */
  readonly low: number
  readonly high: number
}

/**
 * How alike the messages of one conversation are (intraclass correlation of "dissatisfied"). Measured on
 * 2,000 public service dialogues rated turn by turn: 0.14 and 0.07 in the two sets of them.
 */
const ALIKE = 0.1

/**
 * The share of negative messages a day with its Wilson interval, earliest day first. Ten messages of one
 * angry customer say less than ten of ten customers, so the interval counts messages divided by Kish's
 * design effect 1 + (messages per conversation - 1) * 0.1. Days without messages are left out, since they
 * have no share. O(n log n).
 *
 * 30 negative messages of 100 in 100 conversations give 0.30 with 0.219 to 0.396; in 10 conversations
 * 0.30 with 0.193 to 0.434.
 */
export function moodTrend(days: readonly DayMood[]): readonly TrendPoint[] {
  return days
    .filter(({ messages }) => messages > 0)
    .toSorted((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)))
    .map(pointOf)
}

function pointOf({ day, messages, conversations, negative }: DayMood): TrendPoint {
  const share = negative / messages
  const effective = messages / designEffect(messages, conversations)
  return { day, n: messages, conversations, share, ...wilson(share * effective, effective) }
}

function designEffect(messages: number, conversations: number): number {
  const perConversation = messages / Math.max(1, conversations)
  return 1 + Math.max(0, perConversation - 1) * ALIKE
}
