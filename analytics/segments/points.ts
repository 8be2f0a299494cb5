/** What is known of one customer, or of one thing, as numbers; all points of a set have as many. */
export type Point = readonly number[]

/** Where a set of points lies: mean and standard deviation of each of its numbers. */
export interface Scale {
  readonly means: Point
  readonly deviations: Point
}

/**
 * Mean and standard deviation (of n - 1, as R's `scale`) of each number of the points. O(points * numbers).
 */
export function scaleOf(points: readonly Point[]): Scale {
  const means = (points[0] ?? []).map((_, i) => sum(points.map((point) => point[i] ?? 0)) / points.length)
  const deviations = means.map((mean, i) =>
    Math.sqrt(sum(points.map((point) => ((point[i] ?? 0) - mean) ** 2)) / Math.max(1, points.length - 1)),
  )
  return { means, deviations }
}

/** How many standard deviations each number is above the mean; 0 where all are the same. O(numbers). */
export const standardised = (point: Point, { means, deviations }: Scale): number[] =>
  point.map((value, i) => ((deviations[i] ?? 0) > 0 ? (value - (means[i] ?? 0)) / (deviations[i] ?? 1) : 0))

/** The square of the straight distance. O(numbers). */
export function squaredDistance(a: Point, b: Point): number {
  let squares = 0
  for (let i = 0; i < a.length; i++) squares += ((a[i] as number) - (b[i] as number)) ** 2
  return squares
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0)
