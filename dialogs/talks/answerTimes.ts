import type { Moment } from '../../data/index.ts'
import { type Local, made } from '../phrases/formats.ts'

/** When people answer. */
export interface AnswerTimes {
  /** Days of the week on which nobody answers, 0 for Sunday. */
  readonly closedDays: readonly number[]
  /** Between which times of the other days, such as 9:00; at any time when left out. */
  readonly answerTimes?: { readonly from: string; readonly until: string } | undefined
}

const minute = 60_000
const dayLength = 24 * 60 * minute
const week = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']

/** When somebody answers again; undefined when somebody does now. */
export function backAt(
  now: Moment,
  { closedDays, answerTimes = wholeDay }: AnswerTimes,
  { timeZone }: Pick<Local, 'timeZone'>,
): Moment | undefined {
  const { weekday, minutes } = clockAt(now, timeZone)
  const [from, until] = [minutesOf(answerTimes.from), minutesOf(answerTimes.until)]
  const isOpen = (days: number) => !closedDays.includes((weekday + days) % week.length)
  if (isOpen(0) && from <= minutes && minutes < until) return undefined
  const days = week.map((_, i) => i + (minutes < from ? 0 : 1)).find(isOpen)
  return days === undefined ? undefined : now + days * dayLength + (from - minutes) * minute
}

/** When somebody has had so much time to answer while somebody does; only for less than a day of it. */
export function workedOff(
  time: number,
  now: Moment,
  { rules, local }: { readonly rules: AnswerTimes; readonly local: Pick<Local, 'timeZone'> },
): Moment {
  const start = backAt(now, rules, local) ?? now
  const { until } = rules.answerTimes ?? wholeDay
  const today = (minutesOf(until) - clockAt(start, local.timeZone).minutes) * minute
  if (time <= today) return start + time
  const closing = start + today
  return (backAt(closing, rules, local) ?? closing) + time - today
}

/** How long somebody answers on a day. */
export const workingDay = ({ answerTimes: { from, until } = wholeDay }: AnswerTimes): number =>
  (minutesOf(until) - minutesOf(from)) * minute

const wholeDay = { from: '0:00', until: '24:00' }

/** Made once for a time zone, as making one costs more than all that is read with it. */
const clockIn = made(
  (timeZone: string) =>
    new Intl.DateTimeFormat('en', {
      ...{ weekday: 'short', hour: 'numeric', minute: 'numeric' },
      hourCycle: 'h23',
      timeZone,
    }),
)

/** The weekday and the minutes since midnight. */
function clockAt(now: Moment, timeZone: string): { readonly weekday: number; readonly minutes: number } {
  const parts = clockIn(timeZone).formatToParts(now)
  const part = (name: Intl.DateTimeFormatPartTypes) => parts.find(({ type }) => type === name)?.value ?? ''
  return {
    weekday: week.indexOf(part('weekday')),
    minutes: minutesOf(`${part('hour')}:${part('minute')}`),
  }
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}
