import type { LoyaltyRules } from '../analytics/index.ts'
import type { IntentExamples, Text } from '../data/index.ts'
import { besideAnswer } from './beside.ts'
import { onlyButtons } from './buttonTalks.ts'
import type { FormDialog } from './formDialog.ts'
import { type Line, say, words } from './phrases/say.ts'
import type { Option, Reply } from './reply.ts'
import type { Said } from './steps.ts'
import { advice } from './talks/advice.ts'
import { askedAfter } from './talks/askedMeanwhile.ts'
import { askedPlainly } from './talks/askedPlainly.ts'
import { backInStock, type StockNotices } from './talks/backInStock.ts'
import { cancel } from './talks/cancel.ts'
import { ownCare } from './talks/care.ts'
import { changeAddress } from './talks/changeAddress.ts'
import { changeOrder } from './talks/changeOrder.ts'
import { chargedTwice } from './talks/chargedTwice.ts'
import { compare } from './talks/compare.ts'
import { complaint } from './talks/complaint.ts'
import { notices, personalisation } from './talks/consent.ts'
import { deliveryNote, leavesNote } from './talks/deliveryNote.ts'
import { exchange } from './talks/exchange.ts'
import { askedOnAbout } from './talks/followUp.ts'
import { giftWrap, wantsWrapping } from './talks/giftWrap.ts'
import { invoice } from './talks/invoice.ts'
import { answerWith, findArticle, type Knowledge, notHelped, readArticle } from './talks/knowledge.ts'
import { loyalty } from './talks/loyalty.ts'
import { missing } from './talks/missing.ts'
import { moreToTicket } from './talks/moreToTicket.ts'
import { eraseData, myData, type Privacy, type Profiles } from './talks/myData.ts'
import { whyCancelled } from './talks/notByCustomer.ts'
import { ofUs } from './talks/ofUs.ts'
import { onItsWayIn } from './talks/onItsWay.ts'
import { surplus, thanked } from './talks/onlyTold.ts'
import { orderHistory } from './talks/orderHistory.ts'
import { orderStatus } from './talks/orderStatus.ts'
import type { Orders } from './talks/ownOrder.ts'
import { ownTicket } from './talks/ownTicket.ts'
import { nobodyIn, type PersonServices, peopleHours, person } from './talks/person.ts'
import { type ProductServices, product, toldBy } from './talks/product.ts'
import { range } from './talks/range.ts'
import { ratherRemedy } from './talks/ratherRemedy.ts'
import { closingQuestion, type RatingServices } from './talks/ratings.ts'
import {
  cheaperSuggestions,
  likeSuggestion,
  moreSuggestions,
  refuseSuggestion,
  takeSuggestion,
} from './talks/refining.ts'
import { refundStatus } from './talks/refundStatus.ts'
import type { Returns } from './talks/refunds.ts'
import { returnLabel } from './talks/returnLabel.ts'
import type { ReturnRules } from './talks/returnRules.ts'
import { returns } from './talks/returns.ts'
import { type Pointers, rulesAsked } from './talks/rules.ts'
import { recommendation, satisfaction } from './talks/satisfaction.ts'
import { shopFact } from './talks/shopFacts.ts'
import { type SmallTalkServices, smallTalk } from './talks/smallTalk.ts'
import type { BulkDiscount } from './talks/sumAsked.ts'
import { sum } from './talks/sums.ts'
import { type AnswerRules, type Tickets, unreachable } from './talks/tickets.ts'
import { usualSuggestions } from './talks/usual.ts'
import { warranty } from './talks/warranty.ts'
import type { WarrantyRules } from './talks/warrantyRules.ts'
import { whySuggestion } from './talks/whySuggestion.ts'
import { withdrawReturn } from './talks/withdrawReturn.ts'
import { productsIn, type Turn } from './turn.ts'

/** What the shop has decided. */
interface Rules extends ReturnRules, WarrantyRules, AnswerRules {
  /** Whether customers pay only when an order is packed. */
  readonly chargedAtPacking: boolean
  readonly loyalty: LoyaltyRules | undefined
  readonly bulkDiscount?: BulkDiscount | undefined
}

/** Everything that the talks need from the shop. */
export interface TalkServices extends ProductServices, PersonServices, SmallTalkServices, RatingServices {
  readonly orders: Orders
  readonly returns: Returns
  readonly tickets: Tickets
  readonly privacy: Privacy
  readonly profiles: Profiles
  readonly stockNotices: StockNotices
  readonly rules: Rules
  readonly knowledge: Knowledge
  /** What each intent is called and which talk answers it. */
  readonly intents: readonly Pick<IntentExamples, 'id' | 'label' | 'talk' | 'article'>[]
}

/** Answers at once, without asking. */
type Answer = (turn: Turn) => Promise<Said | readonly Said[]> | Said | readonly Said[]

/** All talks by name: forms ask, answers do not. */
export interface Talks {
  readonly forms: Readonly<Record<string, FormDialog>>
  readonly answers: Readonly<Record<string, Answer>>
  /** The talk for an intent. */
  of(intent: string | undefined): string | undefined
  /** A button that opens the talk of an intent. */
  button(intent: string): Option
  /** A good article for the message, whatever its intent. */
  article(turn: Turn): Reply | undefined
  /** The article for a message that asks how something goes in general, whose intent has a form. */
  inGeneral(turn: Turn): Reply | undefined
  /** Whether what is known of some products answers the message. */
  tells(productIds: readonly string[], turn: Pick<Turn, 'heard' | 'language'>): boolean
  /** The answer to what the words ask plainly of prices, or of all that there is. */
  askedPlainly(turn: Turn): 'sum' | 'range' | undefined
  /** The article that a few words ask on about, right after one. */
  askedOn(turn: Turn): Reply | undefined
  /** The form that closes a conversation. */
  closing(turn: Turn): Promise<string>
  /** What became of something that was asked for before; undefined when nothing was. */
  ownTicket(turn: Turn): Promise<Said | undefined>
  /** The talk for a message about what the customer has ordered and is under way, and what is known of it. */
  onItsWay(turn: Turn): Promise<{ readonly talk: string; readonly known: object } | undefined>
  /** What is said to what is asked of something that was just arranged; undefined when nothing is. */
  askedAfter(turn: Turn): Line | undefined
  /** What is said to who adds to a complaint; undefined when there is none. */
  moreToTicket(turn: Turn): Promise<Said | undefined>
  /** What is said beside a handover when nobody is there to take it. */
  nobodyIn(turn: Turn): Line | undefined
  /** One suggestion beside what was answered, where it is welcome. */
  beside(turn: Turn): Promise<Reply | undefined>
  /** What is said, and kept for a person to do, when the shop's own systems do not answer. */
  unreachable(turn: Turn, doing: string): Promise<Said>
}

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
    askedAfter: (turn) => askedAfter(all, turn),
    inGeneral: (turn) => {
      const { intent } = turn.heard
      return intent === undefined || !byId.get(intent)?.article
        ? undefined
        : rulesAsked(intent)({}, all, turn)
    },
    ...besideTalks(services),
  }
}

type BesideTalks = Pick<
  Talks,
  | 'tells'
  | 'askedPlainly'
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
const besideTalks = (services: TalkServices): BesideTalks => ({
  tells: (productIds, turn) => toldBy(productIds, turn, services) !== undefined,
  askedPlainly: (turn) => askedPlainly(services, turn),
  closing: (turn) => closingQuestion(services, turn),
  ownTicket: (turn) => ownTicket(services, turn),
  onItsWay: async (turn) => {
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
    ...[orderStatus, cancel, changeAddress, changeOrder, deliveryNote, giftWrap, invoice],
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
  usualSuggestions: (turn) => usualSuggestions(services, turn),
  takeSuggestion: (turn) => takeSuggestion(services, turn),
  refuseSuggestion: (turn) => refuseSuggestion(services, turn),
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
