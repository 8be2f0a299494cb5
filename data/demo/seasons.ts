import type { Moment } from '../records.ts'
import { calendar, day } from './singapore.ts'

/** The first day of the Chinese New Year, month and day, from 2020 on. */
const newYears: readonly (readonly [month: number, date: number])[] = [
  [1, 25],
  [2, 12],
  [2, 1],
  [1, 22],
  [2, 10],
  [1, 29],
  [2, 17],
  [2, 6],
  [1, 26],
  [2, 13],
  [2, 3],
  [1, 23],
  [2, 11],
  [1, 31],
  [2, 19],
  [2, 8],
]

/** What the shop lives through on a day. */
export type Season = 'before New Year' | 'New Year' | 'sale' | 'presents' | 'ordinary'

/** The three weeks before Chinese New Year, its first two days (closed), the sales, the weeks of presents. */
export function seasonOf(at: Moment): Season {
  const away = daysToNewYear(at)
  if (away === 0 || away === -1) return 'New Year'
  if (away > 0 && away <= 21) return 'before New Year'
  const { month, date } = calendar(at)
  if (month === 6 || month === 11) return 'sale'
  return month === 12 && date <= 23 ? 'presents' : 'ordinary'
}

/** How many orders a day brings beside an ordinary weekday, which is 1. At most 2.2. */
export function demandOn(at: Moment): number {
  const weekend = [0, 6].includes(calendar(at).weekday) ? 1.1 : 1
  return weekend * demand[seasonOf(at)]
}

export const highestDemand = 2.2

const demand: Readonly<Record<Season, number>> = {
  'before New Year': 1.7,
  'New Year': 0.3,
  sale: 1.8,
  presents: 2,
  ordinary: 1,
}

/** Whole days until the nearest known New Year; NaN for years without one in the table. */
function daysToNewYear(at: Moment): number {
  const { year, month, date } = calendar(at)
  const [newMonth, newDate] = newYears[year - 2020] ?? [Number.NaN, Number.NaN]
  return Math.round((Date.UTC(year, newMonth - 1, newDate) - Date.UTC(year, month - 1, date)) / day)
}
