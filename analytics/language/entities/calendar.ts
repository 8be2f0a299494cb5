/** Days since 1970-01-01: a date without a time of day. */
export type Day = number

export const msPerDay = 86_400_000

/** Undefined for a day that no month has, such as 31 June. */
export function exactDay(year: number, month: number, day: number): Day | undefined {
  const at = new Date(Date.UTC(year, month - 1, day))
  return at.getUTCDate() === day ? at.getTime() / msPerDay : undefined
}

/** 1970-01-01 was a Thursday. */
function weekdayOf(day: Day): number {
  return (((day + 4) % 7) + 7) % 7
}

export function monday(day: Day): Day {
  return day - ((weekdayOf(day) + 6) % 7)
}

export function after(day: Day, weekday: number): Day {
  return day + ((weekday - weekdayOf(day) + 7) % 7)
}

export function before(day: Day, weekday: number): Day {
  return day - ((weekdayOf(day) - weekday + 6) % 7) - 1
}

export function isoOf(day: Day): string {
  return new Date(day * msPerDay).toISOString().slice(0, 10)
}
