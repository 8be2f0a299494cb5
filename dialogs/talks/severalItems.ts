import type { Heard } from '../../analytics/index.ts'
import type { Product } from '../../data/index.ts'
import { type Line, say } from '../phrases/say.ts'
import type { Turn } from '../turn.ts'
import { nameOf } from './catalogue.ts'
import { sharesWord } from './itemNames.ts'
import { itemsIn, type Thing, thingsIn } from './namedItems.ts'
import type { OrderServices } from './ownOrder.ts'

interface Known {
  readonly order: string
  readonly item: string
}

/** Says of something that a message names that it is not in the order; nothing once the item is known. */
export async function notInOrder(
  { order, ...known }: Pick<Known, 'order'>,
  { orders, catalogue }: OrderServices,
  { heard }: Turn,
): Promise<Line | undefined> {
  if ('item' in known || somethingElse.test(heard.text)) return undefined
  const items = (await orders.find(order))?.lines ?? []
  const products = items.flatMap(({ productId }) => catalogue.product(productId) ?? [])
  const isThere = (thing: Thing) =>
    products.some((item) => thing.ids.includes(item.id) || sharesWord(item, thing.text))
  const strange = thingsIn(heard).filter((thing) => !isThere(thing))
  return strange.length === 0
    ? undefined
    : say.notInOrder(
        strange.map(({ text }) => text),
        order,
      )
}

/** What came in place of something is not in the order. */
const somethingElse =
  /\b(?:wrong|instead|but (?:i )?(?:got|received)|different|someone|somebody|wanted|for (?:a|the|another))\b|[发發寄送][错錯]|[别別]人|不是我|[换換]/iu

/**
 * Of several items that a message names the others, after the one that is done now: they come when that is done.
 * Names are the same again while it is talked about, and are told once.
 */
export const andOthers =
  (intent: string) =>
  async ({ order, item }: Known, services: OrderServices, turn: Turn): Promise<Line | undefined> => {
    const { catalogue } = services
    const lines = (await services.orders.find(order))?.lines ?? []
    const products = lines.flatMap(({ productId }) => catalogue.product(productId) ?? [])
    const waiting = (turn.memory.further ?? []).flatMap((part) => part.entities.map(({ value }) => value))
    const named = itemsIn(turn.heard, products)
    const others = named.filter(({ id }) => id !== item && !waiting.includes(id))
    if (isLater(turn.heard)) return say.aboutItem(nameOf(item, catalogue))
    if (others.length === 0 || !named.some(({ id }) => id === item)) return undefined
    const text = withoutNames(turn.heard.text, named)
    const further = others.map(({ id, name }) => ({
      intent,
      text,
      entities: [
        { kind: 'order' as const, text: order, value: order },
        { kind: 'product' as const, text: name.en, value: id },
      ],
    }))
    turn.memory = { ...turn.memory, further: [...further, ...(turn.memory.further ?? [])] }
    return say.oneByOne(
      nameOf(item, catalogue),
      others.map(({ name }) => name),
    )
  }

/** Whether an item comes later than others that were named with it: its message was rid of the names. */
const isLater = ({ text, entities: [order, product, ...more] }: Heard): boolean =>
  order?.kind === 'order' && product?.kind === 'product' && more.length === 0 && !text.includes(product.text)

/** What is left of a message tells why, and what is wanted. */
const withoutNames = (text: string, named: readonly Product[]): string =>
  text
    .split(/(?<=[\s,，、和]|(?=[\s,，、和]))/u)
    .filter((word) => !named.some((item) => sharesWord(item, word)))
    .join('')
