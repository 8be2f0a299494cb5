import type { Heard } from '../../analytics/index.ts'
import type { Order } from '../../data/index.ts'
import { say } from '../phrases/say.ts'
import type { Question } from '../question.ts'
import type { Said } from '../steps.ts'
import { yesNo } from '../yesNo.ts'
import { asksCost, hesitates } from './confirmAsides.ts'
import { noneOpen } from './noneFits.ts'
import { stateToo } from './orderState.ts'
import { aboutOrder, causeOf, isPlaced, isUnderWay, namesIn, type OrderServices } from './ownOrder.ts'
import type { Pointers } from './rules.ts'

interface CancelServices extends OrderServices, Pointers {
  /** Whether customers pay only when an order is packed. */
  readonly rules: { readonly chargedAtPacking: boolean }
}

/** Cancels an order that is not packed yet; as a whole, or not at all. */
export const cancel = aboutOrder<CancelServices>('cancel', {
  fits: isPlaced,
  again: isUnderWay,
  none: noneOpen,
  aside: ({ text }, { rules }) => (asksCost(text) ? say.cancelIsFree(rules.chargedAtPacking) : undefined),
})
  .tell(stateToo)
  .stopIf(async ({ order }, { orders }) => {
    const found = await orders.find(order)
    return found === undefined || isPlaced(found) ? undefined : say.cannotCancel(found.id, found.status)
  })
  .ask('onlyPart', whetherPart())
  .stopIf(async ({ order, onlyPart }, services) =>
    onlyPart ? onlyWhole(await services.orders.find(order), services) : undefined,
  )
  .ask('sure', async ({ order }, { orders, catalogue, rules }) => {
    const found = await orders.find(order)
    const question = yesNo(say.cancelIt(order, found ? namesIn(found, catalogue) : []), {
      agrees: /\bcancel( it| the order| my order)?\b|取消(订单|訂單|它)?/iu,
    })
    return {
      ...question,
      aside: (heard, at) =>
        asksCost(heard.text)
          ? say.cancelIsFree(rules.chargedAtPacking)
          : hesitates(heard.text)
            ? say.noHurry()
            : question.aside?.(heard, at),
    }
  })
  .stopIf(({ sure }) => (sure ? undefined : say.nothingChanged()))
  .finish(async ({ order }, { orders, rules }, turn) => {
    if ((await orders.cancel(order, causeOf(turn))) === 'done')
      return say.cancelled(order, rules.chargedAtPacking)
    return say.cannotCancel(order, (await orders.find(order))?.status ?? 'packed')
  })

/** Never asked: all of an order is meant unless one thing of it is named. */
function whetherPart(): Question<boolean> {
  const find = (heard: Heard) => (isPart(heard) ? true : undefined)
  return { line: say.whichOfYourOrders(), find, read: find, assume: () => false, anywhere: true }
}

/** Whether only some of an order is to be cancelled: "cancel the bowls but keep the tea", "only the board". */
function isPart({ text, entities }: Heard): boolean {
  const names = entities.some(({ kind }) => kind === 'product' || kind === 'sku' || kind === 'category')
  return part.test(text) || (names && (keeping.test(text) || within.test(text)))
}

const part =
  /\b(?:one|a single|some) (?:item|thing|product|of (?:the|my) (?:items|things))\b|[里中][的]?.{1,12}(?:不要了|取消)|只(?:要)?取消|取消(?:其中)?一[样樣件]/iu
const keeping =
  /\b(?:only|just|keep|but not|except|without|leave the|rest)\b|只|留|其他的?照|其余|除了|保留|不[用要]?取消|[里中]的/iu
const within = /\b(?:from|in|of|out of) (?:my|the|that|this)? ?(?:order|PL\d+)\b/iu

/** Undefined when there is but one thing in it. */
function onlyWhole(order: Order | undefined, { catalogue, button }: CancelServices): Said | undefined {
  const items = new Set(order?.lines.map(({ productId }) => productId))
  return order === undefined || items.size < 2
    ? undefined
    : {
        line: say.onlyWhole(order.id, namesIn(order, catalogue)),
        options: [button('cancel_order'), button('talk_to_person')],
      }
}
