import { exactDay } from './calendar.ts'
import { count, type DayPattern, type DayReader, monthAt, nearest, nearestYear, type Seen } from './seen.ts'
import { by, hanWhich, hanYear, yearOf } from './which.ts'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
/** The months in words, as the text of a pattern; the short ones may have a dot. */
export const monthName =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b'
const year = '(?:,?\\s(20\\d\\d|(?:last|this|next) year))?'
const day = '(\\d{1,2})(?:\\s?(?:st|nd|rd|th)(?![a-z]))?'
const ordinal = '(\\d{1,2})\\s?(?:st|nd|rd|th)'
const hanDay = '\\d{1,2}|[一二三四五六七八九十]{1,3}|廿[一二三四五六七八九]?'

export const monthOf = (word: string | undefined): number =>
  months.indexOf((word ?? '').slice(0, 3).toLowerCase()) + 1

/** A day of a month, in the year that is told or the nearest one. */
export const inMonth = (
  day: number | string | undefined,
  month: number,
  year: string | undefined,
  seen: Seen,
) => {
  if (!(month >= 1 && month <= 12)) return undefined
  const inYear = (year: number) => exactDay(year, month, Number(day))
  return year === undefined ? nearestYear(inYear, seen) : inYear(yearOf(year, seen.today))
}

const readSlashes: DayReader = ([, first, mark, second, year], seen) => {
  if (mark !== '/' && year === undefined) return undefined
  const [a, b] = [Number(first), Number(second)]
  const monthFirst = seen.chinese ? a <= 12 : b > 12
  const full = year?.length === 2 ? `20${year}` : year
  return inMonth(String(monthFirst ? b : a), monthFirst ? a : b, full, seen)
}

/** The day of this month, or of the neighbouring one when that is nearer. */
export const dayOfMonth = (day: number, seen: Seen) => {
  const { year, month } = monthAt(seen.today)
  return nearest(
    [-1, 0, 1].flatMap((by) => exactDay(year, month + by, day) ?? []),
    seen,
  )
}

const readHan: DayReader = ([, year, month, day], seen) =>
  inMonth(String(count(day?.replace('廿', '二十'))), count(month), year, seen)

const readHanDay: DayReader = ([, which = '', written], seen) => {
  const number = count(written?.replace('廿', '二十').replace(/[号日]$/u, ''))
  return which === '' ? dayOfMonth(number, seen) : dayOfThatMonth(number, which, seen)
}

export const dayOfThatMonth = (day: number, which: string, { today }: Seen) => {
  const { year, month } = monthAt(today)
  return exactDay(year, month + by(which), day)
}

/** Days of a calendar: 3 March, "March 3rd", 3/4, 2026-03-20, "the 20th", 三月五号, 20号. */
export const monthDays: readonly DayPattern[] = [
  [
    new RegExp(
      `(?<![\\d.$#/-])(?:the\\s)?${day}(?=\\s?(?:-|–|to|and|or)\\s?(?:the\\s)?\\d{1,2}(?:st|nd|rd|th)?(?:\\sof)?\\s?${monthName})`,
      'giu',
    ),
    ([, day, month], seen) => inMonth(day, monthOf(month), undefined, seen),
  ],
  [/(?<![\d.$#/月-])()(\d{1,2})(?=\s?(?:-|–|~|到|至)\s?\d{1,2}[号日])/gu, readHanDay],
  [
    new RegExp(
      `(?<![\\d.$#])(?:the\\s)?${day}(?:\\sof)?(?:\\s?-?)${monthName}(?:\\.(?=,?\\s20\\d\\d))?${year}(?![a-z\\d])`,
      'giu',
    ),
    ([, day, month, year], seen) => inMonth(day, monthOf(month), year, seen),
  ],
  [
    new RegExp(`\\b${monthName}\\.?\\s?(?:the\\s)?${day}${year}(?![a-z\\d:%]|\\s?(?:am|pm|pcs)\\b)`, 'giu'),
    ([, month, day, year], seen) => inMonth(day, monthOf(month), year, seen),
  ],
  [
    /(?<!\d)(20\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/gu,
    ([, year, month, day], seen) => inMonth(day, Number(month), year, seen),
  ],
  [
    /(?<![\d/.-])(?!24\/7)(\d{1,2})([/.-])(\d{1,2})(?:\2(20\d\d|\d\d))?(?![\d/%-]|\.\d|\s?(?:kg|cm|litres?|l\b|inch|of\b|star|done|cup|price|off\b|dozen|hours?\b|hrs?\b|days?\b|[价折盒瓶包斤杯]))/gu,
    readSlashes,
  ],
  [
    new RegExp(
      `${hanYear}?(?<!\\d)(\\d{1,2}|[一二三四五六七八九十]{1,3})月(?:份)?(?:的)?(${hanDay})[号日]?(?![个天次件])`,
      'gu',
    ),
    readHan,
  ],
  [
    new RegExp(
      `\\bthe ${ordinal}(?=\\s*(?:$|[^\\p{Script=Latin}\\s]|(?:and|or|to|is|was|at|if|please|pls|already|this|next|last|by|in|because|so|but|morning|evening|afternoon|night|works?|would|will|can|could|i|i'm|we|it|they|you|my|when|for|as|then|after|before|latest|instead|not|since|until|lah|with|from|on|thanks|she|he|still|now|onwards?)(?![\\p{L}])))(?! of\\b)`,
      'giu',
    ),
    ([, day], seen) => dayOfMonth(Number(day), seen),
  ],
  [
    new RegExp(
      `(?<=\\b(?:on|by|since|before|after|until|till|from|to) )${ordinal}\\b(?! (?:of\\b|${monthName}|floor\\b))`,
      'giu',
    ),
    ([, day], seen) => dayOfMonth(Number(day), seen),
  ],
  [
    new RegExp(
      `(?<![\\d月第一二三四五六七八九十廿小大]|\\d\\.)()(${hanDay})号(?![线楼店柜房电码仓门床桌公会口])`,
      'gu',
    ),
    readHanDay,
  ],
  [
    new RegExp(`(${hanWhich})月的?(\\d{1,2}(?!\\d)[号日]?|(?:${hanDay})[号日])(?![个天次件])`, 'gu'),
    readHanDay,
  ],
  [/(?<![\d月年第一二三四五六七八九十])()(\d{1,2})日(?![本元子])/gu, readHanDay],
]
