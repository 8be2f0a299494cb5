import type { Cause, Incident } from '../../../data/index.ts'
import { queryOf } from '../server.ts'

/** The answer of `/board/api/alerts`. */
export interface AlertsAnswer {
  /** The open ones first, then those that were closed in the last 90 days. */
  readonly incidents: readonly IncidentShown[]
  /** The last day that was judged, YYYY-MM-DD in UTC; undefined before the first. */
  readonly judged: string | undefined
  /** Whether there are conversations enough to know what is usual. */
  readonly enough: boolean
  /** That are expected in 90 days, at most; 0 for no alerts. */
  readonly falseAlarms: number
}

export interface IncidentShown extends Incident {
  readonly causes: readonly Cause[]
}

export const alertsPath = '/board/api/alerts'

/** The desk with the negative conversations of an incident's days and segment. */
export function deskOfIncident(
  { scope, segment, began, closed }: Incident,
  judged: string | undefined,
): string {
  const within = scope === 'shop' || segment === '' ? {} : { [scope]: segment }
  return `/desk${queryOf({ from: began, to: closed ?? judged, mood: 'negative', ...within })}`
}
