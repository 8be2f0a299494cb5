import type { Moment, ReturnRequest } from '../../data/index.ts'
import type { Cause } from './ownOrder.ts'

/** Where returns are registered; asking twice for the same item gives the same return. */
export interface Returns {
  request(
    item: { orderId: string; productId: string; reason: string; at: Moment },
    cause: Cause,
  ): Promise<ReturnRequest>
  /** What comes back of an order and what became of its money, oldest first. */
  of(orderId: string): Promise<readonly Refund[]>
}

/** An item on its way back. */
export interface Refund {
  readonly id: string
  readonly productId: string
  readonly at: Moment
  /** When the money was sent; undefined while it was not. */
  readonly paid: Moment | undefined
}
