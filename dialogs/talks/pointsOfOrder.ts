import { type LoyaltyRules, pointsFor } from '../../analytics/index.ts'
import type { Order } from '../../data/index.ts'
import { type Line, say } from '../phrases/say.ts'
import type { Turn } from '../turn.ts'
import { type Orders, ownOrders } from './ownOrder.ts'

const newest =
  /\b(?:my|the|this|that) (?:last|latest|newest|most recent|recent|current) (?:order|purchase)\b|\b(?:my|this|that) order\b|上一?[单單次笔筆]|最近(?:一|那|[这這])?[单單次笔筆]|[这這那][一]?[单單笔筆]|[这這那][个個][订訂][单單]|[刚剛]才?(?:[下买買])/iu
const dayLength = 86_400_000

/** What the customer's order that a message names brings, and from when on it counts; undefined when it names none. Guests have to sign in. */
export async function pointsOfOrder(
  { orders, rules }: { readonly orders: Orders; readonly rules: LoyaltyRules },
  turn: Turn,
): Promise<Line | undefined> {
  const { heard, now, local, customer } = turn
  const named = heard.entities.find(({ kind }) => kind === 'order')?.value
  if (named === undefined && !newest.test(heard.text)) return undefined
  if (customer === undefined) return say.signInForPoints()
  const own = await ownOrders(orders, turn)
  const order =
    named === undefined
      ? own.find(({ status }) => status !== 'cancelled')
      : own.find(({ id }) => id === named)
  if (order === undefined) return typeof named === 'string' ? say.notInYourAccount(named) : undefined
  turn.memory = { ...turn.memory, lastOrder: order.id }
  if (order.status === 'cancelled') return say.noPointsOf(order.id)
  const counting = { from: countsFrom(order, rules), days: rules.pointsAfterDays }
  return say.pointsOf(order.id, pointsFor(order, rules), counting, now, local)
}

/** Undefined while it is not delivered. */
const countsFrom = ({ status, due, placed }: Order, { pointsAfterDays }: LoyaltyRules): number | undefined =>
  status === 'delivered' ? (due ?? placed) + pointsAfterDays * dayLength : undefined
