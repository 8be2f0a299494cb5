import { findOrder, type Ticket } from '../data/index.ts'
import type { DeskTicket } from '../web/index.ts'
import type { House } from './house.ts'

/** Tickets as the desk shows them: of a return, with the item and the money that goes back for it. */
export const ticketsShownOf = (house: House, tickets: readonly Ticket[]): Promise<readonly DeskTicket[]> =>
  Promise.all(tickets.map((ticket) => shownOf(house, ticket)))

async function shownOf({ store, shop }: House, ticket: Ticket): Promise<DeskTicket> {
  const { kind, orderId, productId } = ticket
  if (kind !== 'return' || productId === undefined) return ticket
  const { product, local } = shop()
  const item = product(productId)?.name ?? { en: productId, zh: productId }
  const order = orderId === undefined ? undefined : await findOrder(store, orderId)
  const lines = (order?.lines ?? []).filter((line) => line.productId === productId)
  const paid = lines.reduce((sum, { quantity, price }) => sum + quantity * price, 0)
  return {
    ...ticket,
    item,
    currency: local.currency,
    amount: ticket.amount ?? (lines.length === 0 ? undefined : paid),
  }
}
