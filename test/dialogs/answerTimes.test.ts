import { expect, test } from 'vitest'
import { workedOff } from '../../dialogs/talks/answerTimes.ts'

const hour = 3_600_000
const rules = { closedDays: [0], answerTimes: { from: '8:00', until: '22:00' } }
const local = { timeZone: 'UTC' }
/** The 23rd is a Monday. */
const at = (day: number, hours: number) => Date.UTC(2026, 10, day, hours)

test.each([
  ['while somebody answers', at(23, 9), at(23, 13)],
  ['before opening', at(23, 4), at(23, 12)],
  ['shortly before closing', at(23, 21), at(24, 11)],
  ['after closing', at(23, 23), at(24, 12)],
  ['before a day on which nobody answers', at(21, 20), at(23, 10)],
])('four working hours are given: %s', (_, now, promised) =>
  expect(new Date(workedOff(4 * hour, now, { rules, local }))).toEqual(new Date(promised)),
)
