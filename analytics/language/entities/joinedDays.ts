import { dayOfThatMonth, inMonth, monthName, monthOf } from './monthDays.ts'
import { count, type DayPattern } from './seen.ts'
import { dayIn, weekday, weekdayOf } from './weekdays.ts'
import { hanWhich, hanYear } from './which.ts'

const or = '(?: or | and | to | ?[-–/] ?)'
/** A bare number is a day after a dash, or where nothing follows that it could count. */
const day = '(?:(?<=[-–] ?)(\\d{1,2})|(\\d{1,2})(?:(?:st|nd|rd|th)|(?=\\s*(?:$|[.!?;)]))))'
const hanOr = '(?:或者?|和|到|至|跟|与|还是|、|-|~)'
const hanDay = '\\d{1,2}|[一二三四五六七八九十]{1,3}'

/** Days that take their week or month from the day before: "next Thursday or Friday", 4月20号到22号. */
export const joinedDays: readonly DayPattern[] = [
  [
    new RegExp(`(?<=\\b(last|next|this) ${weekday}${or})${weekday}(?![\\p{Script=Latin}\\d-]| week)`, 'giu'),
    ([, which, , word], seen) => dayIn(which, weekdayOf(word), seen),
  ],
  [
    new RegExp(
      `(?<=(${hanWhich})(?:周|星期|礼拜)[一二三四五六日天]${hanOr}?)(?:周|星期|礼拜)([一二三四五六日天])`,
      'gu',
    ),
    ([, which, day], seen) => dayIn(which, weekdayOf(day), seen),
  ],
  [
    new RegExp(
      `(?<=\\b${monthName}\\.? (?:the )?\\d{1,2}(?:st|nd|rd|th)?${or})(?:the )?${day}(?![\\d.:%]|\\s?(?:am|pm|pcs|x|[a-z]*s)\\b)`,
      'giu',
    ),
    ([, month, day, other], seen) => inMonth(day ?? other, monthOf(month), undefined, seen),
  ],
  [
    new RegExp(
      `(?<=${hanYear}?(\\d{1,2}|[一二三四五六七八九十]{1,3})月(?:${hanDay})[号日]?${hanOr})(${hanDay})[号日]`,
      'gu',
    ),
    ([, year, month, day], seen) => inMonth(count(day), count(month), year, seen),
  ],
  [
    new RegExp(`(?<=(${hanWhich})月的?(?:${hanDay})[号日]?${hanOr})(${hanDay})[号日]`, 'gu'),
    ([, which = '', day], seen) => dayOfThatMonth(count(day), which, seen),
  ],
]
