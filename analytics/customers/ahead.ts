import type { Moment, Order } from '../../data/index.ts'
import { type DayValue, daySeries } from '../forecast/daySeries.ts'
import { type Forecast, forecast } from '../forecast/forecast.ts'
import { amountOf, day } from './lately.ts'

/** What there was on the last days, and what is expected on the next. */
export interface DaysAhead {
  /** The last days that are over, oldest first; the first day ahead is the one after the last of them. */
  readonly past: readonly DayValue[]
  readonly forecast: Forecast
}

const ahead = 14
const shown = 42
const longest = 365

/** What was counted by day, and the fourteen days from today on. Costs what `forecast` does. */
export function daysAhead(values: readonly DayValue[], now: Moment): DaysAhead {
  const yesterday = dayAt(now - day)
  const known = values.filter((value) => value.day <= yesterday)
  const series = daySeries(known, { last: yesterday }).slice(-longest)
  const start = now - series.length * day
  const past = series.map((value, i) => ({ day: dayAt(start + i * day), value })).slice(-shown)
  return { past, forecast: forecast(series, { season: 7, ahead }) }
}

/** What was sold by day, without what was cancelled; the oldest day, of which only a part may be known, is left out. */
export function salesByDay(orders: readonly Order[]): readonly DayValue[] {
  const standing = orders.filter(({ status }) => status !== 'cancelled')
  const oldest = standing.reduce((low, { placed }) => Math.min(low, placed), Number.POSITIVE_INFINITY)
  return standing
    .map((order) => ({ day: dayAt(order.placed), value: amountOf(order) }))
    .filter((value) => value.day > dayAt(oldest))
}

const dayAt = (at: Moment): string => new Date(at).toISOString().slice(0, 10)
