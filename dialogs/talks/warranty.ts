import { type Heard, maskPersonalData } from '../../analytics/index.ts'
import { tellsWhatIsWrong } from '../fault.ts'
import { ownWords } from '../ownWords.ts'
import { say } from '../phrases/say.ts'
import type { Question } from '../question.ts'
import { yesNo } from '../yesNo.ts'
import { nameOf } from './catalogue.ts'
import { orderItem } from './orderItem.ts'
import { aboutOrderOrRules, isDelivered, type OrderServices } from './ownOrder.ts'
import type { Pointers } from './rules.ts'
import { andOthers, notInOrder } from './severalItems.ts'
import { promiseTicket, type TicketServices } from './tickets.ts'
import { notCovered, type WarrantyRules } from './warrantyRules.ts'

interface WarrantyServices extends OrderServices, TicketServices, Pointers {
  readonly rules: TicketServices['rules'] & WarrantyRules
}

/** What a fault that is told may seem to be about. */
const faults = ['warranty', 'damaged_item', 'return_item', 'complaint', 'insult', 'product_care']

/** Something broke in use: which order, which item, what happens, then a person looks at it. */
export const warranty = aboutOrderOrRules<WarrantyServices>('warranty', 'warranty', { fits: isDelivered })
  .stopIf(async ({ order }, { orders }) => {
    const found = await orders.find(order)
    if (found?.status === 'cancelled') return say.cancelledAlready(order)
    return found === undefined || isDelivered(found) ? undefined : say.notYetDelivered(order)
  })
  .tell(notInOrder)
  .ask('item', async ({ order }, { orders, catalogue }) =>
    orderItem(await orders.find(order), { line: say.whatBroke(), catalogue }),
  )
  .tell(andOthers('warranty'))
  .stopIf(async ({ order, item }, services, turn) =>
    notCovered(item, await services.orders.find(order), services, turn),
  )
  .ask('told', toldBefore())
  .ask('fault', ({ told }) => whatHappens(told))
  .ask('sure', ({ item, order }, { catalogue }) => yesNo(say.claimIt(nameOf(item, catalogue), order)))
  .stopIf(({ sure }) => (sure ? undefined : say.nothingChanged()))
  .finish(async ({ order, item, told, fault = told }, services, turn) => {
    const wish = {
      kind: 'warranty',
      key: `${order} ${item}`,
      orderId: order,
      productId: item,
      details: fault,
    } as const
    const { id, promised } = await promiseTicket(services, turn, wish)
    return say.claimNoted(id, nameOf(item, services.catalogue), promised, turn.local)
  })

/** Since when. */
const sinceWhen =
  /\b(?:since|ago|yesterday|today|this (?:morning|week))\b|\b(?:after|for|within) (?:\p{L}+ |\d+ ){0,3}(?:days?|weeks?|months?|years?)\b|\blast (?:night|week|month)\b|[昨今前]天|上(?:[个個])?(?:周|星期|礼拜|月)|(?:[一二两兩三四五六七八九十半\d]|几|幾)(?:[个個]?(?:天|周|星期|礼拜|月|年))|(?:[开開]始|起)就/iu
/** That something is wrong, and not what. */
const saysNothing =
  /\b(?:broken?|faulty|defective|dead|damaged)\b|\b(?:stopp?ed|not|n['’]t|no longer) work\w*|[坏壞](?:了|掉)|不工作|用不了|不能用/giu
/** Has nothing to add to what was said. */
const saidAlready =
  /^\W*(?:\d|y(?:es|ep|eah)?|ok(?:ay)?|no(?:thing)?(?: (?:else|more))?|that['’]?s (?:all|it)|(?:as )?i(?:['’]ve| have)? (?:already )?(?:said|told|wrote)\b.*|see above)\W*$|^(?:是的?|[对對]|好的?|嗯|[没沒]有?了?|就[这這][样樣些]|(?:我)?(?:[刚剛]才|不是|已[经經])?(?:不是)?[说說][过過]?了[吗嗎]?)[。！!？?]*$/iu

/** Never asked: what is wrong, when it was told before it was asked. */
function toldBefore(): Question<string> {
  const find = ({ text }: Heard) => (tellsWhatIsWrong(text) ? maskPersonalData(text) : undefined)
  return { line: say.whatHappens(), find, read: find, assume: () => '' }
}

/** Not asked again of who told it with its time. */
function whatHappens(told: string): Question<string> | undefined {
  if (sinceWhen.test(told) && tellsWhatIsWrong(told.replace(saysNothing, ' '))) return undefined
  const question = ownWords({ line: say.whatHappens(), about: faults })
  return {
    ...question,
    read: (heard, turn) => (told !== '' && saidAlready.test(heard.text) ? told : question.read(heard, turn)),
  }
}
