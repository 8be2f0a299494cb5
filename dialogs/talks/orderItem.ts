import { type Heard, tidy } from '../../analytics/index.ts'
import type { Order } from '../../data/index.ts'
import { type Line, say, words } from '../phrases/say.ts'
import { type Choice, choice, type Question } from '../question.ts'
import type { Turn } from '../turn.ts'
import { type Catalogue, nameOf } from './catalogue.ts'
import { excludes, namedIn } from './itemNames.ts'
import { inBrief } from './listedOrders.ts'
import { itemsIn } from './namedItems.ts'
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
  const isBeside = ({ text }: Heard) => besides.some(({ words }) => words?.test(text))
  const first = (heard: Heard) =>
    isBeside(heard) || excludes(heard, products) ? undefined : itemsIn(heard, products)[0]?.id
  const named = (heard: Heard, at: Turn) =>
    isChosen(order, { text: heard.text, catalogue, at })
      ? undefined
      : (first(heard) ?? namedIn(heard, products))
  const opened = ({ memory }: Turn) => onlyOne(items.filter((id) => memory.opened?.includes(id)))
  const only = items.length === 1 && besides.length === 0 ? items[0] : undefined
  return {
    ...question,
    find: (heard, at) => named(heard, at) ?? question.find?.(heard, at) ?? opened(at),
    assume: () => only,
    read: (heard, at) => question.read(heard, at) ?? named(heard, at) ?? placed(heard.text, choices)?.value,
    nears: (heard) => excludes(heard, products),
    aside: ({ text }) => (several.test(text) ? say.nameSeveral() : elsewhere(text, order)),
  }
}

/** Whether a message is the button of the order: the first of its items stands on it, and is not named by it. */
function isChosen(
  order: Order | undefined,
  { text, catalogue, at }: { readonly text: string; readonly catalogue: Catalogue; readonly at: Turn },
): boolean {
  if (order === undefined || !text.startsWith(order.id)) return false
  const brief = inBrief(order, catalogue)
  const options = [say.orderOption(brief, at.now, at.local), say.orderInFull(brief, at.now, at.local)]
  return options.some((option) => [option.in('en'), option.in('zh')].some((words) => tidy(words) === text))
}

const onlyOne = <T>(found: readonly T[]): T | undefined => (found.length === 1 ? found[0] : undefined)

const elsewhere = (text: string, order: Order | undefined): Line | undefined =>
  order !== undefined && notThere.test(text) ? say.theseAreAll(order.id) : undefined

const notThere =
  /\b(?:not|isn['’]?t|none|neither)\b.{0,16}\b(?:list|there|these|those|them|here|in (?:it|that|this))\b|不在(?:里面|裡面|上面|其中|这|這)|[没沒]有(?:我|这|這|那)|都不是|列表里[没沒]/iu
const several =
  /\b(?:several|multiple|more than one|two (?:things|items)|both)\b|多选|多選|[几幾两兩](?:样|樣|[个個]|件)|都可以/iu
