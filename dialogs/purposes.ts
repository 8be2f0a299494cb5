import { type Guess, threatsIn } from '../analytics/index.ts'
import { putsRight } from './correction.ts'
import type { Talks } from './talkPorts.ts'
import { onScreen, productsIn, type Turn } from './turn.ts'
import { isNameAlone, isQuestion } from './wording.ts'

/** Below this the likeliest purpose weighs less than what the message names. */
const worthAsking = 0.5
/** A mood from which on a likely complaint counts as one. */
const unhappy = 0.5
/** Purposes that together are less likely than this are not offered. */
const worthOffering = 0.35
/** Below this a pleasantry may as well be nonsense. */
const likelyChat = 0.6
/** Two pleasantries that together are as likely as this are one. */
const surelyChat = 0.9
/** From this share of the likeliest on another purpose is asked about too. */
const nearlyAsLikely = 0.6
/** Pleasantries around a purpose. */
const wrappings = ['greeting', 'thanks']
/** Who may have come to complain is not shown what we sell. */
const grave = ['complaint', 'damaged_item', 'missing_item', 'insult']
/** What is changed by these is not begun by a guess. */
const careful = ['personalisation', 'notices', 'eraseData']
/** Talks that change an order. */
const changing = ['cancel', 'changeAddress', 'changeOrder', 'exchange', 'missing', 'warranty']
/** Talks about products that were shown. */
const aboutSuggestions = ['moreSuggestions', 'takeSuggestion', 'refuseSuggestion']

/** Who asks which of them refuses none. */
const asksWhich = /哪[个個些款种種一]|什[么麼]|[?？]\s*$|\bwhich\b/iu

/** Nobody is asked whether to choose or to ask, nor whether what is sent back came damaged. */
const alike = [
  ['product_advice', 'product_question'],
  ['return_item', 'damaged_item'],
]
const areAlike = (guesses: readonly Guess[]): boolean =>
  guesses.length > 1 && alike.some((kind) => guesses.every(({ intent }) => kind.includes(intent)))
const sumOf = (guesses: readonly Guess[]): number =>
  guesses.reduce((sum, { confidence }) => sum + confidence, 0)

/** What a message names when it is for a talk; in the order in which naming alone decides. */
const evidence: Readonly<Record<string, readonly string[]>> = {
  orderStatus: ['order'],
  product: ['product', 'sku', 'category'],
  advice: ['category', 'product', 'sku'],
  returns: ['order', 'product', 'sku'],
  exchange: ['order', 'product', 'sku'],
  warranty: ['order', 'product', 'sku'],
  missing: ['order', 'product', 'sku'],
  cancel: ['order'],
  changeAddress: ['order'],
  changeOrder: ['order'],
  refundStatus: ['order'],
  invoice: ['order'],
  backInStock: ['product', 'sku'],
  compare: ['product', 'sku'],
  refuseSuggestion: ['product', 'sku'],
  takeSuggestion: ['product', 'sku'],
}

/** What a message may be for. */
export class Purposes {
  readonly #turn: Turn
  readonly #talks: Talks

  constructor(turn: Turn, talks: Talks) {
    this.#turn = turn
    this.#talks = talks
  }

  /** The talk that the message is for; answers to suggestions count only when there are some. */
  meant(): string | undefined {
    const { intent } = this.#turn.heard
    return intent !== undefined && this.#canBeMeant(intent) ? this.#talks.of(intent) : undefined
  }

  #canBeMeant(intent: string): boolean {
    const talk = this.#talks.of(intent) ?? ''
    const { memory } = this.#turn
    const isMore = talk === 'moreSuggestions' && memory.wish !== undefined
    if (talk === 'refuseSuggestion' && asksWhich.test(this.#turn.heard.text)) return false
    const isNamed = talk === 'takeSuggestion' && productsIn(this.#turn.heard).length > 0
    return !aboutSuggestions.includes(talk) || onScreen(this.#turn).length > 0 || isMore || isNamed
  }

  /**
   * The purpose of a message that is as good as sure. "Thanks, bye" is small talk either way, "hello, what is the
   * postage? Thanks!" wants one thing, however politely it is wrapped, and an unhappy customer who seems to
   * complain does.
   */
  nearlySure(): string | undefined {
    const { intent, alternatives, mood } = this.#turn.heard
    const [first, second] = alternatives
    if (intent !== undefined || first === undefined) return undefined
    const together = first.confidence + (second?.confidence ?? 0)
    const chat = this.#talks.of(first.intent) === 'smallTalk' && this.#isChat(second)
    if (chat && together >= surelyChat) return first.intent
    const complains = first.intent === 'complaint' && first.confidence >= worthOffering
    if (complains && mood.negative > unhappy && !this.#isHandedOver) return first.intent
    return this.#unwrapped()
  }

  #isChat(guess: Guess | undefined): boolean {
    return (
      this.#talks.of(guess?.intent) === 'smallTalk' || ['yes', 'no', 'stop'].includes(guess?.intent ?? '')
    )
  }

  #unwrapped(): string | undefined {
    const [purpose, another] = this.likely()
    if (purpose === undefined || another !== undefined) return undefined
    const others = this.#turn.heard.alternatives.slice(0, 2).filter(({ intent }) => intent !== purpose.intent)
    const wrapped = others.length > 0 && others.every(({ intent }) => wrappings.includes(intent))
    return wrapped ? purpose.intent : undefined
  }

  /** "Sorry, PL20490": the last talk once more, with what was wrong put right. */
  again(): string | undefined {
    const { heard, memory } = this.#turn
    return memory.lastTalk !== undefined && putsRight(heard.text) && this.#names(memory.lastTalk)
      ? memory.lastTalk
      : undefined
  }

  /** When the purpose is not sure: the likeliest that fits what the message names, unless another fits as well. */
  fitting(): string | undefined {
    const [first] = this.#fitting()
    return this.#torn() ? undefined : this.#talks.of(first?.intent)
  }

  /** What is changed for the customer must be likely by its words too. */
  #fitting(): readonly Guess[] {
    return this.likely().filter(({ intent, confidence }) => {
      const talk = this.#talks.of(intent) ?? ''
      return this.#names(talk) && (confidence >= worthOffering || !changing.includes(talk))
    })
  }

  /** Whether two purposes fit nearly as well; who only names a thing asks about it. */
  #torn(): boolean {
    if (isNameAlone(this.#turn.heard)) return false
    const [first, second] = this.#fitting()
    if (areAlike(this.#fitting().slice(0, 2))) return false
    return second !== undefined && second.confidence > (first?.confidence ?? 0) * nearlyAsLikely
  }

  /**
   * The likeliest purpose, when the next one is so much less likely that to ask would only cost time. What
   * articles answer is `looked` up in the words themselves first.
   */
  clear({ looked = false } = {}): string | undefined {
    const { intent } = this.#turn.heard.alternatives[0] ?? {}
    const talk = this.#talks.of(intent)
    const answered = talk === 'steering' || (talk === 'knowledge' && !looked) || this.#isCareful(talk)
    const may = intent !== undefined && !answered && this.#canBeMeant(intent)
    return may && this.#standsOut(talk === 'smallTalk' ? likelyChat : worthAsking) ? intent : undefined
  }

  /** What changes something is not begun by a guess, and who only asks has not come to complain. */
  #isCareful(talk = ''): boolean {
    const { text, mood } = this.#turn.heard
    const onlyAsks = isQuestion(text) && mood.negative <= unhappy
    return careful.includes(talk) || (talk === 'complaint' && (onlyAsks || this.#isHandedOver))
  }

  /** Whether a person was called because of this message, and will read it. */
  get #isHandedOver(): boolean {
    return this.#turn.notes.urgent === true
  }

  #standsOut(least: number): boolean {
    const { alternatives } = this.#turn.heard
    const first = areAlike(alternatives.slice(0, 2)) ? 2 : 1
    const confidence = sumOf(alternatives.slice(0, first))
    return confidence >= least && (alternatives[first]?.confidence ?? 0) < confidence / 3
  }

  /** What a message is for that names something and hardly says more. */
  named(): string | undefined {
    const [best] = this.likely()
    const weighs = best !== undefined && (best.confidence >= worthAsking || grave.includes(best.intent))
    return weighs || this.#torn() ? undefined : Object.keys(evidence).find((talk) => this.#names(talk))
  }

  #names(talk: string): boolean {
    return this.#turn.heard.entities.some(({ kind }) => evidence[talk]?.includes(kind))
  }

  /** The two likeliest purposes; pleasantries and answers to nothing are not worth asking about. */
  likely(): readonly Guess[] {
    const aside = ['smallTalk', 'steering', undefined]
    const silly = onScreen(this.#turn).length === 0 ? [...aside, ...aboutSuggestions] : aside
    return this.#turn.heard.alternatives
      .filter(({ intent }) => !silly.includes(this.#talks.of(intent)))
      .slice(0, 2)
  }

  /**
   * Those of the likeliest that may be asked about; none when they are hardly likelier than the rest, nor for who says
   * that they leave: that one is offered a person, not a guess.
   */
  toOffer(): readonly Guess[] {
    const likely = this.likely()
    const isLeaving = threatsIn(this.#turn.heard.text).leaving
    return isLeaving || sumOf(likely) < worthOffering ? [] : likely
  }
}
