import type { House } from './house.ts'
import { type Pause, repeatedly } from './repeatedly.ts'

/** How often to look whether it is time, in milliseconds. */
const every = 600_000
/** A start has better things to do. */
const afterStart = 300_000

/**
 * Makes the report of the customers some minutes after the start, every night, and when the shop was imported anew. Gives
 * what ends it.
 */
export function keepCustomers(
  { customers, shop, alarm }: Pick<House, 'customers' | 'shop' | 'alarm'>,
  { now = Date.now, wait = afterStart } = {},
): () => Promise<void> {
  let rest = wait
  const job = async (pause: Pause) => {
    await pause(rest)
    rest = 0
    const { local, revision } = shop()
    const dayOf = (at: number) => new Date(at).toLocaleDateString('en', { timeZone: local.timeZone })
    const latest = customers.latest()
    const isNew =
      latest.kind === 'ready' && latest.revision === revision && dayOf(latest.report.at) === dayOf(now())
    if (!isNew) await customers.refresh()
  }
  return repeatedly(every, job, (error) => alarm('the report of the customers could not be kept', error))
}
