import { type Store, shopFacts } from '../data/index.ts'
import type { Shop } from './shop.ts'

interface Following {
  /** Reads the shop as it is now; rejects when the signal ends it. */
  readonly read: (signal?: AbortSignal) => Promise<Shop>
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
 * Reads the shop, and reads it again whenever it was imported anew, while the old one serves: one reading at a
 * time, however long it takes.
 */
export async function followShop(
  store: Store,
  { read, every = 5_000, alarm }: Following,
): Promise<CurrentShop> {
  let shop = await read()
  const ending = new AbortController()
  const look = async () => {
    const { revision } = await shopFacts(store)
    if (revision !== shop.revision) shop = await read(ending.signal)
  }
  let looking: Promise<void> | undefined
  const timer = setInterval(() => {
    looking ??= look()
      .catch((error: unknown) => {
        if (!ending.signal.aborted) alarm('the shop could not be read anew', error)
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
