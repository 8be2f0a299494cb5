import { studentQuantile } from '../stats/distributions.ts'
import { wilson } from '../stats/wilson.ts'
import { type DayShare, shareOf } from './dayShare.ts'

/**
 * The 95 % interval of a day's mean share, by conversation: Wilson's with the effective number of conversations n /
 * spread, where spread is the variance of their shares over share * (1 - share), and with the quantile of Student's
 * t. The turns of a conversation may be as alike as they like: only what differs between conversations counts.
 * The day's own variance is joined with 40 conversations of the spread that the days around it have (`spread`),
 * since few conversations do not show theirs. O(1). Franco, Little, Louis and Slud 2019, on Wilson's interval for
 * clusters.
 */
export function shareInterval(
  day: DayShare,
  spread: number,
): { readonly low: number; readonly high: number } {
  const { conversations: n, sum, squares } = day
  const share = shareOf(day)
  const near = (sum + 0.5) / (n + 1)
  const most = near * (1 - near)
  const apart = Math.max(0, squares - share * sum)
  const own = (apart / most + prior * spread) / (n - 1 + prior)
  const effective = n / Math.min(1, Math.max(0.05, own))
  return wilson(share * effective, effective, studentQuantile(0.975, n - 1 + prior))
}

const prior = 40
