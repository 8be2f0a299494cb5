import type { MoodDayTable } from './moodTables.ts'

/** The columns of a day's sums that add up. */
export const sumColumns = [
  'messages',
  'negative',
  'positive',
  'negative_sum',
  'positive_sum',
  'unanswered',
  'new_to_day',
  'new_to_language',
  'new_to_intent',
  'new_to_both',
  'share_day',
  'squares_day',
  'share_language',
  'squares_language',
  'share_intent',
  'squares_intent',
  'share_both',
  'squares_both',
] as const satisfies readonly (keyof MoodDayTable)[]

/**
 * One row for each day, channel, language and intent, in the order of these: who changes rows in one order
 * cannot lock out another who does so too.
 */
export function addUp(rows: readonly MoodDayTable[]): readonly MoodDayTable[] {
  const sums = new Map<string, MoodDayTable>()
  for (const row of rows) {
    const key = JSON.stringify([row.day, row.channel, row.language, row.intent])
    const sum = sums.get(key)
    sums.set(key, sum === undefined ? row : plus(sum, row))
  }
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, sum]) => sum)
}

function plus(a: MoodDayTable, b: MoodDayTable): MoodDayTable {
  const sum = { ...a }
  for (const column of sumColumns) sum[column] += b[column]
  return sum
}
