import type { Moment } from '../../data/index.ts'
import { admit, type Breaker, type BreakerRule, closed, failed, opensAt, usualBreaker } from './breaker.ts'

/** A breaker for each origin that is sent to. */
export interface Breakers {
  /** Whether one more may be sent there now; its outcome is told afterwards. */
  admit(origin: string): boolean
  /** When that will be so. */
  opensAt(origin: string): Moment
  succeeded(origin: string): void
  /** True when it opens by this. */
  failed(origin: string): boolean
  /** Whether nothing speaks against sending many at once. */
  isClosed(origin: string): boolean
  /** Where nothing may be sent now. */
  shut(): readonly string[]
}

export function makeBreakers({
  now,
  rule = usualBreaker,
}: {
  readonly now: () => Moment
  readonly rule?: BreakerRule
}): Breakers {
  const all = new Map<string, Breaker>()
  const of = (origin: string) => all.get(origin) ?? closed
  return {
    admit: (origin) => {
      const after = admit(of(origin), now(), rule)
      if (after !== undefined) all.set(origin, after)
      return after !== undefined
    },
    opensAt: (origin) => opensAt(of(origin), now()),
    succeeded: (origin) => void all.delete(origin),
    failed: (origin) => {
      const before = of(origin)
      const after = failed(before, now(), rule)
      all.set(origin, after)
      return before.kind === 'closed' && after.kind === 'open'
    },
    isClosed: (origin) => of(origin).kind === 'closed',
    shut: () => [...all.keys()].filter((origin) => opensAt(of(origin), now()) > now()),
  }
}
