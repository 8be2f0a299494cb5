import { columnsOf } from '../columns.ts'
import type { LearntGoods, LeastScores } from './goodsWeights.ts'
import type { GoodsReader, Mention } from './mention.ts'
import { mentionFeatures } from './mentionFeatures.ts'
import { unpackGoods } from './packGoods.ts'
import { goodsByPatterns, kindOfWords } from './wishes.ts'

/**
 * A reader of mentions from the weights that the product comes with. Throws TypeError when they are damaged. O(features).
 */
export function makeGoodsReader(packed: Uint8Array): GoodsReader {
  const learnt = unpackGoods(packed)
  if (learnt === undefined) throw new TypeError('the weights of the words of categories are none')
  return goodsReader(learnt)
}

/**
 * Reads mentions by what was learnt: above 0 is goods more likely than not, and how far above (or below) it must
 * be was chosen as `learnGoods` says. Some 10 us a mention.
 */
function goodsReader({ hashes, weights, scale, least }: LearntGoods): GoodsReader {
  const columnOf = columnsOf(hashes)
  return (mention) => {
    const features = new Set(mentionFeatures(mention, goodsByPatterns(mention)))
    let [sum, known] = [0, 0]
    for (const feature of features) {
      const column = columnOf(feature)
      if (column === undefined) continue
      sum += weights[column] as number
      known += 1
    }
    return (scale * sum) / Math.sqrt(Math.max(1, known)) > leastOf(mention, least)
  }
}

/** From which score on this mention names goods. O(1). */
export const leastOf = (mention: Mention, { range, other }: LeastScores): number =>
  isRange(mention) ? range : other

/** Whether a word is hardly said of anything but goods. O(1). */
const isRange = ({ text, start, end, doubtful }: Mention): boolean =>
  !doubtful && kindOfWords(text.slice(start, end)) === 'range'
