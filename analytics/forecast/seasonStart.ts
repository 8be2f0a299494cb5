import { meanOf } from '../stats/mean.ts'
/**
 * Where smoothing starts: the level, the trend for each step, and what each place of the season adds or
 * multiplies.
 */
export interface Start {
  readonly level: number
  readonly trend: number
  readonly season: readonly number[]
}

/**
 * Level, trend and season of the first two seasons: a moving average over a season gives the trend, a line
 * through it level and trend, and what is left the season, centred. O(season^2). Source: Kendall and Stuart
 * 1983; as R's `HoltWinters` starts.
 */
export function seasonStart(series: readonly number[], season: number, kind: Kind): Start {
  const first = series.slice(0, 2 * season)
  const averages = first.map((_, i) => movingAverage(first, i, season))
  const known = averages.filter((average) => average !== undefined)
  const { level, trend } = line(known)
  const left = first.map((value, i) => {
    const average = averages[i]
    if (average === undefined) return undefined
    return kind === 'additive' ? value - average : value / average
  })
  const raw = Array.from({ length: season }, (_, place) =>
    meanOf([left[place], left[place + season]].filter((one) => one !== undefined)),
  )
  const middle = meanOf(raw)
  return { level, trend, season: raw.map((one) => (kind === 'additive' ? one - middle : one / middle)) }
}

export type Kind = 'additive' | 'multiplicative'

/** Of an even season the two ends weigh half. Undefined where the season reaches beyond the series. */
function movingAverage(series: readonly number[], at: number, season: number): number | undefined {
  const half = Math.floor(season / 2)
  if (at < half || at + half >= series.length) return undefined
  const around = series.slice(at - half, at + half + 1)
  const ends = season % 2 === 0 ? ((around.at(0) ?? 0) + (around.at(-1) ?? 0)) / 2 : 0
  return (around.reduce((sum, value) => sum + value, 0) - ends) / season
}

/** The line through values at 1, 2, ..: its value at 0 and its slope. */
function line(values: readonly number[]): { readonly level: number; readonly trend: number } {
  const middle = (values.length + 1) / 2
  const mean = meanOf(values)
  const across = values.reduce((sum, value, i) => sum + (i + 1 - middle) * (value - mean), 0)
  const along = values.reduce((sum, _, i) => sum + (i + 1 - middle) ** 2, 0)
  const trend = along === 0 ? 0 : across / along
  return { level: mean - trend * middle, trend }
}
