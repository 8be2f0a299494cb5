import { isEnoughToJudge } from '../analytics/index.ts'
import { causesOf, incidentsSince, lastJudged, type Moment, moodByDay, type Store } from '../data/index.ts'
import type { BoardPorts } from '../web/index.ts'

const day = 86_400_000
/** Days that closed incidents are shown. */
const shown = 90
/** Conversations that are named with an incident. */
const causes = 8
/** Incidents whose conversations are looked for. */
const explained = 12

/** What the board shows of incidents. */
export async function alertsShown(
  store: Store,
  { now, falseAlarms }: { readonly now: Moment; readonly falseAlarms: number },
): ReturnType<BoardPorts['alerts']> {
  const since = new Date(now - shown * day).toISOString().slice(0, 10)
  const days = await moodByDay(store, { from: now - 56 * day, to: now })
  const incidents = []
  for (const [i, incident] of (await incidentsSince(store, since)).entries())
    incidents.push({ ...incident, causes: i < explained ? await causesOf(store, incident, causes) : [] })
  return { incidents, judged: await lastJudged(store), enough: isEnoughToJudge(days), falseAlarms }
}
