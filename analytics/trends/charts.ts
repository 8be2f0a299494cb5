import type { Charts } from '../../data/index.ts'
import { normalTail } from '../stats/distributions.ts'

export const noCharts: Charts = { cusum: 0, rising: 0, ewma: 0, z: 0 }

const smoothing = 0.3

/**
 * The charts after one more day: CUSUM C = max(0, C + z - reference), EWMA E = 0.7 E + 0.3 z, and the day by
 * itself (Shewhart). `z` is the day's standardised share; `reference` half of the lift to be found. O(1).
 * Page 1954; Roberts 1959; Montgomery, Introduction to Statistical Quality Control, chapter 9.
 */
export function nextCharts(before: Charts, z: number, reference: number): Charts {
  const cusum = Math.max(0, before.cusum + z - reference)
  return {
    cusum,
    rising: cusum > 0 ? before.rising + 1 : 0,
    ewma: (1 - smoothing) * before.ewma + smoothing * z,
    z,
  }
}

/**
 * How probable it is that one of the three charts stands as high on a day when nothing has changed, at most: twice
 * the least of the three probabilities. (Three charts of the same days do not err three times as often as one,
 * but up to 2.1 times, counted over 6,000 times 90 simulated days at references from 0.4 to 1.5.) That of the
 * CUSUM is exp(-2 k (C + 0.583)), since it has the distribution of the highest point of a random walk that
 * falls by k a day (Siegmund 1985, chapter 10); the EWMA is normal with the variance 0.3 / 1.7. O(1).
 */
export function pValueOf({ cusum, ewma, z }: Charts, reference: number): number {
  const ofCusum = cusum > 0 ? Math.exp(-2 * reference * (cusum + overshoot)) : 1
  const least = Math.min(ofCusum, normalTail(ewma / Math.sqrt(smoothing / (2 - smoothing))), normalTail(z))
  return Math.min(1, 2 * least)
}

const overshoot = 0.583
