import { monthName, monthOf } from './monthDays.ts'
import { count, type DayPattern, firstOf, nearestMonth, type Seen } from './seen.ts'
import { hanYear, yearOf } from './which.ts'

/** The first day of the nearest such month. */
const monthNear = (month: number, seen: Seen) =>
  month >= 1 && month <= 12 ? nearestMonth((year) => firstOf(year, month), seen) : undefined

const monthOfYear = (month: number, year: string | undefined, seen: Seen) =>
  year === undefined || !(month >= 1 && month <= 12)
    ? monthNear(month, seen)
    : firstOf(yearOf(year, seen.today), month)

/** "last December" is the latest that has begun, "next May" and "this May" the nearest that is not long over. */
function monthTold(found: string, month: number, seen: Seen) {
  if (/^last/iu.test(found)) return monthNear(month, { ...seen, tense: 'past' })
  return monthNear(month, /^(?:next|this)/iu.test(found) ? { ...seen, tense: 'ahead' } : seen)
}

/** Months by their first day: "in May", "last December", "December 2024", 去年十二月. */
export const namedMonths: readonly DayPattern[] = [
  [
    new RegExp(
      `(?:(?:last|next|this(?! may| mar)) |(?<=\\b(?:in|since|until|till|before|during)[ -])|(?<=\\b(?:for|by|of|from|to|around) (?!may|mar)))${monthName}(?!\\.?(?:\\s?\\d|,? 20\\d\\d)|,? (?:last|next|this) year)`,
      'giu',
    ),
    ([found, month], seen) => monthTold(found, monthOf(month), seen),
  ],
  [
    new RegExp(
      `(?<![a-z\\d])(?<!\\d(?:st|nd|rd|th)? (?:of )?)${monthName}\\.?,? (20\\d\\d|(?:last|next|this) year)(?![\\d])`,
      'giu',
    ),
    ([, month, year], seen) => monthOfYear(monthOf(month), year, seen),
  ],
  [
    new RegExp(
      `${hanYear}?(?<![\\d一二三四五六七八九十个第])(\\d{1,2}|十[一二]?|[一二三四五六七八九])月(?:份)?(?![\\d一二三四五六七八九十底末初中饼球亮光经]|[上下]旬|的?\\d)`,
      'gu',
    ),
    ([, year, month], seen) => monthOfYear(count(month), year, seen),
  ],
]
