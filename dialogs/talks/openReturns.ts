import type { Heard } from '../../analytics/index.ts'
import { say } from '../phrases/say.ts'
import { choice, type Question } from '../question.ts'
import type { Turn } from '../turn.ts'
import { nameOf } from './catalogue.ts'
import { namedBy } from './itemNames.ts'
import { isDelivered, type OrderServices, ownOrders } from './ownOrder.ts'
import type { Refund, Returns } from './refunds.ts'

export interface ReturnsAtHand extends OrderServices {
  readonly returns: Pick<Returns, 'of'>
}

/** A return that is registered and not paid back yet. */
interface OpenReturn extends Refund {
  readonly orderId: string
}

/** The newest orders that are looked through. */
const atMost = 12

/** What comes back of an order, or of any of the customer's, and was not paid back yet. */
export function openReturns(
  order: string | undefined,
  services: ReturnsAtHand,
  turn: Turn,
): Promise<readonly OpenReturn[]> {
  const known = read.get(turn)
  if (known !== undefined && known.order === order) return known.found
  const found = foundFor(order, services, turn)
  read.set(turn, { order, found })
  return found
}

/** They are asked for at each step of a form. */
const read = new WeakMap<
  Turn,
  { readonly order: string | undefined; readonly found: Promise<readonly OpenReturn[]> }
>()

async function foundFor(
  order: string | undefined,
  { orders, returns }: ReturnsAtHand,
  turn: Turn,
): Promise<readonly OpenReturn[]> {
  const own = order === undefined ? (await ownOrders(orders, turn)).filter(isDelivered) : []
  const ids = order === undefined ? own.slice(0, atMost).map(({ id }) => id) : [order]
  const found = await Promise.all(
    ids.map(async (orderId) => (await returns.of(orderId)).map((one) => ({ ...one, orderId }))),
  )
  return found.flat().filter(({ paid }) => paid === undefined)
}

/** One of several, by its number, its order or its thing; the only one, or the only one of this minute, is not asked. */
export function whichReturn(
  open: readonly OpenReturn[],
  { catalogue }: OrderServices,
  { now }: Turn,
): Question<string> {
  const question = choice(
    say.whichReturn(),
    open.map(({ id, productId }) => ({
      value: id,
      line: say.returnOption(id, nameOf(productId, catalogue)),
    })),
  )
  const products = open.flatMap(({ productId }) => catalogue.product(productId) ?? [])
  const named = (heard: Heard) => {
    const item = namedBy(heard, products)?.id
    return onlyOne(open.filter((one) => isNumbered(one, heard) || one.productId === item))?.id
  }
  const recent = open.filter(({ at }) => at > now - justNow)
  return {
    ...question,
    find: named,
    assume: () => onlyOne(open)?.id ?? onlyOne(recent)?.id,
    read: (heard, turn) => question.read(heard, turn) ?? named(heard),
  }
}

const justNow = 300_000

const isNumbered = ({ id, orderId }: OpenReturn, { text, entities }: Heard): boolean =>
  entities.some(({ kind, value }) => kind === 'order' && value === orderId) ||
  new RegExp(`\\bR-?${id.replace(/\D/g, '')}\\b`, 'i').test(text)

const onlyOne = <T>(found: readonly T[]): T | undefined => (found.length === 1 ? found[0] : undefined)
