import { after, before, type Day, exactDay, isoOf, monday, msPerDay } from './calendar.ts'
import { numberOf } from './numbers.ts'
import { type Span, spansOf } from './span.ts'

/** How a message sees days. */
export interface Seen {
  readonly today: Day
  /** Whether it tells of something past. */
  readonly past: boolean
  /** Whether the month stands before the day. */
  readonly chinese: boolean
}

/** Reads a match as the first day that it names; undefined when it names none. */
export type DayReader = (match: RegExpExecArray, seen: Seen) => Day | undefined

/** A pattern and how its matches are read. */
export type DayPattern = readonly [pattern: RegExp, read: DayReader]

/** The days that a text names by some patterns. O(length). */
export const daysIn = (text: string, patterns: readonly DayPattern[], seen: Seen): readonly Span[] =>
  patterns.flatMap(([pattern, read]) =>
    spansOf(text, pattern, (match) => {
      const day = read(match, seen)
      return day === undefined ? undefined : { kind: 'date', text: match[0], value: isoOf(day) }
    }),
  )

/** Of the days that fit, the nearest; when the message tells of something past, the last one. */
export function nearest(days: readonly Day[], { today, past }: Seen): Day | undefined {
  const allowed = past ? days.filter((day) => day <= today) : days
  return allowed.toSorted((a, b) => Math.abs(a - today) - Math.abs(b - today))[0]
}

/** A weekday (0 is Sunday) without further words: behind when the message tells of something past, else ahead. */
export const weekdayNear = (weekday: number, { today, past }: Seen): Day =>
  past ? before(today, weekday) : after(today, weekday)

/** The first day of the week, month or year so many after (or before) today's. */
export function startOf(unit: 'week' | 'month' | 'year', by: number, today: Day): Day | undefined {
  const { year, month } = monthAt(today)
  if (unit === 'week') return monday(today) + by * 7
  if (unit === 'year') return exactDay(year + by, 1, 1)
  return firstOf(year, month + by)
}

/** The first day of a month, which may lie in another year: month 13 is the next January. */
export const firstOf = (year: number, month: number): Day => Date.UTC(year, month - 1, 1) / msPerDay

export function monthAt(day: Day): { readonly year: number; readonly month: number } {
  const date = new Date(day * msPerDay)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1 }
}

/** The number that a word or numeral stands for; NaN for none. */
export function count(written: string | undefined): number {
  const text = (written ?? '').toLowerCase().replace(/ of$/u, '')
  return numberOf(text) ?? (/^[一二两三四五六七八九]{2}$/u.test(text) ? count(text.slice(1)) : Number.NaN)
}

export const shift = (day: Day, by: number): Day | undefined => (Number.isNaN(by) ? undefined : day + by)
