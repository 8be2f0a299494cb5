import type { Heard } from '../../analytics/index.ts'
import type { Product } from '../../data/index.ts'
import { type Line, say } from '../phrases/say.ts'
import type { Turn } from '../turn.ts'
import { nameOf } from './catalogue.ts'
import { sharesWord } from './itemNames.ts'
import { itemsIn, type Thing, thingsIn } from './namedItems.ts'
import type { OrderServices } from './ownOrder.ts'
import { type Reason, reasonLine } from './returnReason.ts'

interface Known {
  readonly order: string
  readonly item: string
  /** Why it comes back, when that is known. */
  readonly reason?: Reason
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

/** The same of what is missing, which may be a part of what is in the order: told when nothing that is named is. */
export async function noneInOrder(known: Pick<Known, 'order'>, services: OrderServices, turn: Turn) {
  const lines = (await services.orders.find(known.order))?.lines ?? []
  const products = lines.flatMap(({ productId }) => services.catalogue.product(productId) ?? [])
  const isPart = thingsIn(turn.heard).some(({ ids, text }) =>
    products.some((item) => ids.includes(item.id) || sharesWord(item, text)),
  )
  return isPart ? undefined : notInOrder(known, services, turn)
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
  async (known: Known, services: OrderServices, turn: Turn): Promise<Line | undefined> => {
    const { order, item, reason } = known
    const { catalogue } = services
    const lines = (await services.orders.find(order))?.lines ?? []
    const products = lines.flatMap(({ productId }) => catalogue.product(productId) ?? [])
    const waiting = (turn.memory.further ?? []).flatMap((part) => part.entities.map(({ value }) => value))
    const named = itemsIn(turn.heard, products)
    const others = named.filter(({ id }) => id !== item && !waiting.includes(id))
    if (isLater(turn.heard)) return say.aboutItem(nameOf(item, catalogue))
    if (ofAll.test(turn.heard.text)) sayOfAll(turn)
    if (others.length === 0 || !named.some(({ id }) => id === item)) return undefined
    putOff(others, { order, reason, intent, named }, turn)
    return say.oneByOne(
      nameOf(item, catalogue),
      others.map(({ name }) => name),
    )
  }

interface Wanted {
  readonly order: string
  readonly reason: Reason | undefined
  readonly intent: string
  readonly named: readonly Product[]
}

/** Keeps what else is named for later, with all that was said of it. */
function putOff(others: readonly Product[], { order, reason, intent, named }: Wanted, turn: Turn): void {
  const why = reason === undefined ? [] : [reasonLine(reason).in(turn.language)]
  const text = [withoutNames(turn.heard, named), ...why].join('. ')
  const isFaulty = intent === 'return_item' && turn.heard.intent === 'damaged_item'
  const further = others.map(({ id, name }) => ({
    intent: isFaulty ? 'damaged_item' : intent,
    text,
    entities: [
      { kind: 'order' as const, text: order, value: order },
      { kind: 'product' as const, text: name.en, value: id },
    ],
  }))
  turn.memory = { ...turn.memory, further: [...further, ...(turn.memory.further ?? [])] }
}

/** Whether an item comes later than others that were named with it: its message was rid of the names. */
const isLater = ({ text, entities: [order, product, ...more] }: Pick<Heard, 'text' | 'entities'>): boolean =>
  order?.kind === 'order' && product?.kind === 'product' && more.length === 0 && !text.includes(product.text)

/** Says what is wanted of all of them. */
const ofAll = /\b(?:both|all|each)\b|都|全/iu

/** What is wanted of all is wanted of those that come later too. */
function sayOfAll(turn: Turn): void {
  const said = turn.heard.text.replace(ofAll, ' ')
  const { further = [] } = turn.memory
  const all = further.map((part) => (isLater(part) ? { ...part, text: `${part.text}. ${said}` } : part))
  turn.memory = { ...turn.memory, further: all }
}

/** What is left of a message tells why, and what is wanted; in Chinese a name stands in the midst of it. */
function withoutNames({ text, entities }: Heard, named: readonly Product[]): string {
  const isNamed = (word: string) => named.some((item) => sharesWord(item, word))
  const names = entities.map((entity) => entity.text).filter((name) => han.test(name) && isNamed(name))
  const strip = (word: string) => names.reduce((left, name) => left.replaceAll(name, ''), word)
  return text
    .replace(ofAll, ' ')
    .split(/(?<=[\s,，、和]|(?=[\s,，、和]))/u)
    .map(strip)
    .filter((word) => !isNamed(word))
    .join('')
}

const han = /\p{Script=Han}/u
