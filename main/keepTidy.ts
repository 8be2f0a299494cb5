import type pino from 'pino'
import { finishErasures, forgetOld } from '../data/index.ts'
import type { House } from './house.ts'
import { type Pause, repeatedly } from './repeatedly.ts'

/** How often, in milliseconds. */
const every = 3_600_000

/** Of the time that others write, ours is at most this share. */
const share = 0.1

/**
 * Forgets what is too old to be kept and who asked to be forgotten, now and every hour, and logs how much that was.
 * Gives what ends it.
 */
export function keepTidy(
  { store, content, alarm }: Pick<House, 'store' | 'content' | 'alarm'>,
  log: Pick<pino.Logger, 'info'>,
  { now = Date.now } = {},
): () => Promise<void> {
  const tidy = async (pause: Pause) => {
    await finishErasures(store, now())
    const forgotten = await forgetOld(store, {
      rules: content().shop.retention,
      now: now(),
      rest: (took) => pause(took / share),
    })
    if (Object.values(forgotten).some((rows) => rows > 0)) log.info(forgotten, 'forgot what was too old')
  }
  return repeatedly(every, tidy, (error) => alarm('what is too old could not be forgotten', error))
}
