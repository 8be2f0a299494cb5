import { type Day, exactDay, msPerDay } from './calendar.ts'

/** A calendar whose months begin with the moon, so that its days fall on others of the shop's each year. */
export interface MoonCalendar {
  /** The shop's days of a year that are the given day of a month there: none, one, or two where years are short. */
  daysIn(year: number, month: number, day: number): readonly Day[]
}

/** A month there, and the day it begins on. */
interface MoonMonth {
  /** A month put in to keep up with the sun is no number: '6bis'. */
  readonly name: string
  readonly first: Day
}

/** Messages name the years around today's. */
const mostYears = 16

/**
 * A calendar by what it calls a day, as 'month/day'. A year's months are looked up once, some 25 days of it, and
 * remembered for the latest 16 years; then a day costs nothing. `corrected` are the true first days of months that
 * the names put on others.
 * @example moonCalendar(lunarName).daysIn(2026, 8, 15) // Mid-Autumn: the day of 2026-09-25
 */
export function moonCalendar(
  nameOf: (day: Day) => string,
  corrected: ReadonlyMap<Day, Day> = new Map(),
): MoonCalendar {
  const known = new Map<number, readonly MoonMonth[]>()
  const monthsOf = (year: number) => {
    const months = known.get(year) ?? [...monthsFrom(year, nameOf)]
    if (known.size >= mostYears && !known.has(year)) known.clear()
    known.set(year, months)
    return months
  }
  return {
    daysIn: (year, month, day) => {
      const [first, next] = [exactDay(year, 1, 1) ?? 0, exactDay(year + 1, 1, 1) ?? 0]
      return monthsOf(year)
        .flatMap(({ name, first }) =>
          name === String(month) ? [(corrected.get(first) ?? first) + day - 1] : [],
        )
        .filter((at) => at >= first && at < next)
    },
  }
}

/** The months that have days in a year. Each lasts 29 or 30. */
function* monthsFrom(year: number, nameOf: (day: Day) => string): Generator<MoonMonth> {
  const [newYear, next] = [exactDay(year, 1, 1) ?? 0, exactDay(year + 1, 1, 1) ?? 0]
  for (let day = newYear; day < next; ) {
    const [name = '', dayOfMonth = '1'] = nameOf(day).split('/')
    const first = day - Number(dayOfMonth) + 1
    yield { name, first }
    day = nameOf(first + 29).endsWith('/1') ? first + 29 : first + 30
  }
}

const named = (calendar: string): ((day: Day) => string) => {
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, {
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  })
  return (day) => format.format(day * msPerDay)
}

const on = (iso: string): Day => Date.parse(iso) / msPerDay

/**
 * The new moons of 2027-02-06 23:56 and 2030-02-03 00:07 in Beijing are put on the wrong side of midnight by ICU 78:
 * the only two from 2020 to 2069 beside Meeus, Astronomical Algorithms, chapter 49.
 */
export const lunar = moonCalendar(
  named('chinese'),
  new Map([
    [on('2027-02-07'), on('2027-02-06')],
    [on('2030-02-02'), on('2030-02-03')],
  ]),
)
export const hijri = moonCalendar(named('islamic-umalqura'))
