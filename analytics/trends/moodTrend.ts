import type { DayMood } from '../../data/index.ts'
import { type Bounds, offUnit, onUnit, unscaled } from './bounds.ts'
import { type DayShare, shareOf, spreadOf } from './dayShare.ts'
import { changeSeen, conversationsFor } from './power.ts'
import { shareInterval } from './shareInterval.ts'
import { angleOf, shareAt, weekdayMeans, weekdayOf } from './weekdays.ts'

/** One day on the board: how negative its conversations were, and how sure that is. */
export interface TrendPoint {
  /** YYYY-MM-DD, UTC. */
  readonly day: string
  /** Messages of that day. */
  readonly n: number
  readonly conversations: number
  /** The mean share of its conversations; a conversation's share is its mean scaled probability of negative. */
  readonly share: number
  /** The ends of its 95 % interval. */
  readonly low: number
  readonly high: number
  /** The share without what is usual for its weekday; undefined until that is known. */
  readonly adjusted: number | undefined
}

export interface MoodTrend {
  /** Earliest day first; days without messages are left out, since they have no share. */
  readonly points: readonly TrendPoint[]
  /** The mean share of the conversations of all days; undefined without any. */
  readonly share: number | undefined
  /** The ends of its 95 % interval. */
  readonly interval: { readonly low: number; readonly high: number } | undefined
  /** Conversations below which a day says too little: fewer than show a change by 25 points with power 0.8. */
  readonly needed: number
  /** The change, from 0 to 1, that a middling day of these shows with power 0.8; undefined without days. */
  readonly seen: number | undefined
}

/** A day that could hide a change as large as this says nothing. */
const largestHidden = 0.25

/**
 * How negative conversations were, day by day. Every conversation counts once, however much is written in it; see
 * shareInterval.ts for the interval and power.ts for what can be seen. Shares lie between the bounds: where they are
 * wider than 0 and 1, as probabilities were scaled, intervals are as much wider, and more conversations are needed.
 * O(n log n).
 */
export function moodTrend(days: readonly DayMood[], bounds: Bounds = unscaled): MoodTrend {
  const told = days
    .filter(({ messages, conversations }) => messages > 0 && conversations > 0)
    .toSorted((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)))
    .map((day) => onUnit({ ...day, sum: day.shareSum, squares: day.shareSquares }, bounds))
  const width = bounds.highest - bounds.lowest
  const spread = spreadOf(told)
  const variance = varianceIn(told, spread)
  const needed = Math.max(fewest, conversationsFor(largestHidden / width, variance))
  const adjust = withoutWeekdays(told.filter(({ conversations }) => conversations >= needed))
  const points = told.map((day): TrendPoint => {
    const [{ low, high }, adjusted] = [shareInterval(day, spread), adjust(day)]
    return {
      ...{ day: day.day, n: day.messages, conversations: day.conversations },
      share: offUnit(shareOf(day), bounds),
      ...{ low: offUnit(low, bounds), high: offUnit(high, bounds) },
      adjusted: adjusted === undefined ? undefined : offUnit(adjusted, bounds),
    }
  })
  const middling = told.map(({ conversations }) => conversations).toSorted((a, b) => a - b)[told.length >> 1]
  return {
    points,
    share: told.length === 0 ? undefined : offUnit(meanOf(told), bounds),
    interval: told.length === 0 ? undefined : intervalOf(told, { spread, bounds }),
    needed,
    seen: middling === undefined ? undefined : Math.min(1, width * changeSeen(middling, variance)),
  }
}

const meanOf = (days: readonly DayShare[]): number =>
  days.reduce((sum, day) => sum + day.sum, 0) / days.reduce((sum, day) => sum + day.conversations, 0)

/** Of the mean share of all days, their conversations taken as one day's. */
function intervalOf(days: readonly DayShare[], { spread, bounds }: { spread: number; bounds: Bounds }) {
  const sum = (figure: 'conversations' | 'sum' | 'squares') =>
    days.reduce((total, day) => total + day[figure], 0)
  const whole = { day: '', conversations: sum('conversations'), sum: sum('sum'), squares: sum('squares') }
  const { low, high } = shareInterval(whole, spread)
  return { low: offUnit(low, bounds), high: offUnit(high, bounds) }
}

/** Below ten the normal approximations behind interval and power do not hold. */
const fewest = 10

/** Of the shares of conversations, about a day's mean. */
function varianceIn(days: readonly DayShare[], spread: number): number {
  const conversations = days.reduce((sum, day) => sum + day.conversations, 0)
  const share = (days.reduce((sum, day) => sum + day.sum, 0) + 1) / (conversations + 4)
  return spread * share * (1 - share)
}

/** Each weekday at least so often. */
const weeks = 3

/** Takes off a share what its weekday is above or below the mean of the seven, on the scale of angles. */
function withoutWeekdays(days: readonly DayShare[]): (day: DayShare) => number | undefined {
  const angles = days.map((day) => ({
    weekday: weekdayOf(day.day),
    angle: angleOf(shareOf(day)),
    variance: 1 / day.conversations,
  }))
  const often = Map.groupBy(angles, ({ weekday }) => weekday)
  if (often.size < 7 || [...often.values()].some(({ length }) => length < weeks)) return () => undefined
  const means = new Map(weekdayMeans(angles).map(({ weekday, mean }) => [weekday, mean]))
  const middle = [...means.values()].reduce((sum, mean) => sum + mean / 7, 0)
  return (day) => {
    const lift = (means.get(weekdayOf(day.day)) ?? middle) - middle
    return shareAt(angleOf(shareOf(day)) - lift)
  }
}
