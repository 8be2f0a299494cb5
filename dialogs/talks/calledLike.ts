import { endingSo, isEndedByWord } from '../../analytics/index.ts'
import { say } from '../phrases/say.ts'
import type { Reply } from '../reply.ts'
import { categoriesIn, type Turn } from '../turn.ts'
import { bareThing } from './bareThing.ts'
import { productCard, type SuggestionServices } from './suggestions.ts'

const atOnce = 3

/**
 * What ends its name as a thing does that is only named, for 咖啡杯 is a cup and no coffee; said not to be the thing itself
 * when it is none. Undefined when nothing does.
 */
export function calledLike(
  { assortment }: Pick<SuggestionServices, 'assortment'>,
  turn: Turn,
): Reply | undefined {
  const thing = categoriesIn(turn.heard).length === 0 ? bareThing(turn.heard.text) : undefined
  if (thing === undefined) return undefined
  const found = endingSo(assortment.products, thing).slice(0, atOnce)
  if (found.length === 0) return undefined
  turn.memory = { ...turn.memory, lastProducts: found.map(({ id }) => id) }
  const name = thing.toLowerCase().replace(/(?<=\p{Script=Han})[子儿]$|(?<=[a-z])s$/u, '')
  const isSo = found.some((each) => isEndedByWord(each, name))
  return {
    line: isSo ? say.nearestProducts() : say.nothingCalledSo(),
    cards: found.map((each) => productCard(each, turn)),
  }
}
