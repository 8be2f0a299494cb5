import type { Moment } from '../../data/index.ts'

/**
 * What a `Retry-After` header asks for, in milliseconds from now: it holds seconds or a date (RFC 9110,
 * 10.2.3). Undefined when there is none or it cannot be read; 0 for what has passed.
 */
export function retryAfter(header: string | undefined, now: Moment): number | undefined {
  const words = header?.trim() ?? ''
  if (/^\d+$/.test(words)) return Number(words) * 1_000
  if (!/^[A-Za-z]/.test(words)) return undefined
  const date = Date.parse(words)
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}
