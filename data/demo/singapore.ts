import type { Moment } from '../records.ts'

export const hour = 3_600_000
export const day = 24 * hour

/** Singapore is eight hours ahead of UTC all year. */
const ahead = 8 * hour

/** The midnight in Singapore at which the day of a moment began. */
export function dayStart(at: Moment): Moment {
  return Math.floor((at + ahead) / day) * day - ahead
}

/** The calendar in Singapore: month 1 to 12, day of the month, weekday 0 (Sunday) to 6. */
export function calendar(at: Moment): { year: number; month: number; date: number; weekday: number } {
  const there = new Date(at + ahead)
  return {
    year: there.getUTCFullYear(),
    month: there.getUTCMonth() + 1,
    date: there.getUTCDate(),
    weekday: there.getUTCDay(),
  }
}

/** A moment later by so many days without counting Sundays, when nothing is delivered. */
export function workingDaysAfter(at: Moment, days: number): Moment {
  let moment = at
  let left = days
  while (left > 0) {
    moment += day
    if (calendar(moment).weekday !== 0) left -= 1
  }
  return moment
}
