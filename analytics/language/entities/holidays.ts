import type { Day } from './calendar.ts'
import { type Holiday, holidayDays } from './holidayDays.ts'
import { type DayPattern, type DayReader, monthAt, type Seen } from './seen.ts'
import { hanYear, yearOf } from './which.ts'

/** "Christmas 2025", "Christmas last year", "last Christmas", 去年圣诞; in groups: which, and the year. */
const english = (words: string) =>
  new RegExp(
    `(?<![a-z])(?<!chinese |lunar )(?:(last|past|next|this) )?(?:${words})(?:,? (20\\d\\d|(?:last|this|next) year))?(?![a-z])`,
    'giu',
  )
const chinese = (words: string) => new RegExp(`${hanYear}?(?:${words})`, 'gu')

const readEnglish =
  ({ daysIn }: Holiday): DayReader =>
  ([, which = '', year], seen) => {
    if (year !== undefined) return daysIn(yearOf(year, seen.today))[0]
    if (/^this/iu.test(which)) return daysIn(monthAt(seen.today).year)[0]
    return coming(around(seen.today, daysIn), tenseOf(which.toLowerCase(), seen))
  }

const readChinese =
  ({ daysIn }: Holiday): DayReader =>
  ([, year], seen) =>
    year === undefined ? coming(around(seen.today, daysIn), seen) : daysIn(yearOf(year, seen.today))[0]

const tenseOf = (which: string, seen: Seen): Seen =>
  which === '' ? seen : { ...seen, tense: which === 'next' ? 'ahead' : 'past' }

/** The next of some days, or the last when the words tell of something past. */
const coming = (days: readonly Day[], { today, tense }: Seen): Day | undefined =>
  tense === 'past' ? days.findLast((day) => day <= today) : days.find((day) => day >= today)

const around = (today: Day, daysIn: Holiday['daysIn']): readonly Day[] =>
  [-1, 0, 1].flatMap((by) => daysIn(monthAt(today).year + by))

/**
 * Holidays that gifts are bought for: the next, or the last when the words tell of something past, or that of the
 * year that is told.
 */
export const holidays: readonly DayPattern[] = holidayDays.flatMap((holiday): readonly DayPattern[] => [
  ...(holiday.english === undefined ? [] : [[english(holiday.english), readEnglish(holiday)] as const]),
  ...(holiday.chinese === undefined ? [] : [[chinese(holiday.chinese), readChinese(holiday)] as const]),
])

/** Whether a text names a holiday: most name none, and then no pattern need be tried. */
export const namesHoliday = new RegExp(
  holidayDays.flatMap(({ english = [], chinese = [] }) => [english, chinese].flat()).join('|'),
  'iu',
)
