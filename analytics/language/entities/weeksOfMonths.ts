import { after, before, type Day } from './calendar.ts'
import { monthName, monthOf } from './monthDays.ts'
import { count, type DayPattern, firstOf, monthAt, nearestMonth, type Seen } from './seen.ts'
import { weekday, weekdayOf } from './weekdays.ts'
import { by, hanWhich } from './which.ts'

const places = ['first', 'second', 'third', 'fourth', 'last']
const place = '(first|second|third|fourth|last|1st|2nd|3rd|4th)'
const inMonth = `(?:of|in) (?:(the|this|next|last) month|${monthName})(?!\\.?\\s?\\d)`

/** 1 for the first, 5 for the last. */
const placeOf = (word = ''): number => Number.parseInt(word, 10) || places.indexOf(word.toLowerCase()) + 1

/** A day found in the month that is told from today's, or in the nearest one that is named. */
function inThe(
  dayIn: (year: number, month: number) => Day,
  which: string | undefined,
  named: number,
  seen: Seen,
) {
  const { year, month } = monthAt(seen.today)
  if (which !== undefined) return dayIn(year, month + by(which))
  return named >= 1 && named <= 12 ? nearestMonth((year) => dayIn(year, named), seen, overdue) : undefined
}

const overdue = 62

/** Weeks are counted from the first of a month; the last are its last seven days. */
const weekIn = (place: number) => (year: number, month: number) =>
  place === 5 ? firstOf(year, month + 1) - 7 : firstOf(year, month) + (place - 1) * 7

const weekdayIn = (place: number, weekday: number) => (year: number, month: number) =>
  place === 5
    ? before(firstOf(year, month + 1), weekday)
    : after(firstOf(year, month), weekday) + (place - 1) * 7

/** "The first week of April", "the last Friday of next month", 四月第一周, 下个月第二个周五. */
export const weeksOfMonths: readonly DayPattern[] = [
  [
    new RegExp(`(?<![a-z])(?:the )?${place} week ${inMonth}`, 'giu'),
    ([, place, which, month], seen) => inThe(weekIn(placeOf(place)), which, monthOf(month), seen),
  ],
  [
    new RegExp(`(?<![a-z])(?:the )?${place} (?:${weekday}|weekend) ${inMonth}`, 'giu'),
    ([, place, day = 'sat', which, month], seen) =>
      inThe(weekdayIn(placeOf(place), weekdayOf(day)), which, monthOf(month), seen),
  ],
  [
    new RegExp(
      `(?:(${hanWhich})月|(?<![\\d一二三四五六七八九十个])(\\d{1,2}|[一二三四五六七八九十]{1,2})月(?:份)?)的?(?:第([一二三四])|(最后)一)个?(?:周|星期|礼拜)([一二三四五六日天末]?)`,
      'gu',
    ),
    ([, which, month, written, last, day], seen) => {
      const place = last === undefined ? count(written) : 5
      const dayIn = day === '' ? weekIn(place) : weekdayIn(place, weekdayOf(day === '末' ? '六' : day))
      return inThe(dayIn, which, count(month), seen)
    },
  ],
]
