import { customerTurns, findCustomer, findSummary, type Order, ticketsOf, transcript } from '../data/index.ts'
import type { ConversationView, Lines } from '../web/index.ts'
import type { House } from './house.ts'
import { ticketsShownOf } from './ticketsShown.ts'

/** Orders of one customer that the desk shows. */
const ordersShown = 20

/** Messages of one customer in other conversations that the desk shows. */
const latelyShown = 8

/** Lines of a transcript that the desk shows at once. */
const linesShown = 100

/** Lines before a place; the last ones without one. */
export async function linesBefore({ store }: House, id: string, before?: number): Promise<Lines> {
  const lines = await transcript(store, id, { before, limit: linesShown + 1 })
  const more = lines.length > linesShown
  return { lines: more ? lines.slice(1) : lines, earlier: more ? lines[1]?.seq : undefined }
}

/** One conversation with all that the desk shows beside it. */
export async function conversationView(house: House, id: string): Promise<ConversationView | undefined> {
  const { store } = house
  const conversation = await findSummary(store, id)
  if (conversation === undefined) return undefined
  const { customerId } = conversation
  const [{ lines, earlier }, tickets, customer, all, lately] = await Promise.all([
    linesBefore(house, id),
    ticketsOf(store, { conversationId: id }),
    customerId === undefined ? undefined : findCustomer(store, customerId),
    customerId === undefined ? [] : ordersNow(house, customerId),
    customerId === undefined ? [] : customerTurns(store, customerId, { except: id, limit: latelyShown }),
  ])
  const orders = all.slice(0, ordersShown)
  const { local, product } = house.shop()
  const ordered = new Set(orders.flatMap((order) => order.lines.map(({ productId }) => productId)))
  const names = [...ordered].flatMap((key) => (product(key) ? [[key, product(key)?.name]] : []))
  return {
    conversation,
    lines,
    earlier,
    customer,
    orders,
    lately,
    products: Object.fromEntries(names),
    currency: local.currency,
    tickets: await ticketsShownOf(house, tickets),
  }
}

/** An order system that does not answer leaves the desk without orders, not without the conversation. */
const ordersNow = ({ shop, alarm }: House, customerId: string): Promise<readonly Order[]> =>
  shop()
    .orders.of(customerId)
    .catch((error: unknown) => {
      alarm('the orders of a customer could not be read', error)
      return []
    })
