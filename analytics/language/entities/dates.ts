import { simplify } from '../simplify.ts'
import { after, before, type Day, exactDay, isoOf, monday, msPerDay } from './calendar.ts'
import { hasDigit, numberOf } from './numbers.ts'
import { type Span, spansOf } from './span.ts'

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const monthWord =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?'
const weekdayWord = '(mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)'
const relative: Readonly<Record<string, number>> = {
  today: 0,
  tonight: 0,
  tomorrow: 1,
  tmr: 1,
  yesterday: -1,
  'last night': -1,
  'day after tomorrow': 2,
  'day before yesterday': -2,
  今天: 0,
  今日: 0,
  今晚: 0,
  今早: 0,
  明天: 1,
  明日: 1,
  明早: 1,
  明晚: 1,
  昨天: -1,
  昨日: -1,
  昨晚: -1,
  后天: 2,
  前天: -2,
  大后天: 3,
  大前天: -3,
}
const relativeWords = Object.keys(relative)
  .toSorted((a, b) => b.length - a.length)
  .join('|')
const pastCue =
  /\b(?:ordered|bought|paid|placed|came|arrived|delivered|received|got|sent|shipped|was|were|had|since|ago|last|did|didn't|said|promised|been|supposed)\b|[买下订付寄退发到]的|[买订付寄退发到]了|收到|签收|说好|过|已经|上次|从/iu

const patterns = {
  relative: new RegExp(`(?<![a-z大])(?:the\\s)?(${relativeWords})(?![a-z])`, 'giu'),
  ago: /(?<![\d.])(\d{1,3}|an?|one|two|three|four|five|six|seven|a couple of) (day|week)s? (ago|later|from now)\b|\bin (\d{1,3}|an?|one|two|three|four|five|six|seven) (day|week)s?(?:' time| time)?\b/giu,
  chineseAgo: /(\d{1,3}|[一二两三四五六七八九十]{1,3})(?:个)?(天|日|周|星期|礼拜)(以?前|之前|以?后|之后)/gu,
  weekday: new RegExp(`\\b(?:(last|past|next|this|coming)\\s)?${weekdayWord}(day)?(?![a-z])`, 'giu'),
  chineseWeekday: /(?<!每)(上上|下下|上个?|下个?|这个?|本|)(?:周|星期|礼拜)([一二三四五六日天])/gu,
  dayMonth: new RegExp(
    `(?<![\\d.$])(\\d{1,2})(?:st|nd|rd|th)?(?:\\sof)?\\s${monthWord}(?:,?\\s(20\\d\\d|(?:last|this|next) year))?(?![a-z\\d])`,
    'giu',
  ),
  monthDay: new RegExp(
    `\\b${monthWord}\\s(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s(20\\d\\d|(?:last|this|next) year))?(?![a-z\\d:])`,
    'giu',
  ),
  iso: /(?<!\d)(20\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/gu,
  slashes:
    /(?<![\d/.-])(?!24\/7)(\d{1,2})([/.-])(\d{1,2})(?:\2(20\d\d|\d\d))?(?![\d/.%-]|\s?(?:kg|cm|litres?|l\b))/gu,
  chinese:
    /(?:(20\d\d)年)?(?<!\d)(\d{1,2}|[一二三四五六七八九十]{1,3})月(?:份)?(\d{1,2}|[一二三四五六七八九十]{1,3})[号日號]?/gu,
  dayOfMonth: /\b(?:on|by|since|before|until|till|from) the (\d{1,2})(?:st|nd|rd|th)\b(?! of\b)/giu,
  chineseDay: /(?<![\d月第])(\d{1,2})[号號](?![线楼店柜房电码仓门])/gu,
} as const

/**
 * Days named in a message as ISO dates, seen from `today`. Day before month in English (3/12 is 3 December),
 * month before day in Chinese. A weekday alone, or a date without its year, lies behind when the message
 * tells of something past, otherwise a weekday lies ahead and a date is the nearest one. "next Friday" and
 * 下周五 are the Friday of the week after this; weeks begin on Monday. O(length).
 * @example findDates('next friday', { today, chinese: false }) // 2026-03-18 -> '2026-03-27'
 */
export function findDates(
  text: string,
  { today, chinese }: { readonly today: Day; readonly chinese: boolean },
): readonly Span[] {
  const plain = simplify(text)
  const has = { word: dateWord.test(plain), digit: hasDigit.test(plain) }
  if (!has.word && !has.digit) return []
  const seen = { today, past: pastCue.test(plain), chinese }
  const able = readers.filter(([needed]) => has[needed])
  return able.flatMap(([, pattern, read]) =>
    spansOf(plain, pattern, (match) => {
      const day = read(match, seen)
      const words = text.slice(match.index, match.index + match[0].length)
      return day === undefined ? undefined : { kind: 'date', text: words, value: isoOf(day) }
    }),
  )
}

interface Seen {
  readonly today: Day
  readonly past: boolean
  readonly chinese: boolean
}

type Reader = (match: RegExpExecArray, seen: Seen) => Day | undefined

/** What a message must have for a reader to find anything; most have neither. */
const dateWord = /day|week|night|tomorrow|tmr|\b(?:tue|thu|fri|sat|sun|mon|wed)|[天日晚早周月]|星期|礼拜/iu

const readers: readonly (readonly ['word' | 'digit', RegExp, Reader])[] = [
  ['word', patterns.relative, ([, word], { today }) => shift(today, relative[(word ?? '').toLowerCase()])],
  ['word', patterns.ago, readAgo],
  ['word', patterns.chineseAgo, readChineseAgo],
  ['word', patterns.weekday, readWeekday],
  ['word', patterns.chineseWeekday, readChineseWeekday],
  [
    'digit',
    patterns.dayMonth,
    ([, day, month, year], seen) => dayIn({ day, month: monthOf(month), year }, seen),
  ],
  [
    'digit',
    patterns.monthDay,
    ([, month, day, year], seen) => dayIn({ day, month: monthOf(month), year }, seen),
  ],
  ['digit', patterns.iso, ([, year, month, day], seen) => dayIn({ day, month: Number(month), year }, seen)],
  ['digit', patterns.slashes, readSlashes],
  [
    'word',
    patterns.chinese,
    ([, year, month, day], seen) => dayIn({ day: String(count(day)), month: count(month), year }, seen),
  ],
  ['digit', patterns.dayOfMonth, readDayOfMonth],
  ['digit', patterns.chineseDay, readDayOfMonth],
]

function readAgo([, past, unit, way, ahead, aheadUnit]: RegExpExecArray, { today }: Seen): Day | undefined {
  const days = count(past ?? ahead) * ((unit ?? aheadUnit)?.toLowerCase() === 'week' ? 7 : 1)
  return shift(today, way?.toLowerCase() === 'ago' ? -days : days)
}

function readChineseAgo([, number, unit, way]: RegExpExecArray, { today }: Seen): Day | undefined {
  const days = count(number) * (unit === '天' || unit === '日' ? 1 : 7)
  return shift(today, way?.endsWith('前') ? -days : days)
}

function shift(day: Day, by: number | undefined): Day | undefined {
  return by === undefined || Number.isNaN(by) ? undefined : day + by
}

function count(written: string | undefined): number {
  const text = (written ?? '').toLowerCase().replace(/ of$/u, '')
  return numberOf(text) ?? Number.NaN
}

function monthOf(word: string | undefined): number {
  return months.indexOf((word ?? '').slice(0, 3).toLowerCase()) + 1
}

/** Sat and sun alone are words of their own: the short forms need "next" or the like, or a "day" behind. */
function readWeekday([, which, name, day]: RegExpExecArray, { today, past }: Seen): Day | undefined {
  const short = (name ?? '').toLowerCase()
  if (day === undefined && which === undefined && /^(?:sat|sun|wed|mon)$/u.test(short)) return undefined
  const target = weekdays.indexOf(short.slice(0, 3))
  const inThisWeek = monday(today) + ((target + 6) % 7)
  switch (which?.toLowerCase()) {
    case 'next':
      return inThisWeek + 7
    case 'this':
      return inThisWeek
    case 'last':
    case 'past':
      return before(today, target)
    default:
      return past && which === undefined ? before(today, target) : after(today, target)
  }
}

function readChineseWeekday([, which = '', name = '']: RegExpExecArray, { today, past }: Seen): Day {
  const place = name === '天' || name === '日' ? 6 : '一二三四五六'.indexOf(name)
  const weeks = (which.match(/下/gu)?.length ?? 0) - (which.match(/上/gu)?.length ?? 0)
  if (which !== '') return monday(today) + weeks * 7 + place
  const target = (place + 1) % 7
  return past ? before(today, target) : after(today, target)
}

function readSlashes([, first, mark, second, year]: RegExpExecArray, seen: Seen): Day | undefined {
  if (mark !== '/' && year === undefined) return undefined
  const [a, b] = [Number(first), Number(second)]
  const monthFirst = seen.chinese ? a <= 12 : b > 12
  const full = year?.length === 2 ? `20${year}` : year
  return dayIn({ day: String(monthFirst ? b : a), month: monthFirst ? a : b, year: full }, seen)
}

/** The day of this month, or of the neighbouring one when that is nearer. */
function readDayOfMonth([, day]: RegExpExecArray, seen: Seen): Day | undefined {
  const now = new Date(seen.today * msPerDay)
  const near = [-1, 0, 1].flatMap((by) => {
    const date = exactDay(now.getUTCFullYear(), now.getUTCMonth() + 1 + by, Number(day))
    return date === undefined ? [] : [date]
  })
  return nearest(near, seen)
}

function dayIn(
  {
    day,
    month,
    year,
  }: { readonly day: string | undefined; readonly month: number; readonly year: string | undefined },
  seen: Seen,
): Day | undefined {
  if (!(month >= 1 && month <= 12)) return undefined
  const thisYear = new Date(seen.today * msPerDay).getUTCFullYear()
  if (year !== undefined) return exactDay(yearOf(year, thisYear), month, Number(day))
  return nearest(
    [-1, 0, 1].flatMap((by) => exactDay(thisYear + by, month, Number(day)) ?? []),
    seen,
  )
}

function yearOf(written: string, thisYear: number): number {
  if (/^\d/u.test(written)) return Number(written)
  return thisYear + { l: -1, t: 0, n: 1 }[written.charAt(0).toLowerCase() as 'l' | 't' | 'n']
}

function nearest(days: readonly Day[], { today, past }: Seen): Day | undefined {
  const allowed = past ? days.filter((day) => day <= today) : days
  return allowed.toSorted((a, b) => Math.abs(a - today) - Math.abs(b - today))[0]
}
