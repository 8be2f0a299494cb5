import { type Line, say, words } from '../phrases/say.ts'
import type { Turn } from '../turn.ts'
import { isDelivered, type OrderServices, ownOrders } from './ownOrder.ts'

const aMonth = 31 * 86_400_000

/** An order as a question names it: with its day, when it is not a recent one. */
export async function dated(id: string, { orders }: OrderServices, turn: Turn): Promise<Line> {
  const own = await ownOrders(orders, turn)
  const order = own.find((one) => one.id === id)
  const isRecent = order === undefined || turn.now - order.placed < aMonth
  return isRecent || order.id === own.find(isDelivered)?.id
    ? words({ en: id, zh: id })
    : say.orderOf(id, order.placed, turn.now, turn.local)
}
