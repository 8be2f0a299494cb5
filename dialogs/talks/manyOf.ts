import type { Heard } from '../../analytics/index.ts'
import type { Product } from '../../data/index.ts'
import type { Local } from '../phrases/formats.ts'
import { type Line, say } from '../phrases/say.ts'

const price = /\bhow much\b|\bprices?\b|\bcosts?\b|\btotal\b|多少[钱錢]|价|價|一共|总共|總共/iu
const stock =
  /\b(?:do|would|have) you (?:still )?(?:have|got|stock)\b|\bin stock\b|\bavailable\b|\bare there\b|\benough\b|有[^，。]{0,16}[吗嗎么麼没沒]|[够夠]不?[够夠]?|现货|現貨|有货|有貨/iu

const discount = /\bdiscounts?\b|\bcheaper\b|%|折|优惠|優惠|便宜/iu

/** How many pieces a message speaks of; undefined when it is one, or none. */
const piecesIn = ({ entities }: Heard): number | undefined =>
  entities.flatMap((entity) => (entity.kind === 'quantity' && entity.value > 1 ? [entity.value] : []))[0]

/** Whether a message asks for several pieces of a thing: what they cost, or whether there are so many. */
export const asksForMany = (heard: Heard): boolean =>
  piecesIn(heard) !== undefined &&
  !discount.test(heard.text) &&
  (price.test(heard.text) || stock.test(heard.text))

/** Whether there are so many of a product, or what they cost together, when that is asked; more than there are is told unasked. */
export function manyOf(product: Product, heard: Heard, local: Local): Line | undefined {
  const pieces = piecesIn(heard)
  if (pieces === undefined || !product.sold || discount.test(heard.text)) return undefined
  const inStock = product.stock ?? Number.POSITIVE_INFINITY
  if (price.test(heard.text)) return say.sum([{ ...product, pieces }], local)
  if (inStock >= pieces && !stock.test(heard.text)) return undefined
  return inStock >= pieces ? say.enough(pieces, product.name) : say.tooFew(inStock, product.name)
}
