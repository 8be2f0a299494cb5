import type { Day } from './calendar.ts'
import { monthName, monthOf } from './monthDays.ts'
import { unitOf } from './periods.ts'
import {
  count,
  type DayPattern,
  type DayReader,
  firstOf,
  nearest,
  nearestMonth,
  type Seen,
  startOf,
  type Unit,
} from './seen.ts'
import { by, hanWhich, hanYear, which, yearOf } from './which.ts'

/** A part of a period, by the day of it that is told. */
type Part = 'first' | 'middle' | 'late' | 'end' | 'second ten days' | 'last ten days'

/** The day of a part: the first day or the last, the middle of a week is Wednesday, of a month the 15th. */
function dayOf(part: Part, unit: Unit, start: Day, next: Day): Day {
  switch (part) {
    case 'first':
      return start
    case 'end':
      return next - 1
    case 'late':
      return unit === 'month' ? start + 20 : start + Math.floor(((next - start) * 2) / 3)
    case 'middle':
      return unit === 'month'
        ? start + 14
        : start + Math.floor((next - start) / 2) - (unit === 'week' ? 1 : 0)
    case 'second ten days':
      return start + 10
    case 'last ten days':
      return start + 20
    default:
      return part satisfies never
  }
}

/** Days after which the end of a month is no longer waited for. */
const overdue = 62

const partIn = (part: Part, unit: Unit, away: number, today: Day): Day =>
  dayOf(part, unit, startOf(unit, away, today), startOf(unit, away + 1, today))

const partOfMonth = (part: Part, year: number, month: number): Day =>
  dayOf(part, 'month', firstOf(year, month), firstOf(year, month + 1))

const partOfYear = (part: Part, year: number): Day =>
  part === 'middle' ? firstOf(year, 7) : dayOf(part, 'year', firstOf(year, 1), firstOf(year + 1, 1))

function partNamed(word: string): Part {
  if (/^(?:end|last|底|末)/iu.test(word)) return 'end'
  if (/^(?:mid|中$)/iu.test(word)) return 'middle'
  if (word === '中旬') return 'second ten days'
  if (word === '下旬') return 'last ten days'
  return /^late/iu.test(word) ? 'late' : 'first'
}

const readPart: DayReader = ([, word, soon, which, unit = ''], seen) => {
  const part = partNamed(word ?? soon ?? '')
  const told = by(which)
  if (unitOf(unit) === 'year' && told === 0 && /^this/iu.test(which ?? '') === false)
    return yearPartNear(part, seen)
  return partIn(part, unitOf(unit), told, seen.today)
}

const readYear: DayReader = ([, word = '', year]) => partOfYear(partNamed(word), Number(year))

const readMonth: DayReader = ([, word, soon, month, year], seen) =>
  monthPart(partNamed(word ?? soon ?? ''), monthOf(month), year, seen)

/** Of the nearest such month, or that of the year that is told. */
function monthPart(part: Part, month: number, written: string | undefined, seen: Seen): Day | undefined {
  if (!(month >= 1 && month <= 12)) return undefined
  const inYear = (year: number) => partOfMonth(part, year, month)
  return written === undefined ? nearestMonth(inYear, seen, overdue) : inYear(yearOf(written, seen.today))
}

/** 年底 is that of this year, unless the words look back and it lies ahead, or the next one is nearer. */
function yearPartNear(part: Part, seen: Seen): Day | undefined {
  const years = seen.tense === 'past' ? ['去', '今'] : ['今', '明']
  return nearest(
    years.map((year) => partOfYear(part, yearOf(year, seen.today))),
    seen,
  )
}

const readHanPart: DayReader = ([, which, part = ''], { today }) =>
  partIn(partNamed(part), 'month', by(which), today)

const readHanMonth: DayReader = ([, year, month, part = ''], seen) =>
  monthPart(partNamed(part), count(month), year, seen)

const readHanYear: DayReader = ([, year, part = ''], seen) =>
  year === undefined
    ? yearPartNear(partNamed(part), seen)
    : partOfYear(partNamed(part), yearOf(year, seen.today))

const parts = 'end|start|beginning|middle|first day|last day'
const part = `(?:the )?(?:(${parts}) of|(early|mid|late|end)[ -])`
const told = '(?:,? (20\\d\\d|(?:last|this|next) year))?'
const hanPart = '(底|末|初(?![一二三四五六七八九十])|中旬|中(?![国文间秋午旬年])|上旬|下旬)'
const numeral = '一二三四五六七八九十'

/** Parts of periods by a day: "end of April", "early next month", "middle of next week", 月底, 去年年底, 3月中旬. */
export const periodParts: readonly DayPattern[] = [
  [
    new RegExp(`(?<![a-z])${part} ?(?:the )?(${which} )?(week|month|mth|quarter|year)(?!end|[a-z])`, 'giu'),
    readPart,
  ],
  [
    /(?<![a-z])(?:the )?()()()(month|year)[ -]end(?![a-z])/giu,
    ([, , , , unit = ''], seen) =>
      unitOf(unit) === 'year' ? yearPartNear('end', seen) : partIn('end', 'month', 0, seen.today),
  ],
  [new RegExp(`(?<![a-z])(?:the )?(${parts}) of (20\\d\\d)(?!\\d)`, 'giu'), readYear],
  [new RegExp(`(?<![a-z])${part} ?${monthName}(?:\\.?${told})(?![a-z\\d]|\\.?\\s?\\d)`, 'giu'), readMonth],
  [new RegExp(`(?<![\\d${numeral}正个])(?:(${hanWhich})(?:月的?)?)?月${hanPart}`, 'gu'), readHanPart],
  [
    new RegExp(
      `${hanYear}?(?<![\\d${numeral}])(\\d{1,2}|[${numeral}]{1,3})月(?:份)?的?(?:月)?${hanPart}`,
      'gu',
    ),
    readHanMonth,
  ],
  [
    new RegExp(
      `(?<![每\\d${numeral}几多半两])(?:(?<!\\d)(20\\d\\d|[今明去]|大?[前后])(?:年的?)?)?(?<!每年)年(底|末|初(?![${numeral}])|中(?![国文间秋午]))`,
      'gu',
    ),
    readHanYear,
  ],
]
