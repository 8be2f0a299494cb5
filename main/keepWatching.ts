import type pino from 'pino'
import { judgeMood } from '../bots/index.ts'
import type { House } from './house.ts'
import { repeatedly } from './repeatedly.ts'

/** How often to look whether a day is over, in milliseconds. */
const every = 600_000

/** Judges the mood of the days that are over, now and every ten minutes, and logs how many. Gives what ends it. */
export const keepWatching = (
  { store, content, moodModel, alarm }: Pick<House, 'store' | 'content' | 'moodModel' | 'alarm'>,
  log: Pick<pino.Logger, 'info'>,
  { now = Date.now } = {},
): (() => Promise<void>) =>
  repeatedly(
    every,
    async () => {
      const days = await judgeMood(store, {
        ...content().shop.alerts,
        bounds: moodModel().bounds,
        now: now(),
      })
      if (days > 0) log.info({ days }, 'judged the mood of days that are over')
    },
    (error) => alarm('the mood of a day could not be judged', error),
  )
