import { setImmediate } from 'node:timers/promises'
import { type Bounds, type Judged, judgeDay, unscaled, unwatched } from '../analytics/index.ts'
import {
  daysJudged,
  type Incident,
  incidentsSince,
  keepJudged,
  lastJudged,
  type Moment,
  type Segment,
  type SegmentDay,
  type ShareScales,
  type Store,
  segmentDays,
  trendMarks,
  type Watched,
  watchedSegments,
} from '../data/index.ts'

interface Judging {
  /** False alarms that may be expected in 90 days; 0 for no alerts. */
  readonly falseAlarmsIn90Days: number
  /** The rise that is to be found soon, in points. */
  readonly risePoints: number
  /** Between which the shares of conversations lie; 0 and 1 when missing. */
  readonly bounds?: Bounds
  /** By what shares are scaled; by nothing when missing. */
  readonly scales?: ShareScales | undefined
  readonly now: Moment
}

const oneDay = 86_400_000
/** Days before a day that may tell what is usual; see watch.ts of the analytics. */
const daysBefore = 112

/**
 * Judges the mood of every day that is over (UTC) and not judged yet, and keeps what it found: incidents that
 * open, go on and close. Several processes may do so at once. Gives how many days it judged. Reads sums alone.
 */
export async function judgeMood(
  store: Store,
  { falseAlarmsIn90Days, risePoints, bounds = unscaled, scales, now }: Judging,
): Promise<number> {
  const today = now - (now % oneDay)
  const last = await lastJudged(store)
  const next = last === undefined ? 0 : Date.parse(last) + oneDay
  const from = Math.max(next, today - daysJudged * oneDay)
  if (from >= today) return 0
  const days = await segmentDays(store, { from: from - daysBefore * oneDay, to: today, scales })
  const first = days[0] === undefined ? today : Math.max(from, Date.parse(days[0].day))
  const marks = await trendMarks(store, { from, to: today })
  const rules = { falseAlarms: falseAlarmsIn90Days, rise: risePoints / 100, bounds }
  let known = await knownOf(store, days)
  let after = last
  for (let at = first; at < today; at += oneDay) {
    const day = isoOf(at)
    const fresh = marks.some((mark) => mark.kind === 'model' && mark.day === day)
    const judged = judge(fresh ? known.map((each) => startAnew(each, day)) : known, day, rules)
    await keepJudged(store, { day, after, segments: judged.map(({ past, ...kept }) => kept) })
    after = day
    known = judged.map((each) => ({ ...each, incident: stillOpen(each.incident) }))
    await setImmediate()
  }
  return Math.max(0, (today - first) / oneDay)
}

/** A segment with all its days and what is known of it. */
interface Known extends Segment {
  readonly past: readonly SegmentDay[]
  readonly watched: Watched
  readonly incident: Incident | undefined
}

async function knownOf(store: Store, days: readonly SegmentDay[]): Promise<readonly Known[]> {
  const watched = new Map((await watchedSegments(store)).map((each) => [keyOf(each), each.watched]))
  const open = (await incidentsSince(store, '9999-12-31')).filter(({ closed }) => closed === undefined)
  const incidents = new Map(open.map((each) => [keyOf(each), each]))
  const past = Map.groupBy(days, keyOf)
  const all = new Map([...days, ...open].map((each) => [keyOf(each), each]))
  const segments = [...all].map(([key, { scope, segment }]) => ({
    ...{ scope, segment, past: past.get(key) ?? [] },
    ...{ watched: watched.get(key) ?? unwatched, incident: incidents.get(key) },
  }))
  const shop = segments.filter(({ scope }) => scope === 'shop')
  return [...shop, ...segments.filter(({ scope }) => scope !== 'shop')]
}

const keyOf = ({ scope, segment }: Segment): string => `${scope} ${segment}`

/** Moods are read by another model: what was usual says nothing any more. */
const startAnew = (known: Known, day: string): Known => ({
  ...known,
  watched: { ...unwatched, since: day },
  incident: known.incident && { ...known.incident, closed: day, closedAs: 'model' },
})

function judge(
  known: readonly Known[],
  day: string,
  rules: Parameters<typeof judgeDay>[1],
): readonly Known[] {
  const [shop, ...segments] = known.map(({ past, watched }) => ({
    before: watched,
    history: past.filter((each) => each.day < day),
    today: past.find((each) => each.day === day) ?? { day, conversations: 0, sum: 0, squares: 0 },
  }))
  if (shop === undefined) return known
  const judged = judgeDay({ shop, segments }, rules)
  return [judged.shop, ...judged.segments].flatMap((result, i) => {
    const before = known[i]
    return before === undefined
      ? []
      : [{ ...before, watched: result.after, incident: incidentAfter(before, result, day) }]
  })
}

function incidentAfter(
  { scope, segment, incident }: Known,
  { after, change, figures }: Judged,
  day: string,
): Incident | undefined {
  if (change === 'opened' && after.incident !== undefined && figures !== undefined) {
    const { opened, began } = after.incident
    const open = { closed: undefined, closedAs: undefined }
    return { scope, segment, opened, began, ...open, worstDay: day, ...figures }
  }
  if (incident === undefined) return undefined
  const worse = figures !== undefined && figures.share - figures.usual > incident.share - incident.usual
  const seen = worse ? { ...incident, worstDay: day, ...figures } : incident
  return change === 'back' || change === 'usual' ? { ...seen, closed: day, closedAs: change } : seen
}

const stillOpen = (incident: Incident | undefined): Incident | undefined =>
  incident?.closed === undefined ? incident : undefined

const isoOf = (at: Moment): string => new Date(at).toISOString().slice(0, 10)
