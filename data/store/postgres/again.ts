import { setTimeout } from 'node:timers/promises'
import { StoreUnavailable } from '../unavailable.ts'

/** What PostgreSQL says to one of two that got in each other's way: it would have gone well alone. */
const inTheWay: ReadonlySet<unknown> = new Set(['40001', '40P01'])

/**
 * Tries again while others are in the way, at most `most` times, after pauses of some milliseconds that
 * grow. Throws StoreUnavailable when it never gets through.
 */
export async function again<T>(
  attempt: () => Promise<T>,
  { most = 12, random = Math.random }: { readonly most?: number; readonly random?: () => number } = {},
): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt()
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && inTheWay.has(error.code))) throw error
      if (tries === most) throw new StoreUnavailable('busy', String(error.code), { cause: error })
      await setTimeout(random() * Math.min(2 ** tries, 100))
    }
  }
}
