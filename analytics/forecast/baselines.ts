import type { Outlook } from './outlook.ts'

/**
 * The mean of all there was. O(series + ahead). The deviations of this and the two below are those of Hyndman
 * and Athanasopoulos 2021, 5.5.
 *
 * `meanAhead([1, 3], 1)` expects 2, give or take 1.73.
 */
export function meanAhead(series: readonly number[], ahead: number): readonly Outlook[] {
  const expected = meanOf(series)
  const deviation = Math.sqrt(variance(series, 1, expected) * (1 + 1 / series.length))
  return Array.from({ length: ahead }, () => ({ expected, deviation }))
}

/** What was a season before. Needs a season and a step. O(series + ahead). */
export function seasonalNaiveAhead(
  series: readonly number[],
  { season, ahead }: { readonly season: number; readonly ahead: number },
): readonly Outlook[] {
  const errors = series.slice(season).map((value, i) => value - (series[i] as number))
  const last = series.slice(-season)
  return Array.from({ length: ahead }, (_, h) => ({
    expected: last[h % season] ?? 0,
    deviation: Math.sqrt(variance(errors, 0, 0) * (Math.floor(h / season) + 1)),
  }))
}

/** The line through the first and the last value, drawn on. Needs three steps. O(series + ahead). */
export function driftAhead(series: readonly number[], ahead: number): readonly Outlook[] {
  const steps = series.slice(1).map((value, i) => value - (series[i] as number))
  const slope = meanOf(steps)
  const spread = variance(steps, 1, slope)
  return Array.from({ length: ahead }, (_, i) => ({
    expected: (series.at(-1) ?? 0) + (i + 1) * slope,
    deviation: Math.sqrt(spread * (i + 1) * (1 + (i + 1) / steps.length)),
  }))
}

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

/** Around a given middle; `taken` numbers were estimated from the values. */
const variance = (values: readonly number[], taken: number, middle: number): number =>
  values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / Math.max(1, values.length - taken)
