import type { Heard } from '../../analytics/index.ts'
import type { Changed, Order, Text } from '../../data/index.ts'
import { Form } from '../form.ts'
import { type Line, say } from '../phrases/say.ts'
import { emailAddress, type Question } from '../question.ts'
import type { Later, Said } from '../steps.ts'
import type { Turn } from '../turn.ts'
import { type Catalogue, nameOf } from './catalogue.ts'
import { type Pointers, rulesAsked } from './rules.ts'
import { type Fits, isAnother, whichOrder } from './whichOrder.ts'

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

/** Which orders a talk is about. */
interface About<Services> {
  /** Those that what is wanted can be done with: they are offered. */
  fits?(order: Order, services: Services, turn: Turn): boolean
  /** Those that are meant rather when several have the thing that is named. */
  rather?(order: Order, services: Services, turn: Turn): boolean
  /** Those that need not be named when they were talked about before. */
  readonly again?: Fits
  /** Those of the customer's that may be meant, when that is fewer than all. */
  among?(own: readonly Order[], services: Services, turn: Turn): Promise<readonly Order[]>
  /** What is said when none of several fits; undefined when one does after all. */
  none?(own: readonly Order[], services: Services, turn: Turn): Later<Said | undefined>
  /** What is said to a question about what is wanted, before it is known of which order. */
  aside?(heard: Heard, services: Services): Line | undefined
}

/** A form that begins with the customer's order and the proof that it is theirs. */
export const aboutOrder = <Services extends OrderServices>(
  id: string,
  about: About<Services> = {},
): AboutOrder<Services> => withOrder(Form.named<Services>(id), about)

/** The same, for what customers also ask about in general: the intent's article answers that. */
export const aboutOrderOrRules = <Services extends OrderServices & Pointers>(
  id: string,
  intent: string,
  about: About<Services> = {},
): AboutOrder<Services> => withOrder(Form.named<Services>(id).stopIf(rulesAsked(intent)), about)

/** The same for guests alone: who is signed in is known by all their orders. */
export const aboutGuestsOrder = <Services extends OrderServices>(
  form: Form<object, Services>,
): Form<{ readonly order?: string; readonly email?: string }, Services> =>
  form
    .ask('order', (_, { catalogue }, turn) =>
      turn.customer ? undefined : whichOrder({ own: [], catalogue }, turn),
    )
    .ask('email', ({ order }, services, turn) =>
      order === undefined ? undefined : proof({ order }, services, turn),
    )
    .stopIf(({ order, ...known }, services, turn) =>
      order === undefined ? undefined : notTheirs({ order, ...known }, services, turn),
    )

const withOrder = <Services extends OrderServices>(
  form: Form<object, Services>,
  about: About<Services>,
): AboutOrder<Services> =>
  form
    .stopIf(nothingOrdered)
    .stopIf((known, services, turn) => noneFits(known, about, { services, turn }))
    .ask('order', async (_, services, turn) => {
      const all = await ownOrders(services.orders, turn)
      const own = (await about.among?.(all, services, turn)) ?? all
      const question = whichOrder(
        { ...fitsOf(about, services, turn), own, catalogue: services.catalogue },
        turn,
      )
      const aside: typeof question.aside = (heard, at) =>
        about.aside?.(heard, services) ?? question.aside?.(heard, at)
      return { ...question, aside }
    })
    .ask('email', proof)
    .stopIf(notTheirs)

/** Which orders what is wanted can be done with, as it stands now. */
function fitsOf<Services>(about: About<Services>, services: Services, turn: Turn) {
  const bound = (fits: About<Services>['fits']): Fits | undefined =>
    fits && ((order) => fits(order, services, turn))
  const fits = bound(about.fits)
  return { fits, rather: bound(about.rather) ?? fits, again: about.again ?? fits }
}

type AboutOrder<Services> = Form<{ readonly order: string; readonly email?: string }, Services>

/** None of several orders fits, and no other is meant. */
async function noneFits<Services extends OrderServices>(
  known: object,
  about: About<Services>,
  { services, turn }: { readonly services: Services; readonly turn: Turn },
): Promise<Said | undefined> {
  const { none } = about
  if ('order' in known || none === undefined || isAnother(turn.heard)) return undefined
  const which = fitsOf(about, services, turn)
  const own = await ownOrders(services.orders, turn)
  if (own.length < 2 || (which.fits !== undefined && own.some(which.fits))) return undefined
  // Nothing is asked yet, so nothing of this stays on the screen.
  const trial = { ...turn }
  const { find, assume } = whichOrder({ ...which, own, catalogue: services.catalogue }, trial)
  const isMeant = (find?.(trial.heard, trial) ?? assume?.(trial)) !== undefined
  return isMeant ? undefined : none(own, services, turn)
}

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
