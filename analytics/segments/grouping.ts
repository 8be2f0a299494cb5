import { dbscan, usualReach } from './dbscan.ts'
import { hierarchy } from './hierarchy.ts'
import { type Fit, kMeans, meanSilhouette, silhouettes } from './kMeans.ts'
import type { Point } from './points.ts'

export type Method = 'kMeans' | 'hierarchy' | 'density'

interface Grouping {
  /**
   * The group of each point; undefined for one that is in none, and for all where no number of groups fits.
   */
  readonly labels: readonly (number | undefined)[]
  /** How well each number of groups fitted; empty by density, which finds as many as there are. */
  readonly fits: readonly Fit[]
}

/**
 * Points in groups: by k-means or Ward's hierarchy 2 to 8 of them, as the mean silhouette chooses, none below
 * 0.25; by density with five neighbours in the usual reach. O(points^2), by hierarchy O(points^3).
 */
export function grouping(points: readonly Point[], method: Method, seed: number): Grouping {
  switch (method) {
    case 'kMeans': {
      const fits = silhouettes(points, { seed })
      return chosen(points, fits, (k) => kMeans(points, { k, seed }).groups)
    }
    case 'hierarchy': {
      const { cut } = hierarchy(points, 'ward2')
      return chosen(points, fitsOf(points, cut), cut)
    }
    case 'density':
      return { labels: dbscan(points, { reach: usualReach(points, least), least }), fits: [] }
    default:
      return method satisfies never
  }
}

const least = 5

function fitsOf(points: readonly Point[], cut: (k: number) => readonly number[]): readonly Fit[] {
  const different = new Set(points.map((point) => point.join())).size
  const most = Math.min(8, different - 1, points.length - 1)
  return Array.from({ length: Math.max(0, most - 1) }, (_, i) => ({
    k: i + 2,
    silhouette: meanSilhouette(points, cut(i + 2)),
  }))
}

function chosen(
  points: readonly Point[],
  fits: readonly Fit[],
  groupsOf: (k: number) => readonly number[],
): Grouping {
  const best = fits.reduce<Fit | undefined>((a, b) => (a && a.silhouette >= b.silhouette ? a : b), undefined)
  const fit = best !== undefined && best.silhouette >= weakest
  return { labels: fit ? groupsOf(best.k) : points.map(() => undefined), fits }
}

const weakest = 0.25
