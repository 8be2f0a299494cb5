import type { Order } from '../../data/index.ts'
import { made } from '../phrases/formats.ts'
import { type Line, say } from '../phrases/say.ts'
import type { Option } from '../reply.ts'
import type { Said } from '../steps.ts'
import type { Turn } from '../turn.ts'
import { isUnderWay, namesIn, type OrderServices } from './ownOrder.ts'

type When = Pick<Turn, 'now' | 'local'>

/** Where an order is; one whose day has passed is late. */
export function stateOf(order: Order, { catalogue }: Pick<OrderServices, 'catalogue'>, turn: When): Line {
  const names = namesIn(order, catalogue)
  return isLate(order, turn)
    ? say.orderIsLate({ ...order, due: order.due ?? turn.now }, names, turn.local)
    : say.orderIs(order, names, turn.local)
}

/** The same, and somebody who finds out what holds up a late one. */
export const stateWithHelp = (order: Order, services: OrderServices, turn: When): Said => {
  const line = stateOf(order, services, turn)
  return isLate(order, turn) ? { line, options: [person] } : line
}

const person: Option = { line: say.fetchPerson(), means: { intent: 'talk_to_person' } }

/** Whether the day on which it was to come has passed, and it is not there. */
function isLate(order: Order, { now, local: { timeZone } }: When): boolean {
  const dayOf = dayIn(timeZone)
  return isUnderWay(order) && order.due !== undefined && dayOf(order.due) < dayOf(now)
}

/** Made once for a time zone. */
const dayIn = made(
  (timeZone: string): ((at: number) => string) =>
    new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format,
)
