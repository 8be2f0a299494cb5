import { meanOf, standardErrorOf } from '../stats/mean.ts'
import { type ModelId, models } from './models.ts'
import type { Outlook } from './outlook.ts'

/** How far a model was off when it stood in the past and looked ahead. */
export interface Score {
  readonly model: ModelId
  /**
   * The mean absolute error in units of a guess that each value is the one a season before: below 1 is
   * better.
   */
  readonly error: number
  /** The standard error of that mean over the places where it stood. */
  readonly standardError: number
}

interface Options {
  readonly season: number
  readonly ahead: number
}

/**
 * The scores of all models that suit the series, from the simplest on: each is fitted to the series up to
 * some places, a season apart, and judged by what came after. Empty with fewer than three such places. Six
 * times the cost of fitting. Sources: Tashman 2000 (rolling origin); Hyndman and Koehler 2006 (scaled error;
 * the scale is that of the series).
 */
export function rollingOrigin(series: readonly number[], { season, ahead }: Options): readonly Score[] {
  const origins = Array.from({ length: mostOrigins }, (_, i) => series.length - ahead - i * season)
  const long = origins.filter((origin) => origin >= leastSeasons * season)
  const scale = meanOf(series.slice(season).map((value, i) => Math.abs(value - (series[i] as number))))
  if (long.length < leastOrigins || !(scale > 0)) return []
  return modelIds.flatMap((model) => {
    const errors = long.map((origin) => {
      const outlooks = outlooksOf(series.slice(0, origin), model, { season, ahead })
      return (
        outlooks &&
        meanOf(outlooks.map(({ expected }, h) => Math.abs(expected - (series[origin + h] as number))))
      )
    })
    const known = errors.filter((error) => error !== undefined)
    return known.length < errors.length
      ? []
      : [
          scoreOf(
            model,
            known.map((error) => error / scale),
          ),
        ]
  })
}

const mostOrigins = 6
const leastOrigins = 3
/** Seasons that a model is fitted to at least. */
const leastSeasons = 3
const modelIds: readonly ModelId[] = Object.keys(models).filter((id) => id in models) as ModelId[]

/** What a model expects; undefined where the series does not suit it, or what comes out is no number. */
export function outlooksOf(
  series: readonly number[],
  model: ModelId,
  asked: Options,
): readonly Outlook[] | undefined {
  const outlooks = models[model].ahead(series, asked)
  const sound = outlooks?.every(
    ({ expected, deviation }) => Number.isFinite(expected) && Number.isFinite(deviation),
  )
  return sound ? outlooks : undefined
}

function scoreOf(model: ModelId, errors: readonly number[]): Score {
  return { model, error: meanOf(errors), standardError: standardErrorOf(errors) }
}

/** The simplest model that is within one standard error of the best (Breiman et al. 1984). */
export function simplestOfBest(scores: readonly Score[]): ModelId | undefined {
  const best = scores.reduce<Score | undefined>(
    (a, b) => (a === undefined || b.error < a.error ? b : a),
    undefined,
  )
  return best && scores.find(({ error }) => error <= best.error + best.standardError)?.model
}
