import { setTimeout } from 'node:timers/promises'
import type pino from 'pino'
import { forgetOld } from '../data/index.ts'
import type { House } from './house.ts'

/** How often, in milliseconds. */
const every = 3_600_000

/** Of the time that others write, ours is at most this share. */
const share = 0.1

/**
 * Forgets what is too old to be kept, now and every hour, and logs how much that was. Gives what ends it.
 */
export function keepTidy(
  { store, content, alarm }: Pick<House, 'store' | 'content' | 'alarm'>,
  log: Pick<pino.Logger, 'info'>,
  { now = Date.now } = {},
): () => Promise<void> {
  const ending = new AbortController()
  const pause = (ms: number) => setTimeout(ms, undefined, { signal: ending.signal, ref: false })
  const tidy = async () => {
    const forgotten = await forgetOld(store, {
      rules: content.shop.retention,
      now: now(),
      rest: (took) => pause(took / share),
    })
    if (Object.values(forgotten).some((rows) => rows > 0)) log.info(forgotten, 'forgot what was too old')
  }
  const go = async () => {
    while (!ending.signal.aborted) {
      await tidy().catch((error: unknown) => {
        if (!ending.signal.aborted) alarm('what is too old could not be forgotten', error)
      })
      await pause(every).catch(() => undefined)
    }
  }
  const gone = go()
  return async () => {
    ending.abort()
    await gone
  }
}
