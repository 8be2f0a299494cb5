import type { Text } from '../../data/index.ts'
import { driftAhead, meanAhead, seasonalNaiveAhead } from './baselines.ts'
import { holtWinters, holtWintersAhead } from './holtWinters.ts'
import type { Outlook } from './outlook.ts'
import { type Order, sarima } from './sarima.ts'
import { sarimaAhead } from './sarimaAhead.ts'
import type { Kind } from './seasonStart.ts'

interface Asked {
  readonly season: number
  readonly ahead: number
}

/** A way to say what comes next; undefined where a series does not suit it. */
interface Model {
  readonly name: Text
  readonly ahead: (series: readonly number[], asked: Asked) => readonly Outlook[] | undefined
}

export type ModelId = keyof typeof models

/** From the simplest on. */
export const models = {
  mean: {
    name: { en: 'the average', zh: '平均值' },
    ahead: (series, { ahead }) => meanAhead(series, ahead),
  },
  seasonalNaive: {
    name: { en: 'the same as a season before', zh: '与上一周期相同' },
    ahead: seasonalNaiveAhead,
  },
  drift: {
    name: { en: 'a straight line', zh: '直线趋势' },
    ahead: (series, { ahead }) => driftAhead(series, ahead),
  },
  additive: {
    name: { en: 'smoothing, the season adds (Holt-Winters)', zh: '指数平滑，季节相加（Holt-Winters）' },
    ahead: smoothingAhead('additive'),
  },
  multiplicative: {
    name: { en: 'smoothing, the season multiplies (Holt-Winters)', zh: '指数平滑，季节相乘（Holt-Winters）' },
    ahead: smoothingAhead('multiplicative'),
  },
  changes: {
    name: { en: 'changes from season to season (SARIMA 0,1,1 0,1,1)', zh: '逐季变化（SARIMA 0,1,1 0,1,1）' },
    ahead: sarimaOf({ ar: 0, difference: 1, ma: 1 }),
  },
  returning: {
    name: { en: 'returns to the season (SARIMA 1,0,0 0,1,1)', zh: '回归季节水平（SARIMA 1,0,0 0,1,1）' },
    ahead: sarimaOf({ ar: 1, difference: 0, ma: 0 }),
  },
} as const satisfies Readonly<Record<string, Model>>

function smoothingAhead(kind: Kind): Model['ahead'] {
  return (series, { season, ahead }) => {
    const fitted = holtWinters(series, { season, kind })
    return fitted && holtWintersAhead(fitted, ahead)
  }
}

function sarimaOf(parts: Pick<Order, 'ar' | 'difference' | 'ma'>): Model['ahead'] {
  return (series, { season, ahead }) => {
    const order = { ...parts, seasonalAr: 0, seasonalDifference: 1, seasonalMa: 1, season }
    const fitted = sarima(series, order)
    return fitted && sarimaAhead(fitted, series, ahead)
  }
}
