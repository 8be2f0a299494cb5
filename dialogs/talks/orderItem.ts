import type { Heard } from '../../analytics/index.ts'
import type { Order } from '../../data/index.ts'
import { type Line, say, words } from '../phrases/say.ts'
import { type Choice, choice, type Question } from '../question.ts'
import { type Catalogue, nameOf } from './catalogue.ts'
import { counted } from './counted.ts'
import { itemsIn, namedIn } from './namedItems.ts'

interface Asking {
  readonly line: Line
  readonly catalogue: Catalogue
  /** What may be chosen beside the items. */
  readonly besides?: readonly Choice<string>[]
}

/** One of the items of an order; it is not asked when there is but one. */
export function orderItem(
  order: Order | undefined,
  { line, catalogue, besides = [] }: Asking,
): Question<string> {
  const items = [...new Set((order?.lines ?? []).map(({ productId }) => productId))]
  const question = choice(line, [
    ...items.map((id) => ({ value: id, line: words(nameOf(id, catalogue)) })),
    ...besides,
  ])
  const products = items.flatMap((id) => catalogue.product(id) ?? [])
  const isBeside = ({ text }: Heard) => besides.some(({ words }) => words?.test(text))
  const named = (heard: Heard) =>
    (isBeside(heard) ? undefined : itemsIn(heard, products)[0]?.id) ?? namedIn(heard, products)
  const only = items.length === 1 && besides.length === 0 ? items[0] : undefined
  return {
    ...question,
    find: (heard, at) => named(heard) ?? question.find?.(heard, at),
    assume: () => only,
    read: (heard, at) => question.read(heard, at) ?? named(heard) ?? counted(heard.text, items)[0],
    aside: ({ text }) => (several.test(text) ? say.nameSeveral() : elsewhere(text, order)),
  }
}

const elsewhere = (text: string, order: Order | undefined): Line | undefined =>
  order !== undefined && notThere.test(text) ? say.theseAreAll(order.id) : undefined

const notThere =
  /\b(?:not|isn['’]?t|none|neither)\b.{0,16}\b(?:list|there|these|those|them|here|in (?:it|that|this))\b|不在(?:里面|裡面|上面|其中|这|這)|[没沒]有(?:我|这|這|那)|都不是|列表里[没沒]/iu
const several =
  /\b(?:several|multiple|more than one|two (?:things|items)|both)\b|多选|多選|[几幾两兩](?:样|樣|[个個]|件)|都可以/iu
