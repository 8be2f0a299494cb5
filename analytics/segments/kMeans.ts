import { kmeans } from 'ml-kmeans'
import { silhouette } from 'simple-statistics'
import { seeded, shuffle } from '../models/random.ts'
import { type Point, squaredDistance } from './points.ts'

/** Points in groups around their means. */
export interface Groups {
  /** The mean of each group. */
  readonly centroids: readonly Point[]
  /** The group of each point. */
  readonly groups: readonly number[]
  /** The sum of squared distances of the points to the mean of their group. */
  readonly within: number
}

interface Options {
  readonly k: number
  /** How often it starts anew; the best is kept. */
  readonly starts?: number
  readonly seed?: number
}

/**
 * k-means by Lloyd's rounds from k-means++ starts, the best of some starts; the same for a seed. Where there
 * are fewer than k different points there are fewer groups. O(starts * rounds * points * k). MacQueen 1967;
 * Arthur and Vassilvitskii 2007.
 */
export function kMeans(points: readonly Point[], { k, starts = 10, seed = 1 }: Options): Groups {
  const copies = points.map((point) => [...point])
  const most = Math.min(k, new Set(points.map((point) => point.join())).size)
  if (most === 0) return { centroids: [], groups: [], within: 0 }
  const found = Array.from({ length: starts }, (_, start) => {
    const settings = { seed: seed + start, tolerance: 0, maxIterations: 100 }
    const { clusters, centroids } = kmeans(copies, most, settings)
    return { centroids, groups: clusters, within: withinOf(points, clusters, centroids) }
  })
  return found.reduce((a, b) => (b.within < a.within ? b : a))
}

const withinOf = (points: readonly Point[], groups: readonly number[], centroids: readonly Point[]): number =>
  points.reduce((sum, point, i) => sum + squaredDistance(point, centroids[groups[i] ?? 0] ?? point), 0)

/** How well a number of groups fits. */
export interface Fit {
  readonly k: number
  /** From -1 to 1: how much nearer points are to their own group than to the next one, on average. */
  readonly silhouette: number
}

/**
 * The mean silhouette of 2 to 8 groups, on at most 2,000 points drawn by the seed. O(points^2) for each k.
 * Rousseeuw 1987.
 */
export function silhouettes(points: readonly Point[], { seed = 1, mostGroups = 8 } = {}): readonly Fit[] {
  const drawn = sample(points, seed)
  const different = new Set(drawn.map((point) => point.join())).size
  const most = Math.min(mostGroups, different - 1, drawn.length - 1)
  return Array.from({ length: Math.max(0, most - 1) }, (_, i) => {
    const { groups } = kMeans(drawn, { k: i + 2, seed })
    return { k: i + 2, silhouette: meanSilhouette(drawn, groups) }
  })
}

/** The mean silhouette of points in groups; 0 for a point alone in its group. O(points^2). */
export function meanSilhouette(points: readonly Point[], groups: readonly number[]): number {
  const each = silhouette(
    points.map((point) => [...point]),
    [...groups],
  )
  return each.reduce((sum, one) => sum + one, 0) / each.length
}

function sample(points: readonly Point[], seed: number): readonly Point[] {
  if (points.length <= mostDrawn) return points
  const order = Int32Array.from(points.keys())
  shuffle(order, seeded(seed))
  return [...order.subarray(0, mostDrawn)].map((i) => points[i] as Point)
}

const mostDrawn = 2000
