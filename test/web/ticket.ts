import type { Ticket } from '../../data/index.ts'

/** A complaint that waits. */
export const ticket: Ticket = {
  id: 'T-1001',
  kind: 'complaint',
  conversationId: 'c1',
  customerId: undefined,
  orderId: undefined,
  productId: undefined,
  details: 'The lid was cracked.',
  amount: undefined,
  promised: 1_000,
  at: 0,
  done: undefined,
  doneBy: undefined,
}
