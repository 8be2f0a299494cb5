import type { Day } from './calendar.ts'
import { numberSource } from './numbers.ts'
import { count, type DayPattern, type DayReader, shift, startOf } from './seen.ts'

const some = `\\d{1,3}|${numberSource.words}|an?|a couple of|couple of|couple|a few|few`
const half = '(?:an? |one )?half(?: an?)?'
const unitWords = 'day|week|wk|fortnight|month|mth|year|yr'
const way = 'ago|back|later|from now|from today|earlier'
const numeral = '\\d{1,3}|[一二两三四五六七八九十]{1,3}|几|半'
const han = '天|日|周|年|个?[半多]?(?:星期|礼拜)|个[半多]?月'

const isBack = (way: string | undefined): boolean => /ago|back|before|earlier|前$/iu.test(way ?? '')

const readAway: DayReader = ([, back, backUnit, way, ahead, aheadUnit], { today }) => {
  const many = fewIsThree(back ?? ahead)
  return away(today, isBack(way) ? -many : many, backUnit ?? aheadUnit ?? '')
}

/** "Half a year ago", "one and a half years ago", "a year and a half ago". */
const readHalves: DayReader = ([, whole, unit, one, oneUnit, halfUnit, way], { today }) => {
  const many = 0.5 + (halfUnit === undefined ? count(whole ?? one) : 0)
  return away(today, isBack(way) ? -many : many, unit ?? oneUnit ?? halfUnit ?? '')
}

const readHanAway: DayReader = ([, number = '', unit = '', rest = '', way], { today }) => {
  const whole = number === '几' ? 3 : number === '半' ? 0.5 : count(number)
  const many = whole + (/半/u.test(unit + rest) ? 0.5 : 0)
  return away(today, isBack(way) ? -many : many, unit)
}

const fewIsThree = (written = ''): number =>
  /few$/iu.test(written) ? 3 : /couple/iu.test(written) ? 2 : count(written)

/** So many days, weeks, months or years from a day; half a month is 15 days, half a year 6 months. */
function away(today: Day, many: number, unit: string): Day | undefined {
  if (/^(?:day|天|日)/iu.test(unit)) return shift(today, Math.trunc(many))
  if (/^fortnight/iu.test(unit)) return shift(today, many * 14)
  if (/^(?:week|wk)|[周期拜]/iu.test(unit)) return shift(today, Math.round(many * 7))
  const months = /^y|年/iu.test(unit) ? many * 12 : many
  return Number.isNaN(months)
    ? undefined
    : sameDayIn(today, Math.trunc(months)) + Math.round((months % 1) * 30)
}

/** The same day of another month, or its last. */
function sameDayIn(today: Day, months: number): Day {
  const start = startOf('month', months, today)
  return Math.min(start + (today - startOf('month', 0, today)), startOf('month', months + 1, today) - 1)
}

/** Days counted from today: "two weeks ago", "in 3 days", "half a year ago", 三天后, 一个半月前. */
export const daysAway: readonly DayPattern[] = [
  [
    new RegExp(
      `(?<![\\d.a-z])(${some}) (${unitWords})s? (${way})\\b|\\bin (${some}) (${unitWords})s?(?:'s?)?(?: time)?\\b(?! of| and a half)`,
      'giu',
    ),
    readAway,
  ],
  [
    new RegExp(
      `(?<![\\d.a-z])(?:(${some}) and a half (${unitWords})s?|(an?|one) (${unitWords}) and a half|${half} (${unitWords})) (${way})\\b`,
      'giu',
    ),
    readHalves,
  ],
  [
    new RegExp(
      `\\bin (?:(${some}) and a half (${unitWords})s?|(an?|one) (${unitWords}) and a half|${half} (${unitWords}))()(?:'?s time)?\\b`,
      'giu',
    ),
    readHalves,
  ],
  [
    new RegExp(`(?<![\\d第])(${numeral})多?(${han})([半多]?)(以?前|之前|以?后|之后)(?!台|[后前])`, 'gu'),
    readHanAway,
  ],
]
