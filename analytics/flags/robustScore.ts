import { median, medianAbsoluteDeviation } from 'simple-statistics'

/** What is usual among some values: their median and how far they are spread. */
export interface Usual {
  readonly middle: number
  readonly spread: number
}

/**
 * Median and median absolute deviation of the logarithms, the latter times 1.4826 so that it is a standard
 * deviation where the logarithms are normal; never below `leastSpread`, so that equal values do not make
 * every other one odd. Values must be above 0, and there must be one. O(n log n). Iglewicz and Hoaglin 1993.
 */
export function usualOf(values: readonly number[], leastSpread: number): Usual {
  const logarithms = values.map(Math.log)
  const spread = 1.4826 * medianAbsoluteDeviation(logarithms)
  return { middle: median(logarithms), spread: Math.max(leastSpread, spread) }
}

/** How many spreads a value above 0 is above what is usual. O(1). */
export const robustScore = (value: number, { middle, spread }: Usual): number =>
  (Math.log(value) - middle) / spread
