import { besideAnswer } from './beside.ts'
import type { TalkServices, Talks } from './talkPorts.ts'
import { askedPlainly } from './talks/askedPlainly.ts'
import { leavesNote } from './talks/deliveryNote.ts'
import { askedOnAbout } from './talks/followUp.ts'
import { wantsWrapping } from './talks/giftWrap.ts'
import { answerWith } from './talks/knowledge.ts'
import { moreToTicket } from './talks/moreToTicket.ts'
import { ofStock } from './talks/ofStock.ts'
import { onItsWayIn } from './talks/onItsWay.ts'
import { ownTicket } from './talks/ownTicket.ts'
import { nobodyIn } from './talks/person.ts'
import { toldBy } from './talks/product.ts'
import { closingQuestion } from './talks/ratings.ts'
import { wantsOtherReceiver } from './talks/receiver.ts'
import { unreachable } from './talks/tickets.ts'

type BesideTalks = Pick<
  Talks,
  | 'tells'
  | 'askedPlainly'
  | 'ofStock'
  | 'closing'
  | 'ownTicket'
  | 'onItsWay'
  | 'askedOn'
  | 'moreToTicket'
  | 'nobodyIn'
  | 'beside'
  | 'unreachable'
>

/** Whether the shop has written what it offers. */
function hasArticle({ intents, knowledge }: TalkServices, intent: string): boolean {
  const article = intents.find(({ id }) => id === intent)?.article
  return article !== undefined && knowledge.article(article) !== undefined
}

/** What is known and said beside the talks. */
export const besideTalks = (services: TalkServices): BesideTalks => ({
  tells: (productIds, turn) => toldBy(productIds, turn, services) !== undefined,
  askedPlainly: (turn) => askedPlainly(services, turn),
  ofStock: (turn) => ofStock(services, turn),
  closing: (turn) => closingQuestion(services, turn),
  ownTicket: (turn) => ownTicket(services, turn),
  onItsWay: async (turn) => {
    if (await wantsOtherReceiver(services, turn)) return { talk: 'receiver', known: {} }
    if (await leavesNote(services, turn)) return { talk: 'deliveryNote', known: {} }
    if (hasArticle(services, 'gift_wrapping') && (await wantsWrapping(services, turn)))
      return { talk: 'giftWrap', known: {} }
    const known = await onItsWayIn(services, turn)
    return known && { talk: 'orderStatus', known }
  },
  askedOn: (turn) => {
    const asked = askedOnAbout(services, turn)
    return asked && answerWith(asked.article, turn, asked.question)
  },
  moreToTicket: (turn) => moreToTicket(services, turn),
  nobodyIn: (turn) => nobodyIn(services, turn),
  beside: (turn) => besideAnswer(services, turn),
  unreachable: (turn, doing) => unreachable(services, turn, doing),
})
