import type { Day } from './calendar.ts'
import { dayWords } from './dayWords.ts'
import { holidays } from './holidays.ts'
import { monthDays } from './monthDays.ts'
import { hasDigit } from './numbers.ts'
import { periods } from './periods.ts'
import { type DayPattern, daysIn } from './seen.ts'
import type { Span } from './span.ts'
import { weekdays } from './weekdays.ts'

const pastCue =
  /\b(?:ordered|bought|paid|placed|came|arrived|delivered|received|got|sent|shipped|was|were|had|since|ago|last|did|didn't|said|promised|been|supposed)\b|[买下订付寄退发到]的|[买订付寄退发到]了|收到|签收|说好|过|已经|上次|从/iu

/** What a message must have to name a day in words; most have nothing of it. */
const dayWord =
  /day|week|night|morning|evening|noon|tom+or|tmr|tmw|tml|tdy|ytd|yest|moro|fortnight|month|mth|year|wk|\b(?:tue|thu|fri|sat|sun|mon|wed)|[天日晚早晨夜儿周月年号拜]|星期/iu
const monthWord = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|end/iu
const holidayWord =
  /christmas|xmas|new year|cny|valentine|day|raya|eid|开斋|哈芝|eve|black friday|双十一|双11|halloween|节|春节|新年|圣诞|中秋|端午|清明|七夕|元宵|五一|dragon|元旦|过年/iu

/**
 * Days named in a message as ISO dates, seen from `today`; a week or a month gives its first day. Day before month
 * in English (3/12 is 3 December), month before day in Chinese. A weekday alone, or a date without its year, lies
 * behind when the message tells of something past, otherwise a weekday lies ahead and a date is the nearest one.
 * "next Friday" and 下周五 are the Friday of the week after this; weeks begin on Monday. O(length).
 * @example findDates('next friday', { today, chinese: false }) // 2026-03-18 -> '2026-03-27'
 */
export function findDates(
  text: string,
  { today, chinese }: { readonly today: Day; readonly chinese: boolean },
): readonly Span[] {
  const patterns = patternsFor(text)
  if (patterns.length === 0) return []
  const spans = daysIn(text, patterns, { today, past: pastCue.test(text), chinese })
  return spans.length < 2 ? spans : [...spans, ...withWeekday(text, spans)]
}

const weekdayEnd =
  /(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thu|thurs?|fri|sat|sun|(?:周|星期|礼拜)[一二三四五六日天])$/iu
const dayOfMonth =
  /^(?:the )?\d|^(?:\d{1,2}|[一二三四五六七八九十]{1,3})[月号日]|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iu

/** "Monday 23 March" is one day, which its date tells. */
function withWeekday(text: string, spans: readonly Span[]): readonly Span[] {
  const ends = spans.filter(({ start, end }) => weekdayEnd.test(text.slice(start, end)))
  return ends.flatMap(({ start, end }) =>
    spans.flatMap((date) => {
      const together = date.start >= end && /^,? ?(?:the )?$/u.test(text.slice(end, date.start))
      if (!together || !dayOfMonth.test(text.slice(date.start, date.end))) return []
      const words = text.slice(start, date.end)
      return [{ start, end: date.end, entity: { ...date.entity, text: words } }]
    }),
  )
}

function patternsFor(text: string): readonly DayPattern[] {
  const inWords = dayWord.test(text)
  const inMonths = inWords || monthWord.test(text)
  return [
    ...(inWords ? [...dayWords, ...weekdays] : []),
    ...(inWords || hasDigit.test(text) ? monthDays : []),
    ...(inMonths ? periods : []),
    ...(holidayWord.test(text) ? holidays : []),
  ]
}
