import type { Order } from '../../data/index.ts'
import { type Line, say } from '../phrases/say.ts'
import type { Said } from '../steps.ts'
import type { Turn } from '../turn.ts'
import { isDelivered, isUnderWay, namesIn, type OrderServices } from './ownOrder.ts'
import { type ReturnRules, tooLate } from './returnRules.ts'
import type { Pointers } from './rules.ts'

/** Nothing can be changed any more; the newest order is told with its state. */
export function noneOpen(own: readonly Order[], { catalogue }: OrderServices, turn: Turn): Line | undefined {
  const newest = own.find(isUnderWay) ?? own[0]
  if (newest === undefined) return undefined
  const state = say.orderIs(newest, namesIn(newest, catalogue), turn.now, turn.local)
  const refuse = isUnderWay(newest) ? say.canRefuse() : undefined
  return {
    in: (language) =>
      [say.noOpenOrder(state.in(language)), refuse].flatMap((line) => line?.in(language) ?? []).join(' '),
  }
}

/** Everything is there; undefined when it is not known since when. */
export function allArrived(
  own: readonly Order[],
  { catalogue }: OrderServices,
  turn: Turn,
): Line | undefined {
  const last = lastArrived(own)
  if (last?.due === undefined) return undefined
  turn.memory = { ...turn.memory, lastOrder: last.id }
  return say.allArrived({ id: last.id, items: namesIn(last, catalogue) }, last.due, turn.now, turn.local)
}

/** All that arrived is too old to come back; undefined when something is on its way or in time still. */
export function noneComesBack(
  own: readonly Order[],
  { rules, button }: OrderServices & Pointers & { readonly rules: ReturnRules },
  turn: Turn,
): Said | undefined {
  const last = lastArrived(own)
  const { returnDays } = rules
  const isOver = own.every((order) => order.status === 'cancelled' || isDelivered(order))
  const inTime = own.some((order) => tooLate(order, rules, turn) === undefined)
  if (last?.due === undefined || returnDays === undefined || !isOver || inTime) return undefined
  const until = last.due + returnDays * 86_400_000
  const line = say.noneComesBack(last.id, until, turn.now, turn.local)
  return { line, options: [button('warranty'), button('talk_to_person')] }
}

const lastArrived = (own: readonly Order[]): Order | undefined =>
  own
    .filter((order) => isDelivered(order) && order.due !== undefined)
    .toSorted((a, b) => (b.due ?? 0) - (a.due ?? 0))[0]
