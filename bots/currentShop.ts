import { type Store, shopFacts } from '../data/index.ts'
import type { Shop } from './shop.ts'

interface Following {
  /** Reads the shop as it is now; rejects when the signal ends it. */
  readonly read: (signal?: AbortSignal) => Promise<Shop>
  /** Looks whether what the shop's people wrote is new; rejects when it cannot be used. */
  readonly refresh?: () => Promise<boolean>
  /** How often to look whether the shop was imported anew, in milliseconds. */
  readonly every?: number
  readonly alarm: (what: string, error: unknown) => void
}

/** The shop as it is now. */
export interface CurrentShop {
  shop(): Shop
  /** Looks no more; a reading under way is given up. */
  stop(): Promise<void>
}

/**
 * Reads the shop, and reads it again whenever it was imported anew or its words were changed, while the old one
 * serves: one reading at a time, however long it takes.
 */
export async function followShop(
  store: Store,
  { read, refresh = async () => false, every = 5_000, alarm }: Following,
): Promise<CurrentShop> {
  let shop = await read()
  const ending = new AbortController()
  let isOld = false
  const look = async () => {
    if (await refresh()) isOld = true
    const { revision } = await shopFacts(store)
    if (!isOld && revision === shop.revision) return
    shop = await read(ending.signal)
    isOld = false
  }
  let looking: Promise<void> | undefined
  const timer = setInterval(() => {
    looking ??= look()
      .catch((error: unknown) => {
        if (!ending.signal.aborted)
          alarm('the shop could not be read anew; what was read before goes on serving', error)
      })
      .finally(() => {
        looking = undefined
      })
  }, every)
  timer.unref()
  return {
    shop: () => shop,
    stop: async () => {
      clearInterval(timer)
      ending.abort()
      await looking
    },
  }
}
