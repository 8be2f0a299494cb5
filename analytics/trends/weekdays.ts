/** 0 for Sunday to 6 for Saturday. */
export const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay()

/** A share as an angle, asin(sqrt(share)), which spreads alike whatever the share is; and back. */
export const angleOf = (share: number): number => Math.asin(Math.sqrt(share))
export const shareAt = (angle: number): number => Math.sin(Math.min(Math.PI / 2, Math.max(0, angle))) ** 2

/** A day's share as an angle, with its variance. */
export interface DayAngle {
  readonly weekday: number
  readonly angle: number
  readonly variance: number
}

export interface WeekdayMean {
  readonly weekday: number
  readonly mean: number
  /** One over the variance of the mean. */
  readonly weight: number
}

/** The mean of each weekday that there is, days weighed by one over their variance. O(days). */
export const weekdayMeans = (days: readonly DayAngle[]): readonly WeekdayMean[] =>
  [...Map.groupBy(days, ({ weekday }) => weekday)].map(([weekday, same]) => {
    const weight = same.reduce((sum, { variance }) => sum + 1 / variance, 0)
    const mean = same.reduce((sum, { angle, variance }) => sum + angle / variance, 0) / weight
    return { weekday, mean, weight }
  })
