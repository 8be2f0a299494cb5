import type { LoyaltyRules } from '../analytics/index.ts'
import type { IntentExamples } from '../data/index.ts'
import type { FormDialog } from './formDialog.ts'
import type { Line } from './phrases/say.ts'
import type { Option, Reply } from './reply.ts'
import type { Said } from './steps.ts'
import type { Knowledge } from './talks/knowledge.ts'
import type { Privacy, Profiles } from './talks/myData.ts'
import type { Orders } from './talks/ownOrder.ts'
import type { PersonServices } from './talks/person.ts'
import type { ProductServices } from './talks/product.ts'
import type { RatingServices } from './talks/ratings.ts'
import type { Returns } from './talks/refunds.ts'
import type { ReturnRules } from './talks/returnRules.ts'
import type { SmallTalkServices } from './talks/smallTalk.ts'
import type { StockNotices } from './talks/stockNotice.ts'
import type { BulkDiscount } from './talks/sumAsked.ts'
import type { AnswerRules, Tickets } from './talks/tickets.ts'
import type { WarrantyRules } from './talks/warrantyRules.ts'
import type { Told } from './told.ts'
import type { Turn } from './turn.ts'

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
export type Answer = (turn: Turn) => Promise<Said | readonly Said[]> | Said | readonly Said[]

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
  /** The talk for a message about what is in stock and what is not, or about a notice of that. */
  ofStock(turn: Turn): Told | undefined
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
  /** What is said to what is asked of something that was just arranged or answered; undefined when nothing is. */
  askedAfter(turn: Turn): Said | undefined
  /** What is said to who adds to a complaint; undefined when there is none. */
  moreToTicket(turn: Turn): Promise<Said | undefined>
  /** What is said beside a handover when nobody is there to take it. */
  nobodyIn(turn: Turn): Line | undefined
  /** One suggestion beside what was answered, where it is welcome. */
  beside(turn: Turn): Promise<Reply | undefined>
  /** What is said, and kept for a person to do, when the shop's own systems do not answer. */
  unreachable(turn: Turn, doing: string): Promise<Said>
}
