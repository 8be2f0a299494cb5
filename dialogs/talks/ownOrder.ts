import type { Changed, Order, Text } from '../../data/index.ts'
import { Form } from '../form.ts'
import { type Line, say } from '../phrases/say.ts'
import { emailAddress, orderNumber, type Question } from '../question.ts'
import { productsIn, type Turn } from '../turn.ts'
import { type Catalogue, nameOf } from './catalogue.ts'
import { orderAnswered, orderPointedAt } from './pointedOrder.ts'
import { type Pointers, rulesAsked } from './rules.ts'

/** The orders of the shop. */
export interface Orders {
  find(id: string): Promise<Order | undefined>
  /** Newest first. */
  of(customerId: string): Promise<readonly Order[]>
  /** Whether the order was placed with this e-mail address. */
  placedWith(id: string, email: string): Promise<boolean>
  cancel(id: string, cause: Cause): Promise<Changed>
  changeAddress(id: string, address: string, cause: Cause): Promise<Changed>
}

/** What a change comes from. */
export interface Cause {
  /** The same for the same wish: who hears it twice does it once. */
  readonly key: string
  readonly conversationId: string
  readonly customerId: string | undefined
}

export const causeOf = ({ key, conversationId, customer }: Turn): Cause => ({
  key,
  conversationId,
  customerId: customer?.id,
})

export interface OrderServices {
  readonly orders: Orders
  readonly catalogue: Catalogue
}

/** Wrong proofs in one conversation before we stop asking. */
const tries = 3
/** Orders that fit on the screen as buttons. */
const atOnce = 4

/**
 * A form that begins with the customer's order and the proof that it is theirs; those that fit are offered first. The
 * order that was talked about before need not be named when it may be meant `again`.
 */
export const aboutOrder = <Services extends OrderServices>(
  id: string,
  fits?: Fits,
  again = fits,
): AboutOrder<Services> => withOrder(Form.named<Services>(id), fits, again)

/** The same, for what customers also ask about in general: the intent's article answers that. */
export const aboutOrderOrRules = <Services extends OrderServices & Pointers>(
  id: string,
  intent: string,
  fits?: Fits,
): AboutOrder<Services> => withOrder(Form.named<Services>(id).stopIf(rulesAsked(intent)), fits)

/** The same for guests alone: who is signed in is known by all their orders. */
export const aboutGuestsOrder = <Services extends OrderServices>(
  form: Form<object, Services>,
): Form<{ readonly order?: string; readonly email?: string }, Services> =>
  form
    .ask('order', (_, services, turn) =>
      turn.customer ? undefined : whichOrder(services, turn, { fits: undefined, again: undefined }),
    )
    .ask('email', ({ order }, services, turn) =>
      order === undefined ? undefined : proof({ order }, services, turn),
    )
    .stopIf(({ order, ...known }, services, turn) =>
      order === undefined ? undefined : notTheirs({ order, ...known }, services, turn),
    )

const withOrder = <Services extends OrderServices>(
  form: Form<object, Services>,
  fits?: Fits,
  again = fits,
): AboutOrder<Services> =>
  form
    .stopIf(nothingOrdered)
    .ask('order', (_, services, turn) => whichOrder(services, turn, { fits, again }))
    .ask('email', proof)
    .stopIf(notTheirs)

type Fits = (order: Order) => boolean

type AboutOrder<Services> = Form<{ readonly order: string; readonly email?: string }, Services>

/** Somebody who is signed in and has not ordered yet need not be asked which order. */
async function nothingOrdered(_: object, { orders }: OrderServices, turn: Turn) {
  return turn.customer && (await ownOrders(orders, turn)).length === 0 ? say.noOrders() : undefined
}

/**
 * The customer's orders, the newest first; none for a guest. They are read once for a turn, which asks for them at
 * each step of a form; what a form changes ends it, and what the message is for beside that is another turn here.
 */
export function ownOrders(orders: Orders, turn: Turn): Promise<readonly Order[]> {
  const { customer } = turn
  const own = read.get(turn) ?? (customer === undefined ? Promise.resolve([]) : orders.of(customer.id))
  read.set(turn, own)
  return own
}

const read = new WeakMap<Turn, Promise<readonly Order[]>>()

/** The order in question: named, the only one that fits, or one of the customer's last. */
async function whichOrder(
  services: OrderServices,
  turn: Turn,
  { fits, again }: { readonly fits: Fits | undefined; readonly again: Fits | undefined },
): Promise<Question<string>> {
  const own = await ownOrders(services.orders, turn)
  const fitting = fits === undefined ? [] : own.filter(fits)
  const shown = (fitting.length > 0 ? fitting : own).slice(0, atOnce)
  const choices = shown.map((order) => ({
    value: order.id,
    line: say.orderOption(order.id, order.placed, namesIn(order, services.catalogue), turn.local),
  }))
  const line = choices.length > 0 ? say.whichOfYourOrders() : say.whichOrder(turn.local)
  const question = orderNumber(line, say.notAnOrderNumber(turn.local), choices)
  const only = fitting.length === 1 ? fitting[0]?.id : undefined
  const named = productsIn(turn.heard)
  const having = own.filter((order) => order.lines.some(({ productId }) => named.includes(productId)))
  const meant = having.length > 1 ? having.filter((order) => fitting.includes(order)) : having
  const bought = meant.length === 1 ? meant[0]?.id : undefined
  const { opened } = turn.memory
  const known = { own, catalogue: services.catalogue, local: turn.local, opened }
  return {
    ...question,
    find: (heard, at) => question.find?.(heard, at) ?? orderPointedAt(heard, known) ?? bought,
    read: (heard, at) => question.read(heard, at) ?? orderAnswered(heard, shown, known),
    assume: () => only ?? talkedAbout(turn, again === undefined ? own : own.filter(again)),
  }
}

/** The order that the conversation was about, when it may be meant again. */
function talkedAbout(
  { heard, memory: { lastOrder, proven } }: Turn,
  fitting: readonly Order[],
): string | undefined {
  if (lastOrder === undefined || another.test(heard.text)) return undefined
  const fits = fitting.some(({ id }) => id === lastOrder) || proven.includes(lastOrder)
  return fits ? lastOrder : undefined
}

const another = /\b(?:other|another|different|orders|which)\b|[别別]的|另|其他|其它|哪|都/iu

/** A guest proves an order with the e-mail address that it was placed with. */
function proof({ order }: { order: string }, _: OrderServices, turn: Turn): Question<string> | undefined {
  if (turn.customer || turn.memory.proven.includes(order) || turn.memory.wrongProofs >= tries)
    return undefined
  return emailAddress(say.whichEmail(), say.notAnEmail())
}

/** The same words for an order that is not there and for one of somebody else. */
async function notTheirs(
  { order, email }: { order: string; email?: string },
  { orders }: OrderServices,
  turn: Turn,
): Promise<Line | undefined> {
  const about = { ...turn.memory, lastOrder: order }
  if (turn.memory.proven.includes(order)) {
    turn.memory = about
    return undefined
  }
  if (turn.customer) {
    const theirs = (await orders.find(order))?.customerId === turn.customer.id
    if (theirs) turn.memory = about
    return theirs ? undefined : say.notInYourAccount(order)
  }
  if (email !== undefined && turn.memory.wrongProofs < tries && (await orders.placedWith(order, email))) {
    turn.memory = { ...about, proven: [...turn.memory.proven, order] }
    return undefined
  }
  turn.memory = { ...turn.memory, wrongProofs: turn.memory.wrongProofs + 1 }
  return turn.memory.wrongProofs > tries ? say.tooManyTries() : say.noSuchOrder(order)
}

/** Not there yet, and not cancelled. */
export const isUnderWay = ({ status }: Order): boolean => status !== 'delivered' && status !== 'cancelled'
export const isPlaced = ({ status }: Order): boolean => status === 'placed'
export const isDelivered = ({ status }: Order): boolean => status === 'delivered'

export const namesIn = (order: Order, catalogue: Catalogue): readonly Text[] =>
  order.lines.map(({ productId }) => nameOf(productId, catalogue))
