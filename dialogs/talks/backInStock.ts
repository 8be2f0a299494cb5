import type { Heard } from '../../analytics/index.ts'
import { Form } from '../form.ts'
import { say } from '../phrases/say.ts'
import type { Question } from '../question.ts'
import { onScreen, productsIn, type Turn } from '../turn.ts'
import { isQuestion } from '../wording.ts'
import { yesNo } from '../yesNo.ts'
import { type Catalogue, nameOf } from './catalogue.ts'
import { insteadOf, wantsElse } from './insteadOf.ts'
import type { ProductServices } from './product.ts'
import { type Pointers, rulesAsked } from './rules.ts'
import { type StockNotices, tellMe, wantsNoNotice } from './stockNotice.ts'
import { productCard } from './suggestions.ts'

interface StockServices extends ProductServices, Pointers {
  readonly stockNotices: StockNotices
}

/** Tells the customer in this conversation when a product can be had again. */
export const backInStock = Form.named<StockServices>('backInStock')
  .stopIf(rulesAsked('back_in_stock'))
  .ask('product', (_, { catalogue }, turn) => whichProduct(catalogue, turn))
  .stopIf(({ product: id }, { catalogue }, turn) => {
    const product = catalogue.product(id)
    turn.memory = { ...turn.memory, lastProducts: [id] }
    if (product === undefined || !product.sold) return say.soldNoMore(nameOf(id, catalogue))
    if (product.stock === 0) return undefined
    return { line: say.inStockAlready(product.name), cards: [productCard(product, turn)] }
  })
  .ask('sure', ({ product }, { catalogue }) => whether(product, catalogue))
  .stopIf(({ sure, product }, services, turn) => {
    if (sure) return undefined
    return wantsElse.test(turn.heard.text) ? insteadOf(product, services, turn) : say.nothingChanged()
  })
  .finish(async ({ product }, { stockNotices, catalogue }, turn) => {
    const { conversationId, now, memory } = turn
    await stockNotices.wish({ conversationId, productId: product, at: now })
    turn.memory = { ...memory, awaited: [...new Set([...(memory.awaited ?? []), product])] }
    return say.willTell(nameOf(product, catalogue))
  })

/** Who would have something else, or no notice, does not want this one. */
function whether(product: string, catalogue: Catalogue): Question<boolean> {
  const question = yesNo(say.tellWhenBack(nameOf(product, catalogue)), { agrees: tellMe })
  return {
    ...question,
    read: (heard, turn) =>
      wantsElse.test(heard.text) || wantsNoNotice(heard.text) ? false : question.read(heard, turn),
  }
}

/** What is named, or the only thing on the screen when that is sold out. */
function whichProduct(catalogue: Catalogue, turn: Turn): Question<string> {
  const named = (heard: Heard) => productsIn(heard).find((id) => catalogue.product(id))
  const missed = onScreen(turn).filter((id) => catalogue.product(id)?.stock === 0)
  const shown = missed.length === 1 ? missed[0] : undefined
  const find = (heard: Heard) => named(heard) ?? shown
  const allows = (value: unknown) => typeof value === 'string' && catalogue.product(value) !== undefined
  const read = (heard: Heard) => (asksElse(heard) ? undefined : find(heard))
  return { line: say.whichProductBack(), retry: say.notInShop(), find: read, read, allows }
}

/** A question about a product, such as whether it is waterproof, does not say that one waits for it. */
const asksElse = ({ text, intent }: Heard): boolean =>
  intent !== 'back_in_stock' && isQuestion(text) && !stock.test(text)

const stock =
  /\b(?:stock|available|sold out|back|restock\w*|have)\b|有货|有貨|缺货|缺貨|到货|到貨|补货|補貨|现货|現貨|还有|還有/i
