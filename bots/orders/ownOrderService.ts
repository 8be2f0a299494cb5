import {
  type Changed,
  cancelOrder,
  changeShipTo,
  findCustomer,
  findOrder,
  openTicket,
  ordersOf,
  requestReturn,
  returnsOf,
  type Store,
  type Tx,
  ticketsOf,
} from '../../data/index.ts'
import {
  type Cause,
  inBothLanguages,
  type Orders,
  type Refund,
  type Returns,
  reasonLine,
} from '../../dialogs/index.ts'

/** Where orders are kept and what comes back is registered. */
export interface OrderService {
  readonly orders: Orders
  readonly returns: Returns
}

/** Orders and returns of a shop that keeps them in our store. */
export const ownOrderService = (store: Store): OrderService => ({
  orders: {
    find: (id) => findOrder(store, id),
    of: (customerId) => ordersOf(store, customerId),
    placedWith: async (id, email) => {
      const order = await findOrder(store, id)
      const owner = order?.customerId === undefined ? undefined : await findCustomer(store, order.customerId)
      return owner?.email !== undefined && owner.email.toLowerCase() === email.toLowerCase()
    },
    cancel: (id, cause) =>
      changed(store, { kind: 'cancellation', id, cause, details: '' }, (tx) => cancelOrder(tx, id)),
    changeAddress: (id, address, cause) =>
      changed(store, { kind: 'new_address', id, cause, details: address }, (tx) =>
        changeShipTo(tx, id, address),
      ),
  },
  returns: {
    request: (item, { conversationId, customerId }) =>
      store.write(async (tx) => {
        const request = await requestReturn(tx, item)
        await openTicket(tx, {
          ...item,
          conversationId,
          customerId,
          kind: 'return',
          key: keyOf(item),
          details: `${request.id} · ${inBothLanguages(reasonLine(item.reason))}`,
        })
        return request
      }),
    of: (orderId) => refundsOf(store, orderId),
  },
})

interface Wish {
  readonly kind: 'cancellation' | 'new_address'
  readonly id: string
  readonly cause: Cause
  readonly details: string
}

/** Changes an order, and tells the shop's people, who may keep their orders elsewhere too. */
const changed = (
  store: Store,
  { kind, id, cause, details }: Wish,
  change: (tx: Tx) => Promise<Changed>,
): Promise<Changed> =>
  store.write(async (tx) => {
    const done = await change(tx)
    if (done === 'done') await openTicket(tx, { ...cause, kind, orderId: id, details, at: Date.now() })
    return done
  })

const keyOf = ({ orderId, productId }: { readonly orderId: string; readonly productId: string }) =>
  `${orderId} ${productId}`

/** The money was sent when the ticket of the return was done. */
async function refundsOf(store: Store, orderId: string): Promise<readonly Refund[]> {
  const [returns, tickets] = await Promise.all([returnsOf(store, orderId), ticketsOf(store, { orderId })])
  return returns.map(({ id, productId, at }) => {
    const ticket = tickets.find((one) => one.kind === 'return' && one.productId === productId)
    return { id, productId, at, paid: ticket?.done }
  })
}
