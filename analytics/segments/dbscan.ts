import { type Point, squaredDistance } from './points.ts'

interface Options {
  /** How near neighbours are. */
  readonly reach: number
  /** How many points, itself among them, must be within reach of a point in the middle of a group. */
  readonly least: number
}

/**
 * Groups where points lie densely, of any shape and as many as there are, in the order of their first points;
 * undefined for a point that belongs to none. For small sets: O(points^2). Ester, Kriegel, Sander and Xu
 * 1996; as R's dbscan.
 *
 * Own code: density-clustering has not been kept since 2015 and joins its lists in O(points^2) for each
 * point.
 *
 * @throws RangeError beyond 2,000 points.
 */
export function dbscan(points: readonly Point[], { reach, least }: Options): readonly (number | undefined)[] {
  if (points.length > most) throw new RangeError(`${points.length} points are more than ${most}`)
  const groups = new Array<number | undefined>(points.length).fill(undefined)
  const near = (i: number) =>
    [...points.keys()].filter((j) => squaredDistance(points[i] as Point, points[j] as Point) <= reach * reach)
  let found = 0
  for (const i of points.keys()) {
    if (groups[i] !== undefined) continue
    const around = near(i)
    if (around.length < least) continue
    groups[i] = found
    spread(around, groups, { group: found, least, near })
    found += 1
  }
  return groups
}

interface Spreading {
  readonly group: number
  readonly least: number
  readonly near: (point: number) => readonly number[]
}

/** Takes in all that can be reached by steps from one middle to the next. */
function spread(waiting: number[], groups: (number | undefined)[], { group, least, near }: Spreading): void {
  for (let j = waiting.pop(); j !== undefined; j = waiting.pop()) {
    if (groups[j] !== undefined) continue
    groups[j] = group
    const further = near(j)
    if (further.length >= least) waiting.push(...further.filter((point) => groups[point] === undefined))
  }
}

/**
 * A reach to start from: nine of ten points have so many others, less one, within it. O(points^2 log points).
 */
export function usualReach(points: readonly Point[], least: number): number {
  const far = points
    .map((point) => {
      const distances = points.map((other) => squaredDistance(point, other)).toSorted((a, b) => a - b)
      return Math.sqrt(distances[Math.min(least, points.length) - 1] ?? 0)
    })
    .toSorted((a, b) => a - b)
  return far[Math.floor(0.9 * (far.length - 1))] ?? 0
}

const most = 2000
