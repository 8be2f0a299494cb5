import type { Text } from '../../data/index.ts'
import { type ModelId, models } from './models.ts'
import { outlooksOf, rollingOrigin, type Score, simplestOfBest } from './rollingOrigin.ts'

/** What is expected of one step to come, and between what it will be 19 times of 20. */
interface Expected {
  readonly expected: number
  readonly low: number
  readonly high: number
}

export type Forecast =
  | { readonly kind: 'notEnough'; readonly steps: number; readonly needed: number }
  | {
      readonly kind: 'forecast'
      readonly model: ModelId
      readonly name: Text
      /** How models did in the past; empty when there is too little past to compare them. */
      readonly scores: readonly Score[]
      /** One for each step to come. */
      readonly ahead: readonly Expected[]
    }

interface Options {
  /** Steps in a season: 7 days in a week. */
  readonly season?: number
  /** Steps to look ahead. */
  readonly ahead?: number
  /** What a value cannot be below. */
  readonly least?: number
}

/**
 * What comes next of messages or sales, one value a step without gaps (`daySeries`): by the simplest model
 * that was as good as the best in the past (`rollingOrigin`). With too little past to compare, the season
 * before is repeated, and below two seasons the average stands for all. Fewer than five steps are not enough.
 * Of a longer past the latest 52 seasons count. Up to some seconds: run it in the background.
 *
 * @throws RangeError when a value is no number, or beyond 10^15, or season or ahead no whole number above 0.
 */
export function forecast(
  series: readonly number[],
  { season = 7, ahead = 14, least = 0 }: Options = {},
): Forecast {
  if (!series.every((value) => Math.abs(value) <= most))
    throw new RangeError(`a series to forecast holds a value that is no number up to ${most}`)
  if (!(Number.isInteger(season) && season > 0 && Number.isInteger(ahead) && ahead > 0))
    throw new RangeError(`cannot look ${ahead} steps ahead with a season of ${season}`)
  if (series.length < needed) return { kind: 'notEnough', steps: series.length, needed }
  const latest = series.slice(-Math.max(longest, 52 * season))
  const scores = rollingOrigin(latest, { season, ahead })
  const model = simplestOfBest(scores) ?? (latest.length >= 2 * season ? 'seasonalNaive' : 'mean')
  const outlooks =
    outlooksOf(latest, model, { season, ahead }) ?? models.mean.ahead(latest, { season, ahead })
  const bounded = (value: number) => Math.max(least, value)
  const expected = outlooks.map(({ expected: middle, deviation }) => ({
    expected: bounded(middle),
    low: bounded(middle - reach * deviation),
    high: bounded(middle + reach * deviation),
  }))
  return { kind: 'forecast', model, name: models[model].name, scores, ahead: expected }
}

const needed = 5
const most = 1e15
const longest = 364

/** The normal deviation that 95 % lie within. */
const reach = 1.959964
