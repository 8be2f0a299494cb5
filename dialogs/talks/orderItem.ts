import type { Heard } from '../../analytics/index.ts'
import type { Order } from '../../data/index.ts'
import { type Line, words } from '../phrases/say.ts'
import { type Choice, choice, type Question } from '../question.ts'
import type { Turn } from '../turn.ts'
import { type Catalogue, nameOf } from './catalogue.ts'
import { excludes, namedIn } from './itemNames.ts'
import { placed } from './ordinal.ts'

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
  const choices = [...items.map((id) => ({ value: id, line: words(nameOf(id, catalogue)) })), ...besides]
  const question = choice(line, choices)
  const products = items.flatMap((id) => catalogue.product(id) ?? [])
  const named = (heard: Heard) => namedIn(heard, products)
  const opened = ({ memory }: Turn) => onlyOne(items.filter((id) => memory.opened?.includes(id)))
  const only = items.length === 1 && besides.length === 0 ? items[0] : undefined
  return {
    ...question,
    find: (heard, at) => named(heard) ?? question.find?.(heard, at) ?? opened(at),
    assume: () => only,
    read: (heard, at) => question.read(heard, at) ?? named(heard) ?? placed(heard.text, choices)?.value,
    nears: (heard) => excludes(heard, products),
  }
}

const onlyOne = <T>(found: readonly T[]): T | undefined => (found.length === 1 ? found[0] : undefined)
