import { before, monday } from './calendar.ts'
import { count, type DayPattern, type DayReader, type Seen, weekdayNear } from './seen.ts'
import { by, hanWhich } from './which.ts'

const names = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
const name =
  '(mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nes?day|nesday|s)?|thu(?:rs?(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)'
const whichWeek = '(last last|next next|last|past|next|this)'

const weekdayOf = (word = ''): number => names.indexOf(word.slice(0, 3).toLowerCase())

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
  switch (which?.toLowerCase()) {
    case 'next':
    case 'next next':
    case 'last last':
      return inWeek(weekday, by(which), seen)
    case 'this':
      return inWeek(weekday, 0, seen)
    case 'last':
    case 'past':
      return before(seen.today, weekday)
    default:
      return weekdayNear(weekday, which === undefined ? seen : { ...seen, tense: undefined })
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
  const weekday = '日一二三四五六'.indexOf(day === '天' ? '日' : day)
  return which === '' ? weekdayNear(weekday, seen) : inWeek(weekday, by(which), seen)
}

/** Days of the week: Friday, "next Fri", "a week on Friday", 下周五, 礼拜天. "next Friday" is that of the week after this. */
export const weekdays: readonly DayPattern[] = [
  [
    new RegExp(
      `(?<![\\p{L}-])(?<!every |each )(?:(last last|next next|last|past|next|this coming|this|coming|upcoming)\\s)?${name}( after next)?(?![\\p{Script=Latin}\\d-])`,
      'giu',
    ),
    readWeekday,
  ],
  [
    new RegExp(
      `(?<![\\p{L}-])(?:${whichWeek} week(?:'s)?,? (?:on )?${name}|${name},? (?:of |in )?${whichWeek} week)(?![\\p{Script=Latin}\\d-])`,
      'giu',
    ),
    readInWeek,
  ],
  [
    new RegExp(
      `(?<![\\p{L}-])(?:(an?|one|two|three|1|2|3) weeks? (?:on|from|after) (?:this |next |coming )?${name}|(?<!black |next |last |this |every )${name} week)(?![\\p{Script=Latin}\\d-])`,
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
