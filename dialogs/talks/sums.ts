import type { Product } from '../../data/index.ts'
import { type Line, say } from '../phrases/say.ts'
import type { Said } from '../steps.ts'
import type { Turn } from '../turn.ts'
import type { Pointers } from './rules.ts'
import { productCard } from './suggestions.ts'
import { asksForDeliveryToo, asksForDiscount, countOf, type SumRules, sumAsked } from './sumAsked.ts'

type SumServices = SumRules & Pick<Pointers, 'article'>

interface Item {
  readonly product: Product
  readonly pieces: number
}

/**
 * What several pieces or products come to together, with what is off for so many, and with what delivery costs when that
 * is asked too.
 */
export function sum(services: SumServices, turn: Turn): Said {
  const asked = sumAsked(services, turn) ?? []
  const items = asked.flatMap(({ productId, pieces }) => {
    const product = services.catalogue.product(productId)
    return product ? [{ product, pieces }] : []
  })
  const lastProducts = items.map(({ product }) => product.id)
  turn.memory = { ...turn.memory, lastProducts, counted: asked }
  const lines = [
    say.sum(items.map(priced), turn.local),
    ...items.flatMap(short),
    ...offMany(items, services, turn),
    ...delivery(services, turn),
  ]
  const line: Line = { in: (language) => lines.map((each) => each.in(language)).join('\n') }
  return { line, cards: items.map(({ product }) => productCard(product, turn)) }
}

const priced = ({ product: { name, price }, pieces }: Item) => ({ name, price, pieces })

/** More than there are is told unasked. */
const short = ({ product: { name, stock }, pieces }: Item): readonly Line[] =>
  stock !== undefined && stock < pieces ? [say.onlySoMany(stock, name)] : []

function offMany(
  items: readonly Item[],
  { rules: { bulkDiscount } }: SumServices,
  turn: Turn,
): readonly Line[] {
  if (bulkDiscount === undefined) return []
  const count = countOf(items.map(({ product: { id: productId }, pieces }) => ({ productId, pieces })))
  if (count >= bulkDiscount.fromPieces) return [say.bulkSum(items.map(priced), bulkDiscount, turn.local)]
  const isNear = count >= bulkDiscount.fromPieces / 2
  return isNear || asksForDiscount(turn.heard.text) ? [say.bulkFrom(bulkDiscount)] : []
}

/** The article on what it costs, for where it goes to when that is named. */
function delivery({ article }: SumServices, turn: Turn): readonly Line[] {
  const { heard, language } = turn
  if (!asksForDeliveryToo(heard.text)) return []
  const text = `${heard.text} ${costs[language]}`
  const line = article({ ...turn, heard: { ...heard, text, parts: [] } }, 'delivery_cost')
  return line ? [line] : []
}

const costs = { en: 'what does delivery cost', zh: '运费多少' }
