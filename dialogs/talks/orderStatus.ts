import type { Heard } from '../../analytics/index.ts'
import { say } from '../phrases/say.ts'
import type { Question } from '../question.ts'
import { allArrived } from './noneFits.ts'
import { type FactServices, tellFact } from './orderFacts.ts'
import { type Fact, factIn } from './orderFactWords.ts'
import { stateWithHelp } from './orderState.ts'
import { aboutOrder, isUnderWay } from './ownOrder.ts'

/** Tells where an order is, or what else was asked of it. */
export const orderStatus = aboutOrder<FactServices>('orderStatus', {
  fits: isUnderWay,
  among: async (own, _, { heard }) => {
    const isCancelled = ['whyCancelled', 'undo'].includes(factIn(heard.text) ?? '')
    const cancelled = isCancelled ? own.filter(({ status }) => status === 'cancelled') : []
    return cancelled.length > 0 ? cancelled : own
  },
  none: (own, services, turn) =>
    factIn(turn.heard.text) === undefined ? allArrived(own, services, turn) : undefined,
})
  .ask('about', whatAbout())
  .finish(async ({ order, about }, services, turn) => {
    const found = await services.orders.find(order)
    if (found === undefined) return say.noSuchOrder(order)
    if (about !== 'state') return tellFact(about, found, services, turn)
    return stateWithHelp(found, services, turn)
  })

/** Never asked: it is where the order is unless something else is said. */
function whatAbout(): Question<Fact | 'state'> {
  const find = ({ text, intent, parts }: Heard) =>
    factIn(parts?.find((part) => part.intent === intent)?.text ?? text)
  return { line: say.whichOfYourOrders(), find, read: find, assume: () => 'state' }
}
