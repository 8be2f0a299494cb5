import { type Day, monday } from './calendar.ts'
import {
  count,
  type DayPattern,
  type DayReader,
  firstOf,
  monthAt,
  nearestMonth,
  startOf,
  type Unit,
} from './seen.ts'
import { by, hanWhich, hanYear, which, yearOf } from './which.ts'

const units = '(weekend|week|month|mth|quarter|year)'

export const unitOf = (unit: string): Unit =>
  /^q|季/iu.test(unit) ? 'quarter' : /^m|月/iu.test(unit) ? 'month' : /^y|年/iu.test(unit) ? 'year' : 'week'

const readPeriod: DayReader = ([, which, unit = ''], { today }) => startOf(unitOf(unit), by(which), today)

/** "The week after next", "the month before last". */
const readSecond: DayReader = ([, unit = '', way], { today }) => {
  const first = startOf(unitOf(unit), way === 'before last' ? -2 : 2, today)
  return /end$/iu.test(unit) ? first + 5 : first
}

const readWeekend: DayReader = ([, which = ''], { today, tense }) => {
  const weeks = which === '' && tense === 'past' ? -1 : by(which)
  return monday(today) + 5 + weeks * 7
}

/** A half begins with its year or month, or in the middle of it. */
const halfOf = (first: boolean, month: boolean, start: Day): Day => {
  if (first) return start
  return month ? start + 15 : firstOf(monthAt(start).year, 7)
}

const readHalf: DayReader = ([, which = '', period, unit = ''], { today }) =>
  halfOf(/^(?:1|f)/iu.test(which), unit === 'month', startOf(unitOf(unit), by(period), today))

const readHanHalf: DayReader = ([, year, which], { today }) =>
  halfOf(which === '上', false, firstOf(yearOf(year ?? '今', today), 1))

const readQuarter: DayReader = ([, written, number], seen) => {
  const first = (year: number) => firstOf(year, count(number) * 3 - 2)
  return written === undefined ? nearestMonth(first, seen) : first(yearOf(written, seen.today))
}

/** Spans of days by their first day: "this weekend", "last quarter", 上个月, 下半年, 前年. */
export const periods: readonly DayPattern[] = [
  [new RegExp(`(?<![a-z])the ${units} (after next|before last)(?![a-z])`, 'giu'), readSecond],
  [
    new RegExp(`(?<![a-z])(${which}) (week|month|mth|quarter|year)(?!end|[a-z]|'s? time|-end)`, 'giu'),
    readPeriod,
  ],
  [/(?<![a-z])(last |past |next |this coming |this |the |coming )?weekend(?![a-z])/giu, readWeekend],
  [
    /(?<![a-z])(?:the )?(first|second|1st|2nd) half of (?:the |(this|next|last) )?(month|year)(?![a-z])/giu,
    readHalf,
  ],
  [new RegExp(`(?<![每天])(${hanWhich})?周末`, 'gu'), readWeekend],
  [
    new RegExp(
      `(?<![每几])(${hanWhich})(周|星期|礼拜|月|季度)(?![一二三四五六日天末底初中期]|[上下]旬|刊|的?\\d|的(?:周|月))`,
      'gu',
    ),
    readPeriod,
  ],
  [new RegExp(`${hanYear}?([上下])半年`, 'gu'), readHanHalf],
  [new RegExp(`(?<![上下这本])${hanYear}?第?([一二三四1-4])季度`, 'gu'), readQuarter],
  [
    /(?<!\d)(20\d\d|[今明去]|大?[前后]|[上下]一)年(?![底末初中款版]|的?\d{1,2}月|的?[一二三四五六七八九十]{1,2}月|轻|级)/gu,
    ([, year = ''], { today }) => firstOf(yearOf(year, today), 1),
  ],
  [
    /(?<=\b(?:in|since|during) )(20\d\d)(?![\d\p{L}/.:-]| \p{L}*(?:pcs|pieces?)\b)/gu,
    ([, year = '']) => firstOf(Number(year), 1),
  ],
]
