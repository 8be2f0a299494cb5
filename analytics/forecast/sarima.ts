import { armaFilter, type Filtered } from './armaFilter.ts'
import { differenced, type Lags, multiplied, stationary } from './lagPolynomials.ts'
import { nelderMead } from './nelderMead.ts'

/** How many steps back each part looks, of the series itself and of whole seasons. */
export interface Order {
  readonly ar: number
  readonly difference: number
  readonly ma: number
  readonly seasonalAr: number
  readonly seasonalDifference: number
  readonly seasonalMa: number
  /** Steps in a season, at least 1. */
  readonly season: number
}

export interface Sarima {
  readonly order: Order
  readonly ar: readonly number[]
  readonly ma: readonly number[]
  readonly seasonalAr: readonly number[]
  readonly seasonalMa: readonly number[]
  /** Around which the series moves; 0 when it was differenced. */
  readonly mean: number
  readonly variance: number
  readonly logLikelihood: number
  /** Akaike's criterion: of models with the same differences the lowest is the best. */
  readonly aic: number
  readonly lags: Lags
  readonly filtered: Filtered
}

/**
 * A seasonal autoregression with moving average, fitted by exact maximum likelihood, as R's `arima` by "ML"
 * (the conventions of signs are R's). Undefined when the series has fewer than ten steps beside what the
 * order takes, or does not vary once it is differenced. O(series * longest lag^2) for each of some hundred
 * trials. Box and Jenkins 1976.
 *
 * Own code: the npm package arima gives forecasts but neither coefficients nor likelihood, by which models
 * are compared.
 */
export function sarima(series: readonly number[], order: Order): Sarima | undefined {
  const { changes, mean, spread } = prepared(series, order)
  const free = order.ar + order.ma + order.seasonalAr + order.seasonalMa
  if (changes.length < 10 + free + order.season || !(spread > 0)) return undefined
  const centred = order.difference + order.seasonalDifference === 0
  const modelOf = (at: readonly number[]) => {
    const middle = centred ? mean + spread * (at[free] ?? 0) : 0
    const parts = partsOf(at, order)
    const lags = lagsOf(parts, order.season)
    return {
      ...parts,
      mean: middle,
      lags,
      filtered: armaFilter(
        changes.map((one) => one - middle),
        lags,
      ),
    }
  }
  const start = new Array<number>(free + (centred ? 1 : 0)).fill(0)
  const best = modelOf(nelderMead((at) => -modelOf(at).filtered.logLikelihood, start))
  const { logLikelihood, variance } = best.filtered
  return { order, ...best, variance, logLikelihood, aic: 2 * (start.length + 1 - logLikelihood) }
}

function prepared(series: readonly number[], { difference, seasonalDifference, season }: Order) {
  let changes = series
  for (let i = 0; i < difference; i++) changes = differenced(changes, 1)
  for (let i = 0; i < seasonalDifference; i++) changes = differenced(changes, season)
  const mean = changes.reduce((sum, one) => sum + one, 0) / changes.length
  const spread = Math.sqrt(changes.reduce((sum, one) => sum + (one - mean) ** 2, 0) / changes.length)
  return { changes, mean, spread }
}

interface Parts {
  readonly ar: readonly number[]
  readonly ma: readonly number[]
  readonly seasonalAr: readonly number[]
  readonly seasonalMa: readonly number[]
}

function partsOf(at: readonly number[], { ar, ma, seasonalAr, seasonalMa }: Order): Parts {
  const part = (from: number, length: number) => stationary(at.slice(from, from + length))
  return {
    ar: part(0, ar),
    ma: negative(part(ar, ma)),
    seasonalAr: part(ar + ma, seasonalAr),
    seasonalMa: negative(part(ar + ma + seasonalAr, seasonalMa)),
  }
}

const lagsOf = ({ ar, ma, seasonalAr, seasonalMa }: Parts, season: number): Lags => ({
  ar: negative(multiplied(negative(ar), negative(seasonalAr), season)),
  ma: multiplied(ma, seasonalMa, season),
})

const negative = (values: readonly number[]): readonly number[] => values.map((value) => -value)
