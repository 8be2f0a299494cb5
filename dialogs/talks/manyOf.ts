import type { Heard } from '../../analytics/index.ts'
import type { Product } from '../../data/index.ts'
import { type Line, say } from '../phrases/say.ts'
import { measuresIn } from './measures.ts'

const price = /\bhow much\b|\bprices?\b|\bcosts?\b|\btotal\b|多少[钱錢]|价|價|一共|总共|總共/iu
const stock =
  /\b(?:do|would|have) you (?:still )?(?:have|got|stock)\b|\bin stock\b|\bavailable\b|\bare there\b|\benough\b|有[^，。]{0,16}[吗嗎么麼没沒]|[够夠]不?[够夠]?|现货|現貨|有货|有貨/iu

const discount = /\bdiscounts?\b|\bcheaper\b|%|折|优惠|優惠|便宜/iu

/** Wants to have them, so that it matters how many there are. */
const wanting =
  /\b(?:need|want|buy|order|get|take|like|looking for|add|pieces?|pcs)\b|[要买買订訂来來拿购購件]|下单|下單/iu
const card = /\d{4}[ -]?\d{4}/u
const piecesInChinese = /(?<!\d)(\d{1,4}) ?(?:[个個](?![人月])|[件只隻盒包袋瓶套本支条條块塊盏盞把张張])/u

/** How many pieces a message speaks of; undefined when it is one, or none, or a number of something else. */
function piecesIn({ entities, text }: Heard): number | undefined {
  if (card.test(text)) return undefined
  const measures = measuresIn(text)
  const [pieces] = entities.flatMap((entity) =>
    entity.kind === 'quantity' && !measures.some(({ said }) => said.startsWith(entity.text))
      ? [entity.value]
      : [],
  )
  const found = pieces ?? Number(piecesInChinese.exec(text)?.[1] ?? 1)
  return found > 1 ? found : undefined
}

/** Whether a message asks for several pieces of a thing: what they cost, or whether there are so many. */
export const asksForMany = (heard: Heard): boolean =>
  piecesIn(heard) !== undefined &&
  !discount.test(heard.text) &&
  (price.test(heard.text) || stock.test(heard.text))

/** Whether there are so many of a product, when that is asked; more than there are is told unasked. */
export function manyOf(product: Product, heard: Heard): Line | undefined {
  const pieces = piecesIn(heard)
  if (pieces === undefined || !product.sold || discount.test(heard.text)) return undefined
  const inStock = product.stock ?? Number.POSITIVE_INFINITY
  const isAsked = stock.test(heard.text)
  if (!isAsked && (inStock >= pieces || !wanting.test(heard.text))) return undefined
  return inStock >= pieces ? say.enough(pieces, product.name) : say.tooFew(inStock, product.name)
}
