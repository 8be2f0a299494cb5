import { trainLinear } from '../../models/linear.ts'
import { quantise } from '../../models/quantised.ts'
import type { SparseVector } from '../../models/sparse.ts'
import type { GoodsWeights } from './goodsWeights.ts'
import type { Mention } from './mention.ts'
import { mentionFeatures } from './mentionFeatures.ts'
import { goodsByPatterns } from './wishes.ts'

/** A word of a category in a message that a reader marked. */
export interface MarkedMention {
  readonly mention: Mention
  readonly isGoods: boolean
  /**
   * Where its message comes from: the patterns were written after it, so that what they say of it is no news; or
   * customers write so; or it was made hard on purpose.
   */
  readonly part: 'known' | 'usual' | 'hard'
  /** The number of its message in its file. */
  readonly line: number
}

/** A feature of fewer mentions is not known. */
const fewest = 2
/** Of 0.5 to 5 the least that reads hard messages well, by cross-validation. */
const cost = 2
/** So many messages in a row fall into the same fold: neighbours were written by the same hand on the same subject. */
const together = 10
const usualFolds = 8

/**
 * Learns which mentions of category words name goods: a linear support vector machine over hashed features of the
 * words around them, weights in a byte each. The same mentions give the same weights. O(mentions), a second for 4,000.
 */
export function learnGoods(mentions: readonly MarkedMention[]): GoodsWeights {
  const { hashes, rowOf } = featuresOf(mentions)
  const trained = train(
    mentions.map((marked) => ({ marked, row: rowOf(marked) })),
    hashes.length,
  )
  const { weights, scales } = quantise(trained, 1)
  return {
    hashes,
    weights,
    scale: scales[0] as number,
  }
}

/** The score of each mention by what the other messages teach, in their order. As expensive as learning. */
export function crossReadGoods(mentions: readonly MarkedMention[], folds = usualFolds): readonly number[] {
  const { hashes, rowOf } = featuresOf(mentions)
  const rows = mentions.map((marked) => ({ marked, row: rowOf(marked) }))
  const foldOf = ({ line }: MarkedMention) => Math.floor(line / together) % folds
  const models = Array.from({ length: folds }, (_, fold) =>
    train(
      rows.filter(({ marked }) => foldOf(marked) !== fold),
      hashes.length,
    ),
  )
  return rows.map(({ marked, row }) => scoreOf(row, models[foldOf(marked)] as Float32Array))
}

/** What the patterns say of a message that they were written after tells nothing of how far to trust them. */
const hashesOf = ({ mention, part }: MarkedMention): ReadonlySet<number> =>
  mentionFeatures(mention, part === 'known' ? undefined : goodsByPatterns(mention))

function featuresOf(mentions: readonly MarkedMention[]) {
  const found = new Map(mentions.map((marked) => [marked, hashesOf(marked)]))
  const counts = new Map<number, number>()
  for (const features of found.values())
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  const hashes = Uint32Array.from(
    [...counts].flatMap(([hash, count]) => (count >= fewest ? [hash] : [])),
  ).sort()
  const columns = new Map(Array.from(hashes, (hash, column) => [hash, column]))
  const rowOf = (marked: MarkedMention): SparseVector => {
    const set = [...(found.get(marked) ?? [])]
      .flatMap((feature) => columns.get(feature) ?? [])
      .sort((a, b) => a - b)
    const value = 1 / Math.sqrt(Math.max(1, set.length))
    return { columns: Int32Array.from(set), values: new Float32Array(set.length).fill(value) }
  }
  return { hashes, rowOf }
}

interface Row {
  readonly marked: MarkedMention
  readonly row: SparseVector
}

const train = (rows: readonly Row[], size: number): Float32Array =>
  trainLinear(
    rows.map(({ row }) => row),
    rows.map(({ marked }) => (marked.isGoods ? 0 : -1)),
    { size, classes: 1, cost, ownCost: 1, rounds: 60, tolerance: 0.01 },
  ).weights

const scoreOf = ({ columns, values }: SparseVector, weights: Float32Array): number =>
  columns.reduce((sum, column, at) => sum + (weights[column] as number) * (values[at] as number), 0)
