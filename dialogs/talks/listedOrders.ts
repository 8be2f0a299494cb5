import type { Entity } from '../../analytics/index.ts'
import type { Order } from '../../data/index.ts'
import type { OrderInBrief } from '../phrases/en/orders.ts'
import type { Turn } from '../turn.ts'
import { type Catalogue, nameOf } from './catalogue.ts'
import { isCalled } from './itemNames.ts'

/** Orders that fit on the screen as buttons. */
export const atOnce = 4

/** Keeps what is on the screen, and for what, so that it stays when it is asked for again. */
export function list(shown: readonly Order[], turn: Turn, things = thingsListed(turn)): void {
  turn.memory = { ...turn.memory, listed: shown.map(({ id }) => id), listedFor: things }
}

/** The things that the orders on the screen were looked up for. */
export const thingsListed = ({ memory }: Turn): readonly Entity[] => memory.listedFor ?? []

/** What the customer named comes first. */
export function inBrief(
  { id, placed, lines }: Order,
  catalogue: Catalogue,
  things: readonly Entity[] = [],
): OrderInBrief {
  const isNamed = (one: string) => {
    const product = catalogue.product(one)
    return things.some(({ value, text }) => value === one || (product && isCalled(product, text)))
  }
  const ids = lines.map(({ productId }) => productId)
  const first = [...ids.filter(isNamed), ...ids.filter((one) => !isNamed(one))]
  return { id, placed, items: first.map((one) => nameOf(one, catalogue)) }
}
