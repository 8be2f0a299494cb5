import { columnsOf } from '../columns.ts'
import type { GoodsWeights } from './goodsWeights.ts'
import type { GoodsReader, Mention } from './mention.ts'
import { mentionFeatures } from './mentionFeatures.ts'
import { unpackGoods } from './packGoods.ts'
import { goodsByPatterns } from './wishes.ts'

/**
 * A reader of mentions from the weights that the product comes with. Throws TypeError when they are damaged. O(features).
 */
export function makeGoodsReader(packed: Uint8Array): GoodsReader {
  const learnt = unpackGoods(packed)
  if (learnt === undefined) throw new TypeError('the weights of the words of categories are none')
  return goodsReader(learnt)
}

function goodsReader({ hashes, weights, scale }: GoodsWeights): GoodsReader {
  const columnOf = columnsOf(hashes)
  return (mention) => {
    let [sum, known] = [0, 0]
    for (const feature of mentionFeatures(mention, goodsByPatterns(mention))) {
      const column = columnOf(feature)
      if (column === undefined) continue
      sum += weights[column] as number
      known += 1
    }
    return isGoods(mention, (scale * sum) / Math.sqrt(Math.max(1, known)))
  }
}

/**
 * How far a score must lie on the other side to overrule the patterns: of 0 to -0.5 and 0 to 0.3 those that read each
 * writer's messages best by what the others' taught.
 */
const overruled = { kept: -0.3, left: 0.2 }

/** Whether a mention with a score names goods: above 0 is likelier than not, but the patterns count. O(1). */
export const isGoods = (mention: Mention, score: number): boolean =>
  score > (goodsByPatterns(mention) ? overruled.kept : overruled.left)
