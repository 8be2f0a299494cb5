import { dayOfMonth, dayOfThatMonth, inMonth, monthName, monthOf } from './monthDays.ts'
import type { DayPattern, DayReader } from './seen.ts'

const firsts =
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth'.split(
    '|',
  )
const ordinalWord = `((?:twenty|thirty)[ -](?:${firsts.slice(0, 9).join('|')})|thirtieth|${firsts.join('|')})`
const figures = '\\d{1,2}(?:st|nd|rd|th)'

/** "twenty-first", or 21st. */
function dayNumber(written = ''): number {
  const [, tens, ones = ''] = /^(?:(twenty|thirty)[ -])?(.*)$/u.exec(written.toLowerCase()) ?? []
  if (ones === 'thirtieth') return 30
  const one = firsts.indexOf(ones) + 1 || Number.parseInt(ones, 10)
  return one + (tens === 'twenty' ? 20 : tens === 'thirty' ? 30 : 0)
}

const readDayOf: DayReader = ([, of, written, which], seen) => {
  const day = dayNumber(of ?? written)
  return which === undefined ? dayOfMonth(day, seen) : dayOfThatMonth(day, which, seen)
}

/** Days written out, and those of a month that is told from today: "the fifth of April", "the 5th of next month". */
export const ordinalDays: readonly DayPattern[] = [
  [
    new RegExp(`(?<![a-z])(?:the )?${ordinalWord} (?:of |(?!may|mar))${monthName}(?!\\.?\\s?\\d)`, 'giu'),
    ([, day, month], seen) => inMonth(dayNumber(day), monthOf(month), undefined, seen),
  ],
  [
    new RegExp(`\\b(?!may|mar)${monthName} (?:the )?${ordinalWord}(?![a-z-])`, 'giu'),
    ([, month, day], seen) => inMonth(dayNumber(day), monthOf(month), undefined, seen),
  ],
  [
    new RegExp(
      `(?<![a-z\\d.])(?:(?:the )?(${figures}|${ordinalWord.slice(1, -1)}) of|(?:the |(?<=\\b(?:on|by|before|since|from|until) ))(${figures})) (?:the|(last|this|next)) month(?![a-z])`,
      'giu',
    ),
    readDayOf,
  ],
  [
    new RegExp(`\\bthe (${firsts.join('|')})(?=\\s*(?:$|[.,!?]))`, 'giu'),
    ([, word = ''], seen) => dayOfMonth(dayNumber(word), seen),
  ],
]
