import { before, monday } from './calendar.ts'
import { type DayPattern, type DayReader, type Seen, weekdayNear } from './seen.ts'

const names = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
const name =
  '(mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nes?day|nesday|s)?|thu(?:rs?(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)'

/**
 * Sat, sun, wed and mon alone are words of their own: they need a capital or "next", "by" or the like before.
 */
const readWeekday: DayReader = ([found, which, word = ''], seen) => {
  if (which === undefined && /^(?:sat|sun|wed|mon)$/u.test(found)) return undefined
  const target = names.indexOf(word.slice(0, 3).toLowerCase())
  const inThisWeek = monday(seen.today) + ((target + 6) % 7)
  switch (which?.toLowerCase()) {
    case 'next':
      return inThisWeek + 7
    case 'this':
      return inThisWeek
    case 'last':
    case 'past':
      return before(seen.today, target)
    default:
      return weekdayNear(target, which === undefined ? seen : { ...seen, past: false })
  }
}

const readAfterCue: DayReader = ([, word = ''], seen) =>
  weekdayNear(names.indexOf(word.slice(0, 3).toLowerCase()), seen)

function readHanWeekday([, which = '', day = '']: RegExpExecArray, seen: Seen): number {
  const place = day === '天' || day === '日' ? 6 : '一二三四五六'.indexOf(day)
  const weeks = (which.match(/下/gu)?.length ?? 0) - (which.match(/上/gu)?.length ?? 0)
  return which === '' ? weekdayNear((place + 1) % 7, seen) : monday(seen.today) + weeks * 7 + place
}

/** Days of the week: Friday, "next Fri", 下周五, 礼拜天. "next Friday" is that of the week after this. */
export const weekdays: readonly DayPattern[] = [
  [
    new RegExp(
      `(?<![\\p{L}-])(?<!every |each )(?:(last|past|next|this coming|this|coming|upcoming)\\s)?${name}(?![\\p{Script=Latin}\\d-])`,
      'giu',
    ),
    readWeekday,
  ],
  [/(?<=\b(?:by|on|until|till|before|since|or|and) )(sat|sun|wed|mon)(?![a-z\d])/gu, readAfterCue],
  [
    /(?<![每逢])(上上个?|下下个?|上个?|下个?|这个?|本|)(?:周|星期|礼拜|拜)([一二三四五六日天])(?![一二三四五六七八九十]?[个遍次天])/gu,
    readHanWeekday,
  ],
]
