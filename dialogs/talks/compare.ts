import type { Heard } from '../../analytics/index.ts'
import { Form } from '../form.ts'
import { say } from '../phrases/say.ts'
import type { Question } from '../question.ts'
import type { Reply } from '../reply.ts'
import { productsIn, suggestedLast, type Turn } from '../turn.ts'
import type { Catalogue } from './catalogue.ts'
import { differences } from './comparison.ts'
import type { ProductServices } from './product.ts'
import { productCard } from './suggestions.ts'

/** Products side by side at once. */
const atOnce = 3

/** Says how products differ: price, stock, and the properties that are not the same. */
export const compare = Form.aside<ProductServices>('compare')
  .ask('products', (_, { catalogue }, turn) => whichTwo(catalogue, turn))
  .finish(({ products }, services, turn) => {
    const found = products.flatMap((id) => services.catalogue.product(id) ?? [])
    turn.memory = { ...turn.memory, lastProducts: products }
    const reply: Reply = {
      line: differences(found, services),
      cards: found.map((product) => productCard(product, turn)),
    }
    return reply
  })

/** Two or three products: named, or those that were suggested last; one may be named after the other. */
function whichTwo(catalogue: Catalogue, turn: Turn): Question<readonly string[]> {
  const suggested = suggestedLast(turn)
    .map(({ productId }) => productId)
    .slice(0, atOnce)
  const read = (heard: Heard) => {
    const named = [...new Set(productsIn(heard))].filter((id) => catalogue.product(id)).slice(0, atOnce)
    if (named.length > 1) return named
    return named.length === 1 ? besideOne(named[0] ?? '', suggested) : pointedAt(heard, suggested)
  }
  const isSold = (id: unknown) => typeof id === 'string' && catalogue.product(id) !== undefined
  const allows = (value: unknown) => Array.isArray(value) && value.length > 1 && value.every(isSold)
  return { line: say.whichToCompare(), find: read, read, allows }
}

/** One of those that were suggested is compared with the best of the others. */
function besideOne(id: string, suggested: readonly string[]): readonly string[] | undefined {
  const other = suggested.find((each) => each !== id)
  return suggested.includes(id) && other !== undefined ? [id, other] : undefined
}

const pointedAt = ({ text }: Heard, suggested: readonly string[]): readonly string[] | undefined =>
  suggested.length > 1 && pointing.test(text) ? suggested : undefined

const pointing =
  /\b(these|those|them|both|two|first|all|which ones?|which of)\b|这(些|几|两)|那(些|几|两)|它们|两(个|款|种)|第一|哪[个款种件]/i
