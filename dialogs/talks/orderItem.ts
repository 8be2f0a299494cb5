import type { Heard } from '../../analytics/index.ts'
import type { Order, Product } from '../../data/index.ts'
import { type Line, words } from '../phrases/say.ts'
import { type Choice, choice, type Question } from '../question.ts'
import { categoriesIn, productsIn, type Turn } from '../turn.ts'
import { type Catalogue, nameOf } from './catalogue.ts'

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
  const named = (heard: Heard) => namedIn(heard, products)
  const opened = ({ memory }: Turn) => onlyOne(items.filter((id) => memory.opened?.includes(id)))
  const only = items.length === 1 && besides.length === 0 ? items[0] : undefined
  return {
    ...question,
    find: (heard, at) => named(heard) ?? question.find?.(heard, at) ?? opened(at),
    assume: () => only,
    read: (heard, at) => question.read(heard, at) ?? named(heard),
  }
}

/** The item that a message names: by its name, by its kind, or by a word that no other item of the order has. */
export function namedIn(heard: Heard, products: readonly Product[]): string | undefined {
  const ids = productsIn(heard)
  const kinds = categoriesIn(heard)
  return (
    products.find(({ id }) => ids.includes(id)) ??
    onlyOne(products.filter(({ category }) => kinds.includes(category))) ??
    onlyOne(products.filter((product) => sharesWord(product, heard.text)))
  )?.id
}

const onlyOne = <T>(found: readonly T[]): T | undefined => (found.length === 1 ? found[0] : undefined)

function sharesWord({ name, aliases }: Product, text: string): boolean {
  const said = latinWords(text)
  const english = [name.en, ...aliases.en].flatMap(latinWords)
  const chinese = [name.zh, ...aliases.zh].map((each) => each.replace(/[（(].*$/, '').slice(-2))
  return (
    english.some((word) => said.includes(word)) ||
    chinese.some((end) => /^\p{Script=Han}{2}$/u.test(end) && text.includes(end))
  )
}

const latinWords = (text: string): readonly string[] =>
  (text.toLowerCase().match(/\p{Script=Latin}{3,}/gu) ?? []).filter((word) => !empty.includes(word))

/** Words of names that name nothing. */
const empty = ['and', 'the', 'set', 'for', 'with', 'from', 'mini', 'small', 'large', 'one', 'two']
