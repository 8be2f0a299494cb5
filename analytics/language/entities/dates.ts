import { daysAway } from './away.ts'
import type { Day } from './calendar.ts'
import { dayWords } from './dayWords.ts'
import { holidays, namesHoliday } from './holidays.ts'
import { joinedDays } from './joinedDays.ts'
import { monthDays } from './monthDays.ts'
import { namedMonths } from './namedMonths.ts'
import { hasDigit } from './numbers.ts'
import { ordinalDays } from './ordinalDays.ts'
import { periodParts } from './periodParts.ts'
import { periods } from './periods.ts'
import { type DayPattern, daysIn } from './seen.ts'
import type { Span } from './span.ts'
import { weekdays } from './weekdays.ts'
import { weeksOfMonths } from './weeksOfMonths.ts'

/** What a message must have to name a day in words; most have nothing of it. */
const dayWord =
  /day|week|night|morning|evening|noon|tom+or|tmr|tmw|tml|tdy|ytd|yest|moro|fortnight|month|mth|quarter|year|wk|\b(?:tue|thu|fri|sat|sun|mon|wed)|[天日晚早晨夜儿周月年号拜]|星期|季度/iu
const monthWord = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|end|\b20\d\d\b/iu

/**
 * Days named in a message as ISO dates, seen from `today`; a week or a month gives its first day, the end of one its
 * last. Day before month in English (3/12 is 3 December), month before day in Chinese. What comes again and is told
 * without its year lies behind when its clause tells of something past; otherwise a weekday or a holiday lies ahead
 * and a date is the nearest one, a month that has not been over for long. "next Friday" and 下周五 are the Friday of
 * the week after this; weeks begin on Monday. O(length).
 * @example findDates('next friday', { today, chinese: false }) // 2026-03-18 -> '2026-03-27'
 */
export function findDates(
  text: string,
  { today, chinese }: { readonly today: Day; readonly chinese: boolean },
): readonly Span[] {
  const patterns = patternsFor(text)
  if (patterns.length === 0) return []
  const spans = daysIn(text, patterns, { today, chinese })
  return spans.length < 2 ? spans : [...spans, ...withWeekday(text, spans)]
}

const weekdayEnd =
  /(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thu|thurs?|fri|sat|sun|(?:周|星期|礼拜)[一二三四五六日天])$/iu
const dayOfMonth =
  /^(?:the )?\d|^(?:\d{1,2}|[一二三四五六七八九十]{1,3})[月号日]|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iu

/** "Monday, the 23rd" */
const longestBetween = ', the '.length

/** "Monday 23 March" is one day, which its date tells. */
function withWeekday(text: string, spans: readonly Span[]): readonly Span[] {
  const ends = spans.filter(({ start, end }) => weekdayEnd.test(text.slice(start, end)))
  return ends.flatMap(({ start, end }) =>
    spans.flatMap((date) => {
      const near = date.start >= end && date.start <= end + longestBetween
      const together = near && /^,? ?(?:the )?$/u.test(text.slice(end, date.start))
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
    ...(inWords || hasDigit.test(text) ? joinedDays : []),
    ...(inWords ? [...dayWords, ...daysAway, ...weekdays] : []),
    ...(inWords || hasDigit.test(text) ? monthDays : []),
    ...(inMonths ? [...ordinalDays, ...periods, ...periodParts, ...weeksOfMonths, ...namedMonths] : []),
    ...(namesHoliday.test(text) ? holidays : []),
  ]
}
