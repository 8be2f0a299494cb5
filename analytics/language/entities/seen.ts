import { after, before, type Day, isoOf, monday, msPerDay } from './calendar.ts'
import { numberOf, roughNumberOf } from './numbers.ts'
import { type Span, spansOf } from './span.ts'
import { type Tense, tensesIn } from './tense.ts'

/** How the words around a date see days. */
export interface Seen {
  readonly today: Day
  /** Whether they tell of something past, or look ahead. */
  readonly tense: Tense
  /** Whether the month stands before the day. */
  readonly chinese: boolean
}

/** Reads a match as the first day that it names; undefined when it names none. */
export type DayReader = (match: RegExpExecArray, seen: Seen) => Day | undefined

/** A pattern and how its matches are read. */
export type DayPattern = readonly [pattern: RegExp, read: DayReader]

/** The days that a text names by some patterns, of which the first that reads a place in it has it. O(length). */
export function daysIn(
  text: string,
  patterns: readonly DayPattern[],
  seen: Omit<Seen, 'tense'>,
): readonly Span[] {
  const tenseAt = tensesIn(text)
  const spans = patterns.flatMap(([pattern, read]) =>
    spansOf(text, pattern, (match) => {
      const { 0: found, index } = match
      const day = read(match, { ...seen, tense: tenseAt(index, index + found.length) })
      return day === undefined ? undefined : { kind: 'date', text: found, value: isoOf(day) }
    }),
  )
  const byPlace = new Map(spans.toReversed().map((span) => [`${span.start} ${span.end}`, span]))
  return [...byPlace.values()]
}

/** Days that what is looked ahead to may lie behind: it was due and has not come. */
const overdue = 92

/**
 * One rule for whatever comes again each month or year and is told without its year. When the words tell of
 * something past it is the last one, otherwise the nearest; but when they look ahead, none so long behind that
 * nobody waits for it any more.
 */
export function nearest(days: readonly Day[], { today, tense }: Seen, longest = overdue): Day | undefined {
  const from = tense === 'ahead' ? today - longest : Number.NEGATIVE_INFINITY
  const to = tense === 'past' ? today : Number.POSITIVE_INFINITY
  const allowed = days.filter((day) => day >= from && day <= to)
  return allowed.toSorted((a, b) => Math.abs(a - today) - Math.abs(b - today))[0]
}

/** Of such days in the years around today's the nearest. */
export const nearestYear = (dayIn: (year: number) => Day | undefined, seen: Seen, longest?: number) =>
  nearest(
    [-1, 0, 1].flatMap((by) => dayIn(monthAt(seen.today).year + by) ?? []),
    seen,
    longest,
  )

/** The same of what tells no more than a month, which looks ahead unless the words look back. */
export const nearestMonth: typeof nearestYear = (dayIn, seen, longest) =>
  nearestYear(dayIn, { ...seen, tense: seen.tense ?? 'ahead' }, longest)

/** A weekday (0 is Sunday) without further words: behind when the message tells of something past, else ahead. */
export const weekdayNear = (weekday: number, { today, tense }: Seen): Day =>
  tense === 'past' ? before(today, weekday) : after(today, weekday)

export type Unit = 'week' | 'month' | 'quarter' | 'year'

/** The first day of the week, month, quarter or year so many after (or before) today's. */
export function startOf(unit: Unit, by: number, today: Day): Day {
  const { year, month } = monthAt(today)
  if (unit === 'week') return monday(today) + by * 7
  if (unit === 'year') return firstOf(year + by, 1)
  return unit === 'quarter' ? firstOf(year, month - ((month - 1) % 3) + by * 3) : firstOf(year, month + by)
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
  return numberOf(text) ?? roughNumberOf(text) ?? Number.NaN
}

export const shift = (day: Day, by: number): Day | undefined => (Number.isNaN(by) ? undefined : day + by)
