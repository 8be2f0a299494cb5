import { dayOf } from '../conversations/rollups.ts'
import type { Moment } from '../records.ts'
import { fromColumn, fromJson, toColumn, toJson } from '../store/columns.ts'
import type { IncidentTable } from '../store/moodTables.ts'
import type { Store, Tx } from '../store/open.ts'
import type { Segment } from './segmentDays.ts'
import type { Watched } from './watched.ts'

/** Conversations of a segment were more negative than usual for some days. Days are YYYY-MM-DD, in UTC. */
export interface Incident extends Segment {
  /** The day at whose end it was found. */
  readonly opened: string
  /** The first day of the rise. */
  readonly began: string
  /** The day at whose end it was closed; undefined while it is open. */
  readonly closed: string | undefined
  /**
   * `back`: the share is back; `usual`: it has lasted so long that it counts as usual; `model`: moods are read by
   * another model, so that nothing can be compared.
   */
  readonly closedAs: 'back' | 'usual' | 'model' | undefined
  /** The day on which the share was furthest above the usual. */
  readonly worstDay: string
  /** The mean share of that day's conversations, and what is usual for such a day. */
  readonly share: number
  readonly usual: number
}

/** What the end of a day gave for one segment. */
interface JudgedSegment extends Segment {
  readonly watched: Watched
  /** As it stands now, when one opened, goes on or was closed. */
  readonly incident: Incident | undefined
}

/** The last day that was judged; undefined before the first. */
export async function lastJudged({ db }: Pick<Store, 'db'>): Promise<string | undefined> {
  const shop = db.selectFrom('mood_watch').select('day').where('scope', '=', 'shop')
  return (await shop.executeTakeFirst())?.day
}

/** What is known of the segments that were judged before. */
export async function watchedSegments({
  db,
}: Pick<Store, 'db'>): Promise<readonly (Segment & { readonly watched: Watched })[]> {
  const rows = await db.selectFrom('mood_watch').selectAll().execute()
  return rows.map(({ scope, segment, state }) => ({ scope, segment, watched: fromJson<Watched>(state) }))
}

interface JudgedDay {
  readonly day: string
  /** The last day that had been judged before; undefined when it is the first. */
  readonly after: string | undefined
  readonly segments: readonly JudgedSegment[]
}

/** Keeps what a day gave; nothing when another process went on, or the days are to be judged anew, meanwhile. */
export async function keepJudged(store: Store, { day, after, segments }: JudgedDay): Promise<void> {
  await store.write(async (tx) => {
    if ((await lastJudged({ db: tx })) !== after) return
    for (const { scope, segment, watched, incident } of segments) {
      const state = { day, state: toJson(watched) }
      await tx
        .insertInto('mood_watch')
        .values({ scope, segment, ...state })
        .onConflict((same) => same.columns(['scope', 'segment']).doUpdateSet(state))
        .execute()
      if (incident !== undefined) await keepIncident(tx, incident)
    }
  })
}

/** Days that are judged after the fact, in a shop that was not watched before, or where their sums changed. */
export const daysJudged = 120

/**
 * Has days judged anew, as the sums of this one changed: what is known from day to day is forgotten, and so are the
 * incidents that will be found again when they still stand. Nothing when the day was not judged yet.
 */
export async function judgeAnew(
  tx: Tx,
  { day, at }: { readonly day: string; readonly at: Moment },
): Promise<void> {
  const last = await lastJudged({ db: tx })
  if (last === undefined || last < day) return
  await tx.deleteFrom('mood_watch').execute()
  const first = dayOf(at - daysJudged * 86_400_000)
  await tx.deleteFrom('incident').where('opened', '>=', first).execute()
}

async function keepIncident(tx: Tx, incident: Incident): Promise<void> {
  const row = rowOf(incident)
  const key = ['opened', 'scope', 'segment'] as const
  await tx
    .insertInto('incident')
    .values(row)
    .onConflict((same) => same.columns(key).doUpdateSet(row))
    .execute()
}

/** The open ones, and those that were closed on that day or later; the open ones first, then the newest. */
export async function incidentsSince({ db }: Pick<Store, 'db'>, day: string): Promise<readonly Incident[]> {
  const rows = await db
    .selectFrom('incident')
    .selectAll()
    .where((eb) => eb.or([eb('closed', 'is', null), eb('closed', '>=', day)]))
    .orderBy('opened', 'desc')
    .orderBy('scope')
    .orderBy('segment')
    .execute()
  const incidents = rows.map(toIncident)
  return [
    ...incidents.filter(({ closed }) => closed === undefined),
    ...incidents.filter(({ closed }) => closed !== undefined),
  ]
}

const toIncident = (row: IncidentTable): Incident => ({
  scope: row.scope,
  segment: row.segment,
  opened: row.opened,
  began: row.began,
  closed: fromColumn(row.closed),
  closedAs: fromColumn(row.closed_as),
  worstDay: row.worst_day,
  share: row.share,
  usual: row.usual,
})

const rowOf = (incident: Incident): IncidentTable => ({
  scope: incident.scope,
  segment: incident.segment,
  opened: incident.opened,
  began: incident.began,
  closed: toColumn(incident.closed),
  closed_as: toColumn(incident.closedAs),
  worst_day: incident.worstDay,
  share: incident.share,
  usual: incident.usual,
})
