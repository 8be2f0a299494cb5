import type { TrendPoint } from '../../../analytics/index.ts'
import type { Moment } from '../../../data/index.ts'
import { queryOf } from '../server.ts'
import { enough } from './boardData.ts'
import type { Choice } from './choice.ts'

/** A day of the board's period; `point` is undefined when nobody wrote. */
export interface Day {
  /** YYYY-MM-DD, UTC. */
  readonly day: string
  readonly point: TrendPoint | undefined
}

const oneDay = 86_400_000

/** Every day of the period that ends today, with or without messages. O(days). */
export function daysOf(points: readonly TrendPoint[], { days }: Choice, now: Moment): readonly Day[] {
  const byDay = new Map(points.map((point) => [point.day, point]))
  return Array.from({ length: days }, (_, i) => {
    const day = new Date(now - (days - 1 - i) * oneDay).toISOString().slice(0, 10)
    return { day, point: byDay.get(day) }
  })
}

export const isEnough = ({ point }: Day): boolean => point !== undefined && point.n >= enough

/** The desk with the conversations of one day, in the language and channel that the board looks at. */
export const deskOfDay = (day: string, { language, channel }: Choice): string =>
  `/desk${queryOf({ from: day, to: day, language, channel })}`
