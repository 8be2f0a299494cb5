import type pino from 'pino'
import type { House } from './house.ts'
import { judge } from './judge.ts'
import { repeatedly } from './repeatedly.ts'

/** How often to look whether a day is over, in milliseconds. */
const every = 600_000

/** Judges the mood of the days that are over, now and every ten minutes, and logs how many. Gives what ends it. */
export const keepWatching = (
  house: Pick<House, 'store' | 'content' | 'charting' | 'lookAtMoods' | 'alarm'>,
  log: Pick<pino.Logger, 'info'>,
  { now = Date.now } = {},
): (() => Promise<void>) =>
  repeatedly(
    every,
    async () => {
      const days = await judge(house, now())
      // Once a day is often enough: how messages are read moves slowly.
      if (days > 0) await house.lookAtMoods()
      if (days > 0) log.info({ days }, 'judged the mood of days that are over')
    },
    (error) => house.alarm('the mood of a day could not be judged', error),
  )
