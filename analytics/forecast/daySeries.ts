/** What was counted, or sold, on a day such as 2026-03-01. */
export interface DayValue {
  readonly day: string
  readonly value: number
}

/**
 * One value a day from the first day to the last, both with their own; a day of which nothing is told counts
 * as 0, values of the same day are summed, days outside and values that are no finite number are left out. No
 * days give none. O(values + days).
 *
 * `daySeries([{ day: '2026-03-01', value: 2 }, { day: '2026-03-03', value: 5 }])` is [2, 0, 5].
 */
export function daySeries(
  values: readonly DayValue[],
  span: { readonly first?: string; readonly last?: string } = {},
): readonly number[] {
  const known = values
    .map(({ day, value }) => ({ at: dayNumber(day), value }))
    .filter(({ at, value }) => Number.isFinite(at) && Number.isFinite(value))
  const days = known.map(({ at }) => at)
  const first = span.first === undefined ? lowest(days) : dayNumber(span.first)
  const last = span.last === undefined ? -lowest(days.map((day) => -day)) : dayNumber(span.last)
  if (!(last >= first && last - first < longest)) return []
  const series = new Array<number>(last - first + 1).fill(0)
  for (const { at, value } of known)
    if (at >= first && at <= last) series[at - first] = (series[at - first] ?? 0) + value
  return series
}

const dayNumber = (day: string): number => Math.floor(Date.parse(`${day}T00:00:00Z`) / 86_400_000)

const lowest = (days: readonly number[]): number =>
  days.reduce((low, day) => Math.min(low, day), Number.POSITIVE_INFINITY)

/** A hundred years: one wrong date must not make a list without end. */
const longest = 36_525
