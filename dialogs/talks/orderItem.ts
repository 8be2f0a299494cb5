import { type Heard, tidy } from '../../analytics/index.ts'
import type { Order } from '../../data/index.ts'
import { type Line, say, words } from '../phrases/say.ts'
import { type Choice, choice, type Question } from '../question.ts'
import type { Turn } from '../turn.ts'
import { type Catalogue, nameOf } from './catalogue.ts'
import { excludes, namedIn } from './itemNames.ts'
import { placed } from './ordinal.ts'
import { namesIn } from './ownOrder.ts'

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
  const named = (heard: Heard, at: Turn) =>
    isChosen(order, { text: heard.text, catalogue, at }) ? undefined : namedIn(heard, products)
  const opened = ({ memory }: Turn) => onlyOne(items.filter((id) => memory.opened?.includes(id)))
  const only = items.length === 1 && besides.length === 0 ? items[0] : undefined
  return {
    ...question,
    find: (heard, at) => named(heard, at) ?? question.find?.(heard, at) ?? opened(at),
    assume: () => only,
    read: (heard, at) => question.read(heard, at) ?? named(heard, at) ?? placed(heard.text, choices)?.value,
    nears: (heard) => excludes(heard, products),
  }
}

/** Whether a message is the button of the order: the first of its items stands on it, and is not named by it. */
function isChosen(
  order: Order | undefined,
  { text, catalogue, at }: { readonly text: string; readonly catalogue: Catalogue; readonly at: Turn },
): boolean {
  if (order === undefined || !text.startsWith(order.id)) return false
  const option = say.orderOption(order.id, order.placed, namesIn(order, catalogue), at.local)
  return [option.in('en'), option.in('zh')].some((words) => tidy(words) === text)
}

const onlyOne = <T>(found: readonly T[]): T | undefined => (found.length === 1 ? found[0] : undefined)
