import type { Text } from '../data/index.ts'
import { besideTalks } from './besideTalks.ts'
import { onlyButtons } from './buttonTalks.ts'
import type { FormDialog } from './formDialog.ts'
import { type Line, say, words } from './phrases/say.ts'
import type { Option, Reply } from './reply.ts'
import type { Answer, TalkServices, Talks } from './talkPorts.ts'
import { advice } from './talks/advice.ts'
import { askedBack } from './talks/askedBack.ts'
import { askedAfter } from './talks/askedMeanwhile.ts'
import { backInStock } from './talks/backInStock.ts'
import { cancel } from './talks/cancel.ts'
import { ownCare } from './talks/care.ts'
import { changeAddress } from './talks/changeAddress.ts'
import { changeOrder } from './talks/changeOrder.ts'
import { chargedTwice } from './talks/chargedTwice.ts'
import { compare } from './talks/compare.ts'
import { complaint } from './talks/complaint.ts'
import { notices, personalisation } from './talks/consent.ts'
import { dearerSuggestions } from './talks/dearer.ts'
import { deliveryNote } from './talks/deliveryNote.ts'
import { exchange } from './talks/exchange.ts'
import { giftWrap } from './talks/giftWrap.ts'
import { elseThan, insteadOf } from './talks/insteadOf.ts'
import { invoice } from './talks/invoice.ts'
import { answerWith, findArticle, notHelped, readArticle } from './talks/knowledge.ts'
import { loyalty } from './talks/loyalty.ts'
import { missing } from './talks/missing.ts'
import { eraseData, myData } from './talks/myData.ts'
import { whyCancelled } from './talks/notByCustomer.ts'
import { ofUs } from './talks/ofUs.ts'
import { surplus, thanked } from './talks/onlyTold.ts'
import { orderHistory } from './talks/orderHistory.ts'
import { orderStatus } from './talks/orderStatus.ts'
import { peopleHours, person } from './talks/person.ts'
import { type ProductServices, product, toldBy } from './talks/product.ts'
import { codeForgotten, codeNotTaken } from './talks/promoCode.ts'
import { range } from './talks/range.ts'
import { ratherRemedy } from './talks/ratherRemedy.ts'
import { receiver } from './talks/receiver.ts'
import {
  cheaperSuggestions,
  likeSuggestion,
  moreSuggestions,
  refuseSuggestion,
  takeSuggestion,
} from './talks/refining.ts'
import { refundStatus } from './talks/refundStatus.ts'
import { returnLabel } from './talks/returnLabel.ts'
import { returns } from './talks/returns.ts'
import { type Pointers, rulesAsked } from './talks/rules.ts'
import { recommendation, satisfaction } from './talks/satisfaction.ts'
import { shopFact } from './talks/shopFacts.ts'
import { smallTalk } from './talks/smallTalk.ts'
import { stockTold } from './talks/stockAsked.ts'
import { noticeTakenBack } from './talks/stockNotice.ts'
import { sum } from './talks/sums.ts'
import { taxTold } from './talks/tax.ts'
import { usualSuggestions } from './talks/usual.ts'
import { warranty } from './talks/warranty.ts'
import { whyPrice } from './talks/whyPrice.ts'
import { whySuggestion } from './talks/whySuggestion.ts'
import { withdrawReturn } from './talks/withdrawReturn.ts'
import { productsIn, type Turn } from './turn.ts'

export function makeTalks(services: TalkServices): Talks {
  const byId = new Map(services.intents.map((intent) => [intent.id, intent]))
  const label = (id: string): Text => byId.get(id)?.label ?? { en: id, zh: id }
  const article = (turn: Turn, intent?: string) => {
    const found = findArticle(services, turn, byId.get(intent ?? '')?.article)
    return found && answerWith(found, turn)
  }
  const button = (intent: string): Option => ({ line: words(label(intent)), means: { intent } })
  const noAnswer = (turn: Turn): Reply => {
    turn.notes.outcome = 'unanswered'
    return { line: say.noArticle(), options: [button('talk_to_person')] }
  }
  const all = {
    ...services,
    button,
    noAnswer,
    article: (turn: Turn, intent: string) => article(turn, intent)?.line ?? shopFact(intent, services, turn),
  }
  return {
    forms: formsOf(all),
    answers: {
      ...answersOf(all),
      knowledge: (turn) =>
        ownCare(all, turn) ?? [
          ...ofProduct(turn, services),
          article(turn, turn.heard.intent) ?? shopFact(turn.heard.intent, services, turn) ?? noAnswer(turn),
        ],
    },
    of: (intent) => (intent === undefined ? undefined : (byId.get(intent)?.talk ?? onlyButtons(intent))),
    button,
    article: (turn) => ownCare(all, turn) ?? article(turn),
    askedAfter: (turn) => askedAfter(all, turn) ?? askedBack(all, turn),
    inGeneral: (turn) => {
      const { intent } = turn.heard
      return intent === undefined || !byId.get(intent)?.article
        ? undefined
        : rulesAsked(intent)({}, all, turn)
    },
    ...besideTalks(services),
  }
}

/** What the one product that a question names says to it, before the article. */
function ofProduct(turn: Turn, services: ProductServices): readonly Line[] {
  const [product, another] = [...new Set(productsIn(turn.heard))]
  if (product === undefined || another !== undefined) return []
  turn.memory = { ...turn.memory, lastProducts: [product] }
  return [toldBy([product], turn, services) ?? []].flat()
}

type All = TalkServices & Pointers

function formsOf(services: All): Readonly<Record<string, FormDialog>> {
  const forms = [
    ...[orderStatus, cancel, changeAddress, changeOrder, deliveryNote, receiver, giftWrap, invoice],
    ...[returns, withdrawReturn, returnLabel, exchange, refundStatus, missing, warranty, chargedTwice],
    ...[advice, compare, backInStock],
    ...[complaint, eraseData, personalisation, notices, satisfaction, recommendation],
  ].map((form) => form(services))
  return Object.fromEntries(forms.map((form) => [form.id, form]))
}

const answersOf = (services: All): Readonly<Record<string, Answer>> => ({
  product: (turn) => product(services, turn),
  sum: (turn) => sum(services, turn),
  range: (turn) => range(services, turn),
  moreSuggestions: (turn) => moreSuggestions(services, turn),
  likeSuggestion: async (turn) => likeSuggestion(services, turn),
  whySuggestion: (turn) => whySuggestion(services, turn),
  cheaperSuggestions: (turn) => cheaperSuggestions(services, turn),
  whyPrice: (turn) => whyPrice(services, turn),
  dearerSuggestions: (turn) => dearerSuggestions(services, turn),
  usualSuggestions: (turn) => usualSuggestions(services, turn),
  takeSuggestion: (turn) => takeSuggestion(services, turn),
  refuseSuggestion: (turn) => refuseSuggestion(services, turn),
  codeForgotten: (turn) => codeForgotten(services, turn),
  codeRefused: (turn) => codeNotTaken(services, turn),
  tax: (turn) => taxTold(services, turn),
  stock: (turn) => stockTold(services, turn),
  noNotice: (turn) => noticeTakenBack(services, turn),
  insteadOf: (turn) => insteadOf(elseThan(services, turn) ?? '', services, turn),
  loyalty: (turn) => loyalty(services, turn),
  ofUs: (turn) => ofUs(services, turn),
  orderHistory: (turn) => orderHistory(services, turn),
  myData: (turn) => myData(services, turn),
  helped: () => say.gladItHelped(),
  notHelped: (turn) => notHelped(services, turn),
  readArticle: (turn) => readArticle(services, turn),
  whyCancelled: () => whyCancelled(services),
  surplus: (turn) => surplus(services, turn),
  onlyTells: () => thanked(),
  ratherRemedy: (turn) => ratherRemedy(services, turn),
  person: (turn) => person(services, turn),
  peopleHours: (turn) => peopleHours(services, turn),
  smallTalk: (turn) => smallTalk(services, turn),
})
