import type { Charts, Watched } from '../../data/index.ts'
import { benjaminiHochberg } from '../stats/benjaminiHochberg.ts'
import { type Bounds, offUnit, onUnit, unscaled } from './bounds.ts'
import { nextCharts, noCharts, pValueOf } from './charts.ts'
import { type DayShare, shareOf } from './dayShare.ts'
import { fewestDays, standingOf } from './standing.ts'

/** One segment on the day that is to be judged. */
export interface SegmentToday {
  readonly before: Watched
  /** The days before, in order. */
  readonly history: readonly DayShare[]
  readonly today: DayShare
}

export interface Judged {
  readonly after: Watched
  readonly change: 'opened' | 'back' | 'usual' | undefined
  /** The day's share and what is usual for such a day; undefined when it could not be judged. */
  readonly figures: { readonly share: number; readonly usual: number } | undefined
}

export const unwatched: Watched = { charts: noCharts, incident: undefined, unusual: [], since: undefined }

/** What a manager sets. */
export interface Watching {
  /** False alarms that may be expected in 90 days when nothing changes. */
  readonly falseAlarms: number
  /** The rise that is to be found soon, from 0 to 1. */
  readonly rise: number
  /** Between which the shares of conversations lie; 0 and 1 when missing. */
  readonly bounds?: Bounds
}

/**
 * Judges the end of a day: the whole shop and its segments. Half of the false alarms are the whole shop's: it
 * opens an incident when its p-value is at most half of the budget / 90. The other half are the segments',
 * by Benjamini and Hochberg among those that can be judged; while the whole shop has an incident none opens
 * for a segment, which would tell the same, and its days are unusual for all. Three days in a row that are nearer to
 * the usual than to the rise close an incident; after four weeks what
 * it found counts as usual, and closes it too. O(segments * days).
 */
export function judgeDay(
  { shop, segments }: { readonly shop: SegmentToday; readonly segments: readonly SegmentToday[] },
  { falseAlarms, rise, bounds = unscaled }: Watching,
): { readonly shop: Judged; readonly segments: readonly Judged[] } {
  const level = falseAlarms / 90 / 2
  const onScale = { rise: rise / (bounds.highest - bounds.lowest), bounds }
  const whole = seen(shop, onScale, [shop.before])
  const judgedShop = judged(whole, whole.p <= level)
  const parts = segments.map((segment) => seen(segment, onScale, [judgedShop.after, segment.before]))
  const tested = parts.filter(
    ({ p, day }) => p < Number.POSITIVE_INFINITY && day.before.incident === undefined,
  )
  const stands = benjaminiHochberg(
    tested.map(({ p }) => p),
    level,
  )
  const alarmed = new Set(tested.filter((_, i) => stands[i]))
  const quiet = judgedShop.after.incident === undefined
  const judgePart = (part: Seen) => judged(quiet ? part : hushed(part), quiet && alarmed.has(part))
  return { shop: judgedShop, segments: parts.map(judgePart) }
}

/** What the whole shop's incident tells already is not summed up for a segment without one. */
const hushed = (part: Seen): Seen =>
  part.day.before.incident === undefined ? { ...part, charts: noCharts } : part

/** What the charts of a segment say of the day. */
interface Seen {
  readonly day: SegmentToday
  /** Undefined when it cannot be judged. */
  readonly figures: Judged['figures']
  readonly charts: Charts
  readonly reference: number
  /** Above 1 when it cannot be judged. */
  readonly p: number
}

/** Older days tell little of what is usual now: eight weeks. */
const longest = 56

function seen(
  day: SegmentToday,
  { rise, bounds }: { readonly rise: number; readonly bounds: Bounds },
  known: readonly Watched[],
): Seen {
  const { before, history } = day
  const usable = history
    .slice(-2 * longest)
    .filter((past) => known.every((each) => tells(past, each)))
    .slice(-longest)
    .map((past) => onUnit(past, bounds))
  const today = onUnit(day.today, bounds)
  const standing = isEnough(today) ? standingOf(today, usable) : undefined
  if (standing === undefined) {
    const nothing = { charts: before.charts, reference: 0, p: Number.POSITIVE_INFINITY }
    return { day, figures: undefined, ...nothing }
  }
  const figures = { share: offUnit(shareOf(today), bounds), usual: offUnit(standing.usual, bounds) }
  const reference = Math.min(1.5, Math.max(0.4, standing.lift(rise) / 2))
  const charts = nextCharts(before.charts, standing.standardised, reference)
  return { day, figures, charts, reference, p: pValueOf(charts, reference) }
}

/** Fewer than ten conversations are not judged: the approximations do not hold. */
const isEnough = ({ conversations }: Pick<DayShare, 'conversations'>): boolean => conversations >= 10

/** Whether a shop with these days can be judged: three weeks of them have ten conversations or more. O(days). */
export const isEnoughToJudge = (days: readonly Pick<DayShare, 'conversations'>[]): boolean =>
  days.filter(isEnough).length >= fewestDays

const tells = (past: DayShare, { unusual, since, incident }: Watched): boolean =>
  isEnough(past) &&
  (since === undefined || past.day >= since) &&
  (incident === undefined || past.day < incident.began) &&
  !unusual.some(({ from, to }) => past.day >= from && past.day <= to)

function judged({ day, figures, charts, reference }: Seen, alarmed: boolean): Judged {
  const { before, today } = day
  if (figures === undefined) return { ...grownUsual(before, today), figures }
  if (before.incident !== undefined) return { ...goOn(before, { charts, today }), figures }
  if (!alarmed) return { after: { ...before, charts }, change: undefined, figures }
  const began = daysBefore(today.day, Math.max(0, charts.rising - 1))
  const calmBelow = Math.max(reference, riseOf(charts, reference) / 2)
  const incident = { opened: today.day, began, calmBelow, calm: 0 }
  return { after: { ...before, charts, incident }, change: 'opened', figures }
}

/** How far the share has risen, as the CUSUM has it: reference + C / days (Montgomery, 9.1.2). */
const riseOf = ({ cusum, rising }: Charts, reference: number): number =>
  rising === 0 ? 0 : reference + cusum / rising

/** Days after which a rise counts as usual: enough for a baseline of its own. */
const usualAfter = 28

function goOn(
  before: Watched,
  { charts, today }: Pick<Seen, 'charts'> & { readonly today: DayShare },
): Pick<Judged, 'after' | 'change'> {
  const { incident, unusual } = before
  if (incident === undefined) return { after: before, change: undefined }
  const calm = charts.z < incident.calmBelow ? incident.calm + 1 : 0
  if (calm >= calmDays) {
    const over = { from: incident.began, to: today.day }
    const after = { ...unwatched, since: before.since, unusual: [...unusual, over].slice(-spansKept) }
    return { after, change: 'back' }
  }
  return grownUsual({ ...before, charts, incident: { ...incident, calm } }, today)
}

/** Closes an incident that has lasted four weeks. */
function grownUsual(before: Watched, { day }: DayShare): Pick<Judged, 'after' | 'change'> {
  const { incident } = before
  if (incident === undefined || day < daysBefore(incident.began, -usualAfter))
    return { after: before, change: undefined }
  return { after: { ...unwatched, since: incident.began }, change: 'usual' }
}

const calmDays = 3
const spansKept = 10

const daysBefore = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10)
