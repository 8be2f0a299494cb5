import { before, monday } from './calendar.ts'
import { count, type DayPattern, type DayReader, type Seen, weekdayNear } from './seen.ts'
import { by, hanWhich } from './which.ts'

const names = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
/** The days of the week as the text of a pattern with a group. */
export const weekday =
  '(mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nes?day|nesday|s)?|thu(?:rs?(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)'
const whichWeek = '(last last|next next|last|past|next|this)'

/** 0 for Sunday, 日 and 天. */
export const weekdayOf = (word = ''): number =>
  /^[a-z]/iu.test(word)
    ? names.indexOf(word.slice(0, 3).toLowerCase())
    : '日一二三四五六'.indexOf(word === '天' ? '日' : word)

/** The weekday in the week so many after this one. */
const inWeek = (weekday: number, weeks: number, { today }: Seen): number =>
  monday(today) + weeks * 7 + ((weekday + 6) % 7)

/**
 * Sat, sun, wed and mon alone are words of their own: they need a capital or "next", "by" or the like before.
 */
const readWeekday: DayReader = ([found, which, word, twice], seen) => {
  if (which === undefined && twice === undefined && /^(?:sat|sun|wed|mon)$/u.test(found)) return undefined
  const weekday = weekdayOf(word)
  if (twice !== undefined) return inWeek(weekday, 2, seen)
  return dayIn(which, weekday, seen)
}

/** A weekday with the word before it. */
export function dayIn(which: string | undefined, weekday: number, seen: Seen): number {
  switch (which?.toLowerCase()) {
    case undefined:
      return weekdayNear(weekday, seen)
    case 'last':
    case 'past':
      return before(seen.today, weekday)
    case 'coming':
    case 'this coming':
    case 'upcoming':
      return weekdayNear(weekday, { ...seen, tense: undefined })
    default:
      return inWeek(weekday, by(which), seen)
  }
}

const readAfterCue: DayReader = ([, word], seen) => weekdayNear(weekdayOf(word), seen)

/** "Friday next week", "next week Friday". */
const readInWeek: DayReader = ([, before, first, second, after], seen) =>
  inWeek(weekdayOf(first ?? second), by(before ?? after), seen)

/** "A week on Friday", "Friday week": that after the next one. */
const readWeeksOn: DayReader = ([, many, first, second], seen) =>
  weekdayNear(weekdayOf(first ?? second), { ...seen, tense: undefined }) +
  7 * (many === undefined ? 1 : count(many))

function readHanWeekday([, which = '', day = '']: RegExpExecArray, seen: Seen): number {
  const weekday = weekdayOf(day)
  return which === '' ? weekdayNear(weekday, seen) : inWeek(weekday, by(which), seen)
}

/** Days of the week: Friday, "next Fri", "a week on Friday", 下周五, 礼拜天. "next Friday" is that of the week after this. */
export const weekdays: readonly DayPattern[] = [
  [
    new RegExp(
      `(?<![\\p{L}-])(?<!every |each )(?:(last last|next next|last|past|next|this coming|this|coming|upcoming)\\s)?${weekday}( after next)?(?![\\p{Script=Latin}\\d-])`,
      'giu',
    ),
    readWeekday,
  ],
  [
    new RegExp(
      `(?<![\\p{L}-])(?:${whichWeek} week(?:'s)?,? (?:on )?${weekday}|${weekday},? (?:of |in )?${whichWeek} week)(?![\\p{Script=Latin}\\d-])`,
      'giu',
    ),
    readInWeek,
  ],
  [
    new RegExp(
      `(?<![\\p{L}-])(?:(an?|one|two|three|1|2|3) weeks? (?:on|from|after) (?:this |next |coming )?${weekday}|(?<!black |next |last |this |every )${weekday} week)(?![\\p{Script=Latin}\\d-])`,
      'giu',
    ),
    readWeeksOn,
  ],
  [/(?<=\b(?:by|on|until|till|before|since|or|and) )(sat|sun|wed|mon)(?![a-z\d])/gu, readAfterCue],
  [
    new RegExp(
      `(?<![每逢])(?:(${hanWhich})(?:(?:周|星期|礼拜)的?)?)?(?:周|星期|礼拜|拜)([一二三四五六日天])(?![一二三四五六七八九十]?[个遍次天])`,
      'gu',
    ),
    readHanWeekday,
  ],
]
