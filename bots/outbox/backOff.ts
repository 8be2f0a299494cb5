/** How often to try, and when. */
export interface BackOff {
  /** In milliseconds, after the first failure; it doubles with each one more. */
  readonly first: number
  /** In milliseconds. */
  readonly longest: number
  /** The most that a receiver may ask us to wait, in milliseconds. */
  readonly askedAtMost: number
  /** How often a thing is tried in all. */
  readonly attempts: number
}

/** Twelve attempts in about a quarter of an hour. */
export const usualBackOff: BackOff = {
  first: 1_000,
  longest: 300_000,
  askedAtMost: 3_600_000,
  attempts: 12,
}

/**
 * How long to wait after so many failed attempts (1 is the first), in milliseconds; undefined when it is
 * time to give up. Half of the wait is chance, so that what failed together does not come back together.
 * What the receiver `asked` for is waited for in any case. `random` gives a number from 0 to below 1. O(1).
 */
export function waitAfter(
  attempts: number,
  {
    asked = 0,
    random,
    rule = usualBackOff,
  }: { readonly asked?: number | undefined; readonly random: () => number; readonly rule?: BackOff },
): number | undefined {
  if (attempts >= rule.attempts) return undefined
  const full = Math.min(rule.longest, rule.first * 2 ** (attempts - 1))
  const wait = full / 2 + (full / 2) * random()
  return Math.round(Math.max(wait, Math.min(asked, rule.askedAtMost)))
}
