import type { Report } from './customersData.ts'

/** A day that is over, or one to come. */
export interface ForecastDay {
  /** YYYY-MM-DD, UTC. */
  readonly day: string
  readonly past: number | undefined
  readonly ahead: Expected | undefined
}

interface Expected {
  readonly expected: number
  readonly low: number
  readonly high: number
}

/** The days so far and the days to come, one after the other. O(days). */
export function forecastDays({ past, forecast }: Report['sales']): readonly ForecastDay[] {
  const last = Date.parse(`${past.at(-1)?.day ?? ''}T00:00:00Z`)
  const to = forecast.kind === 'forecast' && Number.isFinite(last) ? forecast.ahead : []
  return [
    ...past.map(({ day, value }) => ({ day, past: value, ahead: undefined })),
    ...to.map((ahead, i) => ({
      day: new Date(last + (i + 1) * 86_400_000).toISOString().slice(0, 10),
      past: undefined,
      ahead,
    })),
  ]
}
