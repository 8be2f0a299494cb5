import { Busy, Unproven } from '../bots/index.ts'
import { unavailableBehind } from '../data/index.ts'
import type { Setback } from '../web/index.ts'
import type { Alarm } from './alarm.ts'

/** Seconds after which what failed is worth another try. */
const patience = 5

/** What a failure of the floors below means to a client; undefined for a bug. What an operator must mend raises the alarm. */
export const setbacks =
  (alarm: Alarm) =>
  (error: unknown): Setback | undefined => {
    if (unavailableBehind(error) !== undefined) {
      alarm('a request could not be kept', error)
      return { cause: 'store', retryAfter: patience }
    }
    if (error instanceof Unproven) {
      alarm(error.message, error)
      return { cause: 'house', retryAfter: patience }
    }
    if (!(error instanceof Busy)) return undefined
    return { cause: error.reason === 'lane' ? 'client' : 'house', retryAfter: error.retryAfter }
  }
