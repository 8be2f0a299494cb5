import { agnes, type Cluster } from 'ml-hclust'
import type { Point } from './points.ts'

/**
 * How far two groups are from each other: their nearest, furthest or average points, or what joining them
 * adds.
 */
export type Linkage = 'single' | 'complete' | 'average' | 'ward2'

/** Points joined two groups at a time until they are one. */
export interface Hierarchy {
  /** The distance at each joining, rising for these linkages. */
  readonly heights: readonly number[]
  /** The group of each point when there are to be k, in the order of their first points. */
  readonly cut: (k: number) => readonly number[]
}

/**
 * Hierarchical clustering. For small sets: O(points^3), and its joinings stand for a picture. Lance and
 * Williams 1967; as R's `hclust`, where `ward2` is "ward.D2".
 *
 * @throws RangeError beyond 1,000 points, or without any.
 */
export function hierarchy(points: readonly Point[], linkage: Linkage = 'average'): Hierarchy {
  if (points.length === 0 || points.length > most)
    throw new RangeError(`${points.length} points are not between 1 and ${most}`)
  const tree = agnes(
    points.map((point) => [...point]),
    { method: linkage },
  )
  const heights: number[] = []
  tree.traverse(({ isLeaf, height }) => {
    if (!isLeaf) heights.push(height)
  })
  return {
    heights: heights.toSorted((a, b) => a - b),
    cut: (k) => inOrder(parted(tree, Math.min(points.length, k)).map((group) => group.indices())),
  }
}

/** The furthest joinings undone; the package's own `group` finds too few where points are the same. */
function parted(tree: Cluster, k: number): readonly Cluster[] {
  let groups: readonly Cluster[] = [tree]
  while (groups.length < k) {
    const joined = groups.filter(({ isLeaf }) => !isLeaf)
    const furthest = joined.reduce((a, b) => (b.height > a.height ? b : a))
    groups = groups.flatMap((group) => (group === furthest ? group.children : [group]))
  }
  return groups
}

function inOrder(groups: readonly (readonly number[])[]): readonly number[] {
  const firsts = groups.map((points) => ({ points, first: Math.min(...points) }))
  const labels: number[] = []
  for (const [label, { points }] of firsts.toSorted((a, b) => a.first - b.first).entries())
    for (const point of points) labels[point] = label
  return labels
}

const most = 1000
