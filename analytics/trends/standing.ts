import { normalQuantile, studentTail } from '../stats/distributions.ts'
import { type DayShare, shareOf, spreadOf } from './dayShare.ts'
import { angleOf, type DayAngle, shareAt, type WeekdayMean, weekdayMeans, weekdayOf } from './weekdays.ts'

/** A day held against the days before it, each weekday by itself. */
export interface Standing {
  /** The day's share as a standard normal number: 0 as usual, 3 far above. */
  readonly standardised: number
  /** The share that is usual for this weekday. */
  readonly usual: number
  /** How far a rise by so much, from 0 to 1, would lift the standardised share. */
  lift(rise: number): number
}

/** Days that it takes, and so many of the weekday. */
export const fewestDays = 21
const fewestWeeks = 3

/**
 * How a day stands among the days before it; undefined while there are fewer than 21, or fewer than three of its
 * weekday.
 *
 * Shares are taken as angles asin(sqrt(share)), which spread by spread / (4 n) with n conversations whatever the
 * share is. What days differ beyond that is estimated by DerSimonian and Laird's moments and added. Each weekday
 * has its own weighted mean. The day's distance from its weekday's mean, over what such a distance should be, is
 * a moderated Student's t (the spread seen between days joined with 28 days that spread as they should; Smyth
 * 2004), and is given as the normal number of the same probability. Such one-step-ahead residuals are
 * independent of each other when nothing changes (Brown, Durbin and Evans 1975; Quesenberry 1991), which is
 * what charts need. O(days).
 */
export function standingOf(today: DayShare, days: readonly DayShare[]): Standing | undefined {
  const weekday = weekdayOf(today.day)
  if (days.length < fewestDays) return undefined
  if (days.filter(({ day }) => weekdayOf(day) === weekday).length < fewestWeeks) return undefined
  const spread = spreadOf(days)
  const points = days.map((day) => angleIn(day, spread))
  const between = betweenDays(points)
  const means = weekdayMeans(points.map((point) => ({ ...point, variance: point.variance + between })))
  const own = means.find((mean) => mean.weekday === weekday)
  if (own === undefined) return undefined
  const degrees = points.length - means.length + priorDays
  const scale = Math.sqrt((squaresAround(points, means, between) + priorDays) / degrees)
  const deviation = scale * Math.sqrt(angleIn(today, spread).variance + between + 1 / own.weight)
  const usual = shareAt(own.mean)
  return {
    standardised: normalOf((angleOf(shareOf(today)) - own.mean) / deviation, degrees),
    usual,
    lift: (rise) => (angleOf(Math.min(1, usual + rise)) - own.mean) / deviation,
  }
}

const priorDays = 28

const angleIn = (day: DayShare, spread: number): DayAngle => ({
  weekday: weekdayOf(day.day),
  angle: angleOf(shareOf(day)),
  variance: spread / (4 * Math.max(1, day.conversations)),
})

function squaresAround(points: readonly DayAngle[], means: readonly WeekdayMean[], between: number): number {
  const byDay = new Map(means.map(({ weekday, mean }) => [weekday, mean]))
  return points.reduce(
    (sum, { weekday, angle, variance }) =>
      sum + (angle - (byDay.get(weekday) ?? angle)) ** 2 / (variance + between),
    0,
  )
}

/** The variance between days of one weekday beyond that of their conversations; DerSimonian and Laird 1986. */
function betweenDays(points: readonly DayAngle[]): number {
  const means = weekdayMeans(points)
  const excess = squaresAround(points, means, 0) - (points.length - means.length)
  const all = points.reduce((sum, { variance }) => sum + 1 / variance, 0)
  const within = means.reduce((sum, { weekday, weight }) => {
    const same = points.filter((point) => point.weekday === weekday)
    return sum + same.reduce((squares, { variance }) => squares + variance ** -2, 0) / weight
  }, 0)
  return Math.max(0, excess / (all - within))
}

/** Numbers beyond 8 tell no more. */
function normalOf(t: number, degrees: number): number {
  const tail = studentTail(Math.abs(t), degrees)
  return Math.sign(t) * (tail < 1e-15 ? 8 : Math.min(8, -normalQuantile(tail)))
}
