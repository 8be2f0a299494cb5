import type { Order } from '../../data/index.ts'
import { type Line, say } from '../phrases/say.ts'
import type { Option } from '../reply.ts'
import type { Said } from '../steps.ts'
import type { Turn } from '../turn.ts'
import { nameOf } from './catalogue.ts'
import type { Fact } from './orderFactWords.ts'
import { stateOf, stateWithHelp } from './orderState.ts'
import { isPlaced, isUnderWay, type OrderServices } from './ownOrder.ts'
import { callPerson } from './person.ts'
import type { Returns } from './refunds.ts'
import type { Pointers } from './rules.ts'
import type { TicketServices } from './tickets.ts'

export interface FactServices extends OrderServices, TicketServices, Pointers {
  readonly rules: TicketServices['rules'] & { readonly chargedAtPacking: boolean }
  readonly returns: Pick<Returns, 'of'>
}

const person: Option = { line: say.fetchPerson(), means: { intent: 'talk_to_person' } }

/** Tells it, from what is kept of the order; what is not known is said to be not known. */
export function tellFact(fact: Fact, order: Order, services: FactServices, turn: Turn): Said | Promise<Said> {
  const { local } = turn
  const { id, status } = order
  switch (fact) {
    case 'when':
      return stateWithHelp(order, services, turn)
    case 'contents':
      return stateOf(order, services, turn)
    case 'paid':
    case 'cost':
      return contents(order, services, turn)
    case 'back':
      return whatComesBack(order, services, turn)
    case 'hour':
      return { line: following(stateOf(order, services, turn), say.hourUnknown()), options: [person] }
    case 'leaves':
      return status === 'placed' || status === 'packed'
        ? say.leavesSoon(id, status, order.due, local)
        : stateWithHelp(order, services, turn)
    case 'urge':
      return urged(order, services, turn)
    case 'refuse':
      return refused(order, services, turn)
    case 'isCancelled':
      return status === 'cancelled'
        ? say.nothingCharged(id, services.rules.chargedAtPacking)
        : stateOf(order, services, turn)
    case 'otherDay':
      return { line: following(stateOf(order, services, turn), say.dayFixed()), options: [person] }
    case 'cancellable':
      return mayBeCancelled(order, services) ?? say.cannotCancel(id, status)
    case 'address':
      return goesTo(order, services)
    case 'undo':
      return status === 'cancelled' ? orderAgain(order, services, turn) : stateOf(order, services, turn)
    case 'whyCancelled':
    case 'inHand':
      return otherwise(order, turn)
  }
}

/** A late one offers the same by itself. */
function urged(order: Order, services: FactServices, turn: Turn): Said {
  const state = stateWithHelp(order, services, turn)
  return 'line' in state ? state : { line: following(state, say.courierAsked()), options: [person] }
}

const mayBeCancelled = (order: Order, { button }: Pointers): Said | undefined =>
  isPlaced(order) ? { line: say.cancellableStill(order.id), options: [button('cancel_order')] } : undefined

/** What becomes of a parcel that is not wanted, and of the money. */
function refused(order: Order, services: FactServices, turn: Turn): Said {
  if (order.status === 'cancelled') return say.nothingCharged(order.id, services.rules.chargedAtPacking)
  const state = stateOf(order, services, turn)
  if (isUnderWay(order)) return mayBeCancelled(order, services) ?? following(state, say.canRefuse())
  return { line: state, options: [services.button('return_item')] }
}

/** Where it goes is known only when that was changed here. */
function goesTo(order: Order, { button }: Pointers): Said {
  const line = order.shipTo === undefined ? say.addressNotSeen() : say.addressIs(order.id, order.shipTo)
  return isPlaced(order) ? { line, options: [button('change_address')] } : line
}

/** One after the other. */
const following = (first: Line, second: Line): Line => ({
  in: (language) => `${first.in(language)}${language === 'zh' ? '' : ' '}${second.in(language)}`,
})

function contents({ id, lines }: Order, { catalogue, button }: OrderServices & Pointers, turn: Turn): Said {
  const items = lines.map(({ productId, quantity, price }) => ({
    name: catalogue.product(productId)?.name ?? { en: productId, zh: productId },
    quantity,
    sum: quantity * price,
  }))
  return { line: say.orderHolds(id, items, turn.local), options: [button('invoice')] }
}

/** What is paid back for what comes back; of what does not come back, what it cost. */
async function whatComesBack(order: Order, services: FactServices, turn: Turn): Promise<Said> {
  const returned = (await services.returns.of(order.id)).map(({ productId }) => productId)
  const items = order.lines
    .filter(({ productId }) => returned.includes(productId))
    .map(({ productId, price }) => ({ name: nameOf(productId, services.catalogue), price }))
  return items.length === 0 ? contents(order, services, turn) : say.comesBack(items, turn.local)
}

function orderAgain({ id, lines }: Order, { catalogue }: OrderServices, { links }: Turn): Line {
  const items = lines.flatMap(({ productId }) => catalogue.product(productId) ?? [])
  return {
    in: (language) => {
      const again = items.map(({ id: one, name }) => `[${name[language]}](${links.product(one, language)})`)
      return say.orderAgain(id, again).in(language)
    },
  }
}

/** Our records may be wrong: a person looks at them. */
function otherwise(order: Order, turn: Turn): Line {
  callPerson(turn)
  return say.recordsSay(order.id, order.status)
}
