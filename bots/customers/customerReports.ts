import type { CustomerReport } from '../../analytics/index.ts'
import type { Store } from '../../data/index.ts'
import { reportApart } from './reportApart.ts'
import { type ReportShop, reportParts } from './reportParts.ts'

/** What is known of the customers as a whole: it is kept in memory alone, so that it ends with the process. */
export interface CustomerReports {
  /** The latest report. Where there is none, or the shop was imported anew since, one is begun, and comes when it is done. */
  latest(): LatestReport
  /** Makes it anew, unless that is under way; resolves when it is done, whether it came to be or not. */
  refresh(): Promise<void>
  /** Gives up what is under way. */
  close(): Promise<void>
}

type LatestReport =
  | { readonly kind: 'working' }
  /** It could not be made, and will be tried again. */
  | { readonly kind: 'failed' }
  | {
      readonly kind: 'ready'
      readonly report: CustomerReport
      /** Of the shop that it was made of. */
      readonly revision: number
    }

interface Reporting {
  readonly shop: () => ReportShop & { readonly revision: number }
  readonly alarm: (what: string, error: unknown) => void
}

const tryAgainAfter = 10 * 60_000

export function makeCustomerReports(store: Store, { shop, alarm }: Reporting): CustomerReports {
  const ending = new AbortController()
  let latest: LatestReport = { kind: 'working' }
  let failedAt = Number.NEGATIVE_INFINITY
  let making: Promise<void> | undefined
  const make = async () => {
    const { revision, ...sources } = shop()
    try {
      const report = await reportApart(reportParts(store, sources), ending.signal)
      latest = { kind: 'ready', report, revision }
    } catch (error) {
      if (ending.signal.aborted) return
      failedAt = sources.now
      if (latest.kind === 'working') latest = { kind: 'failed' }
      alarm('the report of the customers could not be made', error)
    }
  }
  const refresh = () => {
    making ??= make().finally(() => {
      making = undefined
    })
    return making
  }
  return {
    latest: () => {
      const { revision, now } = shop()
      const isOld = latest.kind !== 'ready' || latest.revision !== revision
      if (isOld && now >= failedAt + tryAgainAfter) void refresh()
      return making !== undefined && latest.kind === 'failed' ? { kind: 'working' } : latest
    },
    refresh,
    close: async () => {
      ending.abort()
      await making
    },
  }
}
