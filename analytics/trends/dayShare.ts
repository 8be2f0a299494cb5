/** The shares of the conversations of one day, summed up. A conversation's share is its mean probability of negative; see bounds.ts for scaled ones. */
export interface DayShare {
  /** YYYY-MM-DD, UTC. */
  readonly day: string
  readonly conversations: number
  /** Of the conversations' shares. */
  readonly sum: number
  /** Of their squares. */
  readonly squares: number
}

/** The mean share of a day's conversations, from 0 to 1; NaN without conversations. */
export const shareOf = ({ sum, conversations }: DayShare): number =>
  Math.min(1, Math.max(0, sum / conversations))

/**
 * How far the shares of conversations lie apart within days, as a part of the most that is possible: variance /
 * (share * (1 - share)), 1 when each is all negative or not at all. Pooled over the days and 20 conversations
 * more of 0.4: four turns that are alike by 0.1 have (1 + 3 * 0.1) / 4, single turns more. O(days).
 */
export function spreadOf(days: readonly DayShare[]): number {
  let apart = usualSpread * usualWeight
  let most = usualWeight
  for (const day of days) {
    if (day.conversations < 2) continue
    const share = shareOf(day)
    apart += Math.max(0, day.squares - share * day.sum)
    most += (day.conversations - 1) * share * (1 - share)
  }
  return apart / most
}

const usualSpread = 0.4
/** 20 conversations at a share of a quarter. */
const usualWeight = 20 * 0.25 * 0.75
