import { type Heard, maskPersonalData } from '../../analytics/index.ts'
import { tellsWhatIsWrong } from '../fault.ts'
import { ownWords } from '../ownWords.ts'
import { say } from '../phrases/say.ts'
import type { Question } from '../question.ts'
import type { Said } from '../steps.ts'
import type { Turn } from '../turn.ts'
import { isQuestion } from '../wording.ts'
import { yesNo } from '../yesNo.ts'
import { askedMeanwhile, settled } from './askedMeanwhile.ts'
import { nameOf } from './catalogue.ts'
import { dated } from './datedOrder.ts'
import { orderItem } from './orderItem.ts'
import { aboutOrderOrRules, isDelivered, type OrderServices } from './ownOrder.ts'
import type { ReturnRules } from './returnRules.ts'
import type { Pointers } from './rules.ts'
import { andOthers, notInOrder } from './severalItems.ts'
import { promiseTicket, type TicketServices } from './tickets.ts'
import { monthsOf, notCovered, type WarrantyRules } from './warrantyRules.ts'

interface WarrantyServices extends OrderServices, TicketServices, Pointers {
  readonly rules: TicketServices['rules'] & ReturnRules & WarrantyRules
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
  .stopIf((known, services, turn) => lasts(known, services, turn))
  .ask('told', toldBefore())
  .ask('fault', ({ told }) => whatHappens(told))
  .ask('sure', async ({ item, order }, services, turn) =>
    yesNo(say.claimIt(nameOf(item, services.catalogue), await dated(order, services, turn))),
  )
  .stopIf(({ sure }) => (sure ? undefined : say.nothingChanged()))
  .meanwhile(({ item }, services, turn) => askedMeanwhile({ talk: 'warranty', item }, services, turn))
  .finish(async ({ order, item, told, fault = told }, services, turn) => {
    const wish = {
      kind: 'warranty',
      key: `${order} ${item}`,
      orderId: order,
      productId: item,
      details: fault,
    } as const
    const { id, promised } = await promiseTicket(services, turn, wish)
    settled({ talk: 'warranty', item }, turn)
    return say.claimNoted(id, nameOf(item, services.catalogue), promised, turn.local)
  })

/** Who only asks how long it lasts hears until when. */
async function lasts(
  { item, order }: { readonly item: string; readonly order: string },
  services: WarrantyServices,
  turn: Turn,
): Promise<Said | undefined> {
  const product = services.catalogue.product(item)
  const found = await services.orders.find(order)
  const months = product && monthsOf(product, services.rules)
  if (!asksHowLong.test(turn.heard.text) || tellsWhatIsWrong(turn.heard.text)) return undefined
  if (product === undefined || found === undefined || months === undefined) return undefined
  const from = await dated(order, services, turn)
  const until = new Date(found.due ?? found.placed)
  until.setUTCMonth(until.getUTCMonth() + months)
  return {
    line: say.warrantyUntil(product.name, from, { until: until.getTime(), months }, turn),
    options: [services.button('warranty')],
  }
}

const asksHowLong =
  /\bhow (?:long|many (?:months|years))\b|\b(?:do|does|is|has|have)\b.{0,40}\b(?:still|warranty|guarantee)|\b(?:until when|run(?:s)? out|expires?)\b|多久|多[长長]|几[年个個]|幾[年個]|到什[么麼]时候|到期|[过過]保|[还還]在保|[还還]有.{0,6}保修/iu

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
    read: (heard, turn) => {
      if (told !== '' && saidAlready.test(heard.text)) return told
      const more = asksOrAgrees(heard) ? undefined : (question.read(heard, turn) ?? timeAlone(heard, told))
      return more === undefined || told === '' ? more : `${told} · ${more}`
    },
  }
}

/** Tells no fault. */
const asksOrAgrees = ({ intent, text }: Heard): boolean =>
  intent === 'yes' ||
  /^(?:(?:so|and|but|ok)[, ]+)*(?:do|does|did|is|am|are|will|would|can|could|should) (?:i|it|you|we|this|that|there)\b/i.test(
    text,
  )

/** Since when it is so, of a fault that was told before. */
const timeAlone = ({ text }: Heard, told: string): string | undefined =>
  told !== '' && sinceWhen.test(text) && !isQuestion(text) ? maskPersonalData(text) : undefined
