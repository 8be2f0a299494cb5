import type { Day } from './calendar.ts'
import { monthAt } from './seen.ts'

/** Words before a week, a month or a year that say which, as the text of a pattern. */
export const which =
  '(?:last last|next next|last|past|previous|next|this coming|this|(?:the )?following|the past|coming)'

/** The same in Chinese: 上个, 下下, 这一个, 本. */
export const hanWhich = '(?:(?:上上|下下|上|下|这|本)(?:一?个|一)?)'

/** A year before what lies in it, as the text of a pattern with a group: 2025年, 去年的. */
export const hanYear = '(?:(?<!\\d)(20\\d\\d|[今明去]|大?[前后])年的?)'

/** How many weeks, months or years ahead (or behind) such a word is: -1 for "last", 2 for 下下个, 0 for none. */
export function by(words = ''): number {
  const times = (pattern: RegExp) => words.match(pattern)?.length ?? 0
  return times(/next|following|下/giu) - times(/last|past|previous|上/giu)
}

const years: Readonly<Record<string, number>> = { 今: 0, 明: 1, 去: -1, 前: -2, 后: 2, 大前: -3, 大后: 3 }

/** The year that is written as a number or told from today's: "last year", 去. */
export function yearOf(written: string, today: Day): number {
  const year = Number(written.trim())
  return year > 0 ? year : monthAt(today).year + (years[written] ?? by(written))
}
