import { tellNews } from '../bots/index.ts'
import type { House } from './house.ts'
import { repeatedly } from './repeatedly.ts'

/** How often, in milliseconds. */
const every = 60_000

/** Tells customers what they want to hear of, now and every minute. Gives what ends it. */
export const keepTelling = (house: House): (() => Promise<void>) =>
  repeatedly(
    every,
    async () => void (await tellNews({ ...house, now: Date.now })),
    (error) => house.alarm('customers could not be told what is new', error),
  )
