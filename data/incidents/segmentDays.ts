import { inDayParts } from '../conversations/dayParts.ts'
import { type ShareScales, shareSums } from '../conversations/shareScales.ts'
import type { Moment } from '../records.ts'
import type { Store } from '../store/open.ts'

/** The whole shop, one channel, one language or one intent. */
export interface Segment {
  readonly scope: 'shop' | 'channel' | 'language' | 'intent'
  /** Which; '' of the whole shop, and of the intent of messages that were not understood. */
  readonly segment: string
}

/** How negative the conversations of a segment were on a day; see DayMood. */
export interface SegmentDay extends Segment {
  /** YYYY-MM-DD, in UTC. */
  readonly day: string
  readonly conversations: number
  readonly sum: number
  readonly squares: number
}

interface ScaledPeriod {
  readonly from: Moment
  readonly to: Moment
  /** By what shares are scaled; by nothing when missing. */
  readonly scales?: ShareScales | undefined
}

const scopes = [
  { scope: 'shop', column: undefined, sums: 'day' },
  { scope: 'channel', column: 'channel', sums: 'day' },
  { scope: 'language', column: 'language', sums: 'language' },
  { scope: 'intent', column: 'intent', sums: 'intent' },
] as const

/** The days of all segments in a period, by segment, each oldest first. Reads sums; O(days, languages and intents). */
export async function segmentDays(store: Store, period: ScaledPeriod): Promise<readonly SegmentDay[]> {
  const all: SegmentDay[] = []
  for (const each of scopes) all.push(...(await daysOf(store, period, each)))
  return all
}

async function daysOf(
  store: Store,
  period: ScaledPeriod,
  { scope, column, sums }: (typeof scopes)[number],
): Promise<readonly SegmentDay[]> {
  const shares = shareSums(sums, period.scales)
  const parts = await inDayParts(store, period, (days) =>
    days
      .$if(column !== undefined, (q) =>
        q.select(`${column ?? 'channel'} as segment`).groupBy(column ?? 'channel'),
      )
      .groupBy('day')
      .orderBy('day')
      .select(({ fn }) => [
        'day',
        fn.sum(`new_to_${sums}` as const).as('conversations'),
        shares.sum.as('sum'),
        shares.squares.as('squares'),
      ])
      .execute(),
  )
  return parts.flat().map(({ day, segment = '', conversations, sum, squares }) => ({
    ...{ scope, segment, day },
    ...{ conversations: Number(conversations), sum: Number(sum), squares: Number(squares) },
  }))
}
