import type { Features } from '../encoder.ts'
import type { Target } from '../learner.ts'
import type { Binned } from './binned.ts'

/** Both know the mean of their rows; a fork asks whether a feature is above a value. */
export type Tree =
  | { readonly kind: 'leaf'; readonly mean: number }
  | {
      readonly kind: 'fork'
      readonly mean: number
      readonly feature: number
      readonly cut: number
      readonly below: Tree
      readonly above: Tree
    }

export interface Growth {
  /** Rows that each leaf has at least. */
  readonly leastLeaf: number
  readonly mostDepth: number
  /** Features that are looked at for a fork; hands them out anew each time. */
  readonly tried: () => ArrayLike<number>
}

/**
 * A regression tree on some rows, which may stand there several times: each fork takes the feature and value that leave the
 * least variance, which for 0 and 1 is Gini's impurity. O(depth * rows * features). Source: Breiman, Friedman, Olshen and
 * Stone, 1984.
 */
export function growTree(binned: Binned, target: Target, own: Int32Array, growth: Growth): Tree {
  const sum = own.reduce((total, n) => total + (target[n] as number), 0)
  const leaf = { kind: 'leaf', mean: own.length === 0 ? 0 : sum / own.length } as const
  if (growth.mostDepth === 0 || own.length < 2 * growth.leastLeaf) return leaf
  const fork = bestFork({ binned, target, own, sum }, growth)
  if (fork === undefined) return leaf
  const { feature, bin } = fork
  const isBelow = (n: number) => (binned.bins[feature * binned.rows + n] as number) <= bin
  const deeper = { ...growth, mostDepth: growth.mostDepth - 1 }
  return {
    kind: 'fork',
    mean: leaf.mean,
    feature,
    cut: binned.cuts[feature]?.[bin] ?? 0,
    below: growTree(binned, target, own.filter(isBelow), deeper),
    above: growTree(
      binned,
      target,
      own.filter((n) => !isBelow(n)),
      deeper,
    ),
  }
}

/** What a tree says of a row, after so many forks at most. O(depth). */
export function readTree(tree: Tree, row: Features, mostDepth = Number.POSITIVE_INFINITY): number {
  let at = tree
  for (let depth = 0; at.kind === 'fork' && depth < mostDepth; depth++)
    at = (row[at.feature] ?? 0) > at.cut ? at.above : at.below
  return at.mean
}

interface Node {
  readonly binned: Binned
  readonly target: Target
  readonly own: Int32Array
  readonly sum: number
}

interface Fork {
  readonly feature: number
  /** The last bin below. */
  readonly bin: number
  readonly gain: number
}

function bestFork(node: Node, { tried, leastLeaf }: Growth): Fork | undefined {
  let best: Fork | undefined
  const features = tried()
  for (let i = 0; i < features.length; i++) {
    const fork = forkOn(node, features[i] as number, leastLeaf)
    if (fork !== undefined && fork.gain > (best?.gain ?? 0)) best = fork
  }
  return best
}

const counts = 64

/** By how much less the squared error is when rows part at the best bin of a feature. */
function forkOn({ binned, target, own, sum }: Node, feature: number, leastLeaf: number): Fork | undefined {
  const width = (binned.cuts[feature]?.length ?? 0) + 1
  if (width === 1) return undefined
  const [sizes, sums] = [new Float64Array(counts), new Float64Array(counts)]
  const first = feature * binned.rows
  for (const n of own) {
    const bin = binned.bins[first + n] as number
    sizes[bin] = (sizes[bin] as number) + 1
    sums[bin] = (sums[bin] as number) + (target[n] as number)
  }
  let best: Fork | undefined
  let [below, sumBelow] = [0, 0]
  const all = (sum * sum) / own.length
  for (let bin = 0; bin < width - 1; bin++) {
    below += sizes[bin] as number
    sumBelow += sums[bin] as number
    const above = own.length - below
    if (below < leastLeaf || above < leastLeaf) continue
    const gain = (sumBelow * sumBelow) / below + (sum - sumBelow) ** 2 / above - all
    if (gain > (best?.gain ?? 1e-12 * Math.abs(all) + 1e-12)) best = { feature, bin, gain }
  }
  return best
}
