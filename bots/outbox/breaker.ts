import type { Moment } from '../../data/index.ts'

/**
 * Spares a receiver that fails: after some failures in a row nothing is sent for a while (open), then one
 * thing is tried (a trial), and what becomes of it closes or opens the breaker again. Pure: each function
 * gives the breaker as it is afterwards, in O(1).
 */
export type Breaker =
  | { readonly kind: 'closed'; readonly failures: number }
  | { readonly kind: 'open'; readonly until: Moment }
  /** A trial of which nothing was heard by `until` is taken for lost. */
  | { readonly kind: 'trial'; readonly until: Moment }

export interface BreakerRule {
  /** Failures in a row that open it. */
  readonly failures: number
  /** How long it stays open, in milliseconds. */
  readonly rest: number
  /** How long a trial may take, in milliseconds. */
  readonly trial: number
}

export const usualBreaker: BreakerRule = { failures: 5, rest: 10_000, trial: 15_000 }

export const closed: Breaker = { kind: 'closed', failures: 0 }

/** When something may be sent: now, or at a later moment. */
export const opensAt = (breaker: Breaker, now: Moment): Moment =>
  breaker.kind === 'closed' ? now : Math.max(now, breaker.until)

/** The breaker after something was let through; undefined when nothing may be sent now. */
export function admit(breaker: Breaker, now: Moment, rule = usualBreaker): Breaker | undefined {
  if (breaker.kind === 'closed') return breaker
  return now < breaker.until ? undefined : { kind: 'trial', until: now + rule.trial }
}

/** The breaker after something that was let through failed. */
export function failed(breaker: Breaker, now: Moment, rule = usualBreaker): Breaker {
  const failures = breaker.kind === 'closed' ? breaker.failures + 1 : rule.failures
  if (failures < rule.failures) return { kind: 'closed', failures }
  return breaker.kind === 'open' ? breaker : { kind: 'open', until: now + rule.rest }
}
