import type { Order } from '../../data/index.ts'
import { made } from '../phrases/formats.ts'
import { type Line, say } from '../phrases/say.ts'
import type { Option } from '../reply.ts'
import type { Said } from '../steps.ts'
import type { Turn } from '../turn.ts'
import { isUnderWay, namesIn, type OrderServices } from './ownOrder.ts'

type When = Pick<Turn, 'now' | 'local' | 'memory'>

/** Where an order is; one whose day has passed is late, for which one is sorry once. */
export function stateOf(order: Order, { catalogue }: Pick<OrderServices, 'catalogue'>, turn: When): Line {
  const names = namesIn(order, catalogue)
  return isLate(order, turn)
    ? say.orderIsLate(
        { ...order, due: order.due ?? turn.now, wasSorry: turn.memory.soothed },
        names,
        turn.local,
      )
    : say.orderIs(order, names, turn.now, turn.local)
}

/** The same, and somebody who finds out what holds up a late one. */
export const stateWithHelp = (order: Order, services: OrderServices, turn: When): Said => {
  const line = stateOf(order, services, turn)
  return isLate(order, turn) ? { line, options: [person] } : line
}

/** The state of the order, for who asks for that beside what is to be done with it. */
export async function stateToo(
  { order }: { readonly order: string },
  { orders, catalogue }: OrderServices,
  turn: Turn,
): Promise<Line | undefined> {
  const found = asksWhen.test(turn.heard.text) ? await orders.find(order) : undefined
  return found && stateOf(found, { catalogue }, turn)
}

const asksWhen =
  /\b(?:when|what day)\b.{0,24}\b(?:arrives?|arriving|come|coming|here|delivered|deliver|ships?|shipped)\b|\bwhere(?:['’]s| is| are)? (?:it|my (?:order|parcel|package|stuff))\b|(?:什么时候|什麼時候|[几幾][时時号號]|哪天|何时).{0,4}(?:到|送|[发發])|到哪(?:[里裡]|[儿兒])?了/iu

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
