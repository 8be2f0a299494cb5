import type { Order, Product, Text } from '../../data/index.ts'
import { type Line, say } from '../phrases/say.ts'
import { emailAddress, orderNumber, type Question } from '../question.ts'
import { productsIn, type Turn } from '../turn.ts'

/** The orders of the shop. */
export interface Orders {
  find(id: string): Promise<Order | undefined>
  /** Newest first. */
  of(customerId: string): Promise<readonly Order[]>
  /** Whether the order was placed with this e-mail address. */
  placedWith(id: string, email: string): Promise<boolean>
}

/** What the shop sells. */
export interface Catalogue {
  product(id: string): Product | undefined
}

export interface OrderServices {
  readonly orders: Orders
  readonly catalogue: Catalogue
}

/** Wrong proofs in one conversation before we stop asking. */
const tries = 3
/** Orders that fit on the screen as buttons. */
const atOnce = 4

/** Somebody who is signed in and has not ordered yet need not be asked which order. */
export async function nothingOrdered(_: object, { orders }: OrderServices, { customer }: Turn) {
  return customer && (await orders.of(customer.id)).length === 0 ? say.noOrders() : undefined
}

/** The order in question: named, the only one under way, or one of the customer's last. */
export async function whichOrder(_: object, services: OrderServices, turn: Turn): Promise<Question<string>> {
  const own = turn.customer ? await services.orders.of(turn.customer.id) : []
  const choices = own.slice(0, atOnce).map((order) => ({
    value: order.id,
    line: say.orderOption(order.id, order.placed, namesIn(order, services.catalogue), turn.local),
  }))
  const line = choices.length > 0 ? say.whichOfYourOrders() : say.whichOrder(turn.local)
  const question = orderNumber(line, say.notAnOrderNumber(turn.local), choices)
  const underWay = own.filter(({ status }) => status !== 'delivered' && status !== 'cancelled')
  const only = underWay.length === 1 ? underWay[0]?.id : undefined
  const wantsStatus = turn.heard.intent === 'order_status'
  const named = productsIn(turn.heard)
  const having = own.filter((order) => order.lines.some(({ productId }) => named.includes(productId)))
  const bought = having.length === 1 ? having[0]?.id : undefined
  return {
    ...question,
    find: (heard, at) => question.find?.(heard, at) ?? bought,
    assume: () => (wantsStatus ? only : undefined),
  }
}

/** A guest proves an order with the e-mail address that it was placed with. */
export function proof(
  { order }: { order: string },
  _: OrderServices,
  turn: Turn,
): Question<string> | undefined {
  if (turn.customer || turn.memory.proven.includes(order) || turn.memory.wrongProofs >= tries)
    return undefined
  return emailAddress(say.whichEmail(), say.notAnEmail())
}

/** The same words for an order that is not there and for one of somebody else. */
export async function notTheirs(
  { order, email }: { order: string; email?: string },
  { orders }: OrderServices,
  turn: Turn,
): Promise<Line | undefined> {
  if (turn.memory.proven.includes(order)) return undefined
  if (turn.customer) {
    const theirs = (await orders.find(order))?.customerId === turn.customer.id
    return theirs ? undefined : say.notInYourAccount(order)
  }
  if (email !== undefined && turn.memory.wrongProofs < tries && (await orders.placedWith(order, email))) {
    turn.memory = { ...turn.memory, proven: [...turn.memory.proven, order] }
    return undefined
  }
  turn.memory = { ...turn.memory, wrongProofs: turn.memory.wrongProofs + 1 }
  return turn.memory.wrongProofs > tries ? say.tooManyTries() : say.noSuchOrder(order)
}

export const nameOf = (productId: string, catalogue: Catalogue): Text =>
  catalogue.product(productId)?.name ?? { en: productId, zh: productId }

export const namesIn = (order: Order, catalogue: Catalogue): readonly Text[] =>
  order.lines.map(({ productId }) => nameOf(productId, catalogue))
