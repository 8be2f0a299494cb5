import type { Moment } from '../records.ts'
import { calendar, day } from './singapore.ts'

/** The first day of the Chinese New Year, month and day, from 2020 on. */
const newYears =
  '01-25 02-12 02-01 01-22 02-10 01-29 02-17 02-06 01-26 02-13 02-03 01-23 02-11 01-31 02-19 02-08'.split(' ')

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
  return (Date.parse(`${year}-${newYears[year - 2020]}`) - Date.UTC(year, month - 1, date)) / day
}
