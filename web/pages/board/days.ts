import type { TrendPoint } from '../../../analytics/index.ts'
import type { Moment, TrendMark } from '../../../data/index.ts'
import { queryOf } from '../server.ts'
import type { MoodAnswer } from './boardData.ts'
import type { Choice } from './choice.ts'

/** A day of the board's period; `point` is undefined when nobody wrote. */
export interface Day {
  /** YYYY-MM-DD, UTC. */
  readonly day: string
  readonly point: TrendPoint | undefined
  /** Whether there were conversations enough for its share to say something. */
  readonly enough: boolean
  /** What makes the days before and after it not quite alike. */
  readonly marks: readonly TrendMark[]
}

const oneDay = 86_400_000

/** Every day of the period that ends today, with or without messages. O(days). */
export function daysOf(
  { points, needed, marks }: Pick<MoodAnswer, 'points' | 'needed' | 'marks'>,
  { days }: Choice,
  now: Moment,
): readonly Day[] {
  const byDay = new Map(points.map((point) => [point.day, point]))
  const marked = Map.groupBy(marks, ({ day }) => day)
  return Array.from({ length: days }, (_, i) => {
    const day = new Date(now - (days - 1 - i) * oneDay).toISOString().slice(0, 10)
    const point = byDay.get(day)
    const enough = point !== undefined && point.conversations >= needed
    return { day, point, enough, marks: marked.get(day) ?? [] }
  })
}

/** The desk with the conversations of one day, in the language and channel that the board looks at. */
export const deskOfDay = (day: string, { language, channel }: Choice): string =>
  `/desk${queryOf({ from: day, to: day, language, channel })}`
