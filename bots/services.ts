import type { Hearing } from '../analytics/index.ts'
import type { Moment, Store } from '../data/index.ts'
import type { Links, Local, Router } from '../dialogs/index.ts'
import type { Feed } from './feed.ts'

/** What the concierge works with. */
export interface ConciergeServices {
  readonly store: Store
  readonly feed: Feed
  /** What may change while we run: the shop was imported anew, the content was edited. */
  readonly shop: () => { readonly hear: Hearing; readonly router: Router; readonly local: Local }
  readonly links: Links
  readonly now: () => Moment
  /** Takes what went wrong; gets no customer's words. */
  readonly alarm: (what: string, error: unknown) => void
  /** There is something new in the outbox. */
  readonly wake?: () => void
}
