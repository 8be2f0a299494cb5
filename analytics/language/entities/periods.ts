import { monday } from './calendar.ts'
import { monthName, monthOf } from './monthDays.ts'
import {
  count,
  type DayPattern,
  type DayReader,
  firstOf,
  monthAt,
  nearest,
  type Seen,
  startOf,
} from './seen.ts'

const by = (which = ''): number =>
  /^(?:last|past|previous)/iu.test(which) ? -1 : /^(?:next|following)/iu.test(which) ? 1 : 0

const hanBy = (which: string): number => {
  if (/^[前后]$/u.test(which)) return which === '前' ? -2 : 2
  return (which.match(/[下明]/gu)?.length ?? 0) - (which.match(/[上去]/gu)?.length ?? 0)
}

const readPeriod: DayReader = ([, which, unit = ''], { today }) => startOf(unitOf(unit), by(which), today)

const readHanPeriod: DayReader = ([, which = '', unit = ''], { today }) =>
  startOf(unitOf(unit), hanBy(which), today)

const unitOf = (unit: string): 'week' | 'month' | 'year' =>
  /^m|月/iu.test(unit) ? 'month' : /^y|年/iu.test(unit) ? 'year' : 'week'

const readWeekend: DayReader = ([, which = ''], { today, past }) => {
  const saturday = monday(today) + 5
  if (/last|past|上/iu.test(which)) return saturday - 7
  if (/next|下/iu.test(which)) return saturday + 7
  return which === '' && past ? saturday - 7 : saturday
}

/** The last day of this month, of the next, or of one that is named. */
const readEnd: DayReader = ([, which, month], seen) => {
  const { year, month: now } = monthAt(seen.today)
  const named = month === undefined ? now + by(which) : monthOf(month)
  return firstOf(year, named + 1) - 1
}

const readHanEnd: DayReader = ([, which = '', month, end], { today }) => {
  const { year, month: now } = monthAt(today)
  const named = month === undefined ? now + hanBy(which) : count(month)
  if (Number.isNaN(named) || named > 13) return undefined
  if (end === '初') return firstOf(year, named)
  return end === '中' ? firstOf(year, named) + 14 : firstOf(year, named + 1) - 1
}

/** The first day of the nearest such month. */
const monthNear = (month: number, seen: Seen) => {
  const { year } = monthAt(seen.today)
  return month >= 1 && month <= 12
    ? nearest(
        [-1, 0, 1].map((ahead) => firstOf(year + ahead, month)),
        seen,
      )
    : undefined
}

const readYearPart: DayReader = ([, which = '', part], { today }) => {
  const { year } = monthAt(today)
  const meant = year + hanBy(which)
  return part === '初' ? firstOf(meant, 1) : part === '中' ? firstOf(meant, 7) : firstOf(meant, 12)
}

/** The month of the year that is told: 去年十二月; "last December" and "next May" are the nearest such. */
function monthIn(found: string, month: number, seen: Seen) {
  const { today } = seen
  const year = monthAt(today).year + hanBy(found.slice(0, 2))
  if (/^[今明去]年/u.test(found)) return firstOf(year, month)
  if (/^last/iu.test(found)) return monthNear(month, { ...seen, past: true })
  return monthNear(month, /^(?:next|this)/iu.test(found) ? { ...seen, past: false } : seen)
}

/** Spans of days by their first day: "this weekend", 上个月, 月底, "end of April", "in May". */
export const periods: readonly DayPattern[] = [
  [/(?<![a-z])the week after next(?![a-z])/giu, (_, { today }) => monday(today) + 14],
  [
    new RegExp(`(?<![a-z])(?:early|mid|late)[ -]${monthName}(?!\\.?\\s?\\d)`, 'giu'),
    ([found, month], seen) => {
      const first = monthNear(monthOf(month), seen)
      return first === undefined
        ? undefined
        : first + (/^mid/iu.test(found) ? 14 : /^late/iu.test(found) ? 20 : 0)
    },
  ],
  [
    /(?<![a-z])(last|past|next|this|previous|the following|the past|coming) (week|month|mth|year)(?!end|[a-z]|'s? time)/giu,
    readPeriod,
  ],
  [/(?<![a-z])(last |next |this |the |past |coming |this coming )?weekend(?![a-z])/giu, readWeekend],
  [/(?<![每天])(上上个?|下下个?|上个?|下个?|这个?|本|)(周末)/gu, readWeekend],
  [/(?<![a-z])(?:the )?end of (?:the |(this |next |last ))?(?:month|mth)(?![a-z])/giu, readEnd],
  [new RegExp(`(?<![a-z])(?:the )?(?:end|start|beginning|middle) (?:of )?()${monthName}`, 'giu'), readEnd],
  [/(?<![a-z])(?:the )?(?:end of the|end of this|this) week(?![a-z])/giu, (_, { today }) => monday(today)],
  [
    /(?<![a-z])(?:the )?end of (?:the |this )?year(?![a-z])/giu,
    (_, { today }) => firstOf(monthAt(today).year, 12),
  ],
  [
    /(?:((?:上|下|这|本)个?)?|(\d{1,2}|[一二三四五六七八九十]{1,2}))月([底末初中])(?!国|文|间|旬)/gu,
    readHanEnd,
  ],
  [/([今明去]?)年([底末初中])/gu, readYearPart],
  [
    /(?<![每几])(上上个?|下下个?|上个?|下个?|这个?|本)(周|星期|礼拜|月)(?![一二三四五六日天末底初中]|刊|\d)/gu,
    readHanPeriod,
  ],
  [/([今明去前后])(年)(?![底末初中]|\d{1,2}月|[一二三四五六七八九十]{1,2}月|轻|级)/gu, readHanPeriod],
  [
    new RegExp(
      `(?:(?:last|next|this(?! may| mar)) |(?<=\\b(?:in|since|until|till|before|during)[ -])|(?<=\\b(?:for|by|of|from|to|around) (?!may|mar)))${monthName}(?!\\.?\\s?\\d)`,
      'giu',
    ),
    ([found, month], seen) => monthIn(found, monthOf(month), seen),
  ],
  [
    /(?:[今明去]年)?(?<![\d一二三四五六七八九十个第])(\d{1,2}|十[一二]?|[一二三四五六七八九])月(?:份)?(?![\d一二三四五六七八九十底末初中饼球亮光经]|的?\d)/gu,
    ([found, month], seen) => monthIn(found, count(month), seen),
  ],
]
