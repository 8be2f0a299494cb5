import {
  type Entity,
  type Heard,
  limitIn,
  type Part,
  type PriceRange,
  priceRangeIn,
  type Reason,
  type Risk,
} from '../analytics/index.ts'
import type {
  Customer,
  Language,
  Mode,
  Moment,
  Outcome,
  ShownSuggestion,
  SuggestionOutcome,
} from '../data/index.ts'
import type { TurnContext } from './botbuilder.ts'
import type { Local } from './phrases/formats.ts'
import type { Line } from './phrases/say.ts'
import { type Offer, offersOf, type Reply, toActivity } from './reply.ts'
import type { Matter } from './talks/matter.ts'
import type { Pieces } from './talks/pieces.ts'

/** What a conversation remembers beside its open talk; kept with the state. */
export interface Memory {
  /** Orders that this visitor has proved to be theirs. */
  readonly proven: readonly string[]
  /** The order that was talked about last, and is the customer's. */
  readonly lastOrder?: string
  /** The orders on the screen to choose from. */
  readonly listed?: readonly string[] | undefined
  /** The things that they were looked up for. */
  readonly listedFor?: readonly Entity[] | undefined
  /** Wrong proofs so far. */
  readonly wrongProofs: number
  /** Buttons on the screen. */
  readonly offers: readonly Offer[]
  /** Messages in a row that were not understood. */
  readonly misses: number
  /** The products that an answer was about or showed last, as long as the talk is of products. */
  readonly lastProducts?: readonly string[]
  /** The products that were told of lately, the newest first. */
  readonly lately?: readonly string[]
  /** The last question about a product that was answered, without its name. */
  readonly askedLast?: string | undefined
  /** The pieces whose price together was told last. */
  readonly counted?: readonly Pieces[]
  /** The last wish for advice, to show more of it. */
  readonly wish: Wish | undefined
  /** What was wished for from what the customer bought, until they have said whether we may look at that. */
  readonly personalWish?: Wish | undefined
  /** What it may cost, named before we knew what. */
  readonly limit?: PriceRange | undefined
  /** Whether it is for somebody else, told before we knew what. */
  readonly gift?: boolean | undefined
  /** The turn whose message did not say what it may cost, when that was asked. */
  readonly unanswered?: string | undefined
  /** Products shown in this conversation. */
  readonly shown: readonly string[]
  /** Why those shown last were suggested. */
  readonly reasons?: readonly { readonly productId: string; readonly reason: Reason }[]
  /** Whether a product was suggested beside an answer. */
  readonly besides?: boolean
  /** What was named in a message whose purpose we had to ask for. */
  readonly unclear: readonly Entity[]
  /** The form that was opened last. */
  readonly lastTalk?: string | undefined
  /** The products that the message which opened it named. */
  readonly opened?: readonly string[]
  /** Products refused in this conversation. */
  readonly refused: readonly string[]
  /** How often suggestions were refused in this conversation. */
  readonly refusals?: number
  /** The article that the last answer showed. */
  readonly lastArticle?: string | undefined
  /** What articles were shown for, and which. */
  readonly asked?: { readonly question: string; readonly articles: readonly string[] } | undefined
  /** What else a message was for; its turn comes when the first thing is done. */
  readonly further?: readonly Part[]
  /** Whether something else came between: a person spoke, or we said something unasked. */
  readonly interrupted?: boolean
  /** When the last turn was. */
  readonly at?: Moment
  /** What we said last, to say it again. */
  readonly said?: string
  /** Whether the customer said thanks last, and may leave. */
  readonly winding?: boolean
  /** Whether we have asked how it was. */
  readonly closed?: boolean
  /** Whether a fault was told, until it is dealt with. */
  readonly toldFault?: boolean | undefined
  /** What was done last about a thing that was not as it should be. */
  readonly settled?: Matter | undefined
  /** The talk that takes the place of the one that has just ended, and what is known of it. */
  readonly instead?: { readonly talk: string; readonly known: object } | undefined
  /** Whether a human sentence was said to what the customer told. */
  readonly consoled?: boolean
  /** Whether an angry customer was told that it will be short. */
  readonly soothed?: boolean
  /** What somebody must not have, as they said it. */
  readonly avoided?: readonly string[]
  /** What somebody told who needs other help than ours. */
  readonly distress?: 'despair' | 'violence'
  /** How likely it is that this goes wrong, and what was done about it. */
  readonly risk?: Risk
  /** How often in a row we said the same, beyond the first time. */
  readonly repeats?: number
  /** What this customer wanted in other conversations of the last days, as this one began. */
  readonly earlier?: readonly (readonly string[])[]
}

/** What a customer looks for, and what it may cost. */
export interface Wish extends PriceRange {
  readonly text: string
  readonly categories: readonly string[]
  readonly products: readonly string[]
  /** Whether it is for somebody else, when the words need not say it. */
  readonly gift?: boolean | undefined
  /** Whether the price is one that it should be near. */
  readonly roughly?: boolean | undefined
  /** What is meant, when the words need not say it: beside the products, in their place, or what one always buys. */
  readonly relation?: 'beside' | 'instead' | 'again' | undefined
}

export const freshMemory: Memory = {
  proven: [],
  wrongProofs: 0,
  offers: [],
  misses: 0,
  wish: undefined,
  shown: [],
  unclear: [],
  refused: [],
}

/** What the record of a turn needs to know, written down while talking. */
interface Notes {
  talk: string | undefined
  outcome: Outcome
  articleId: string | undefined
  mode: Mode | undefined
  /** Whether the person who is called should come here before others. */
  urgent?: boolean
  /** Whether the customer was told until when a person answers. */
  promised?: boolean
  /** The question that the turn is about, when its own words are not. */
  question?: string | undefined
  /** What we said. */
  readonly spoken: string[]
  readonly suggestions: ShownSuggestion[]
  readonly outcomes: { suggestionId: string; outcome: SuggestionOutcome }[]
}

/** Where links in replies lead. */
export interface Links {
  /** To one of its parts, counted from 1 by their headings, when one is named. */
  article(id: string, language: Language, part?: number): string
  product(id: string, language: Language): string
  picture(id: string): string
  /** Signed: whoever has it sees the invoice, for a day. */
  invoice(orderId: string, language: Language): string
  /** Signed: whoever has it gets a copy of what is kept of the customer, for a day. */
  copy(customerId: string, language: Language): string
  /** Signed: whoever has it sees the customer's profile, for a day. */
  profile(customerId: string, language: Language): string
}

/** Everything about the turn that is going on. */
export interface Turn {
  readonly conversationId: string
  /** The same whenever the same message is taken again: what it causes is done once. */
  readonly key: string
  readonly heard: Heard
  /** Whether a button was pressed, whose meaning needs no reading. */
  readonly pressed?: boolean
  /** The buttons that were on the screen when the message came. */
  readonly offered?: readonly Offer[]
  readonly language: Language
  /** Signed in at the shop; undefined for a guest. */
  readonly customer: Customer | undefined
  readonly mode: Mode
  readonly now: Moment
  readonly local: Local
  readonly links: Links
  /** What was suggested in this conversation, the newest first. */
  readonly lastSuggestions: readonly ShownSuggestion[]
  memory: Memory
  readonly notes: Notes
}

const key = Symbol('turn')

/** Puts the turn where dialogs find it. */
export const holdTurn = (context: TurnContext, turn: Turn): void => void context.turnState.set(key, turn)

/** The turn that is going on. Throws when nobody held it. */
export function turnOf(context: TurnContext): Turn {
  const turn = context.turnState.get<Turn>(key)
  if (turn === undefined) throw new Error('a dialog ran outside a turn: call holdTurn first')
  return turn
}

/** The suggestions that came together last. */
export const suggestedLast = ({
  lastSuggestions,
}: Pick<Turn, 'lastSuggestions'>): readonly ShownSuggestion[] =>
  lastSuggestions.filter(({ at }) => at === lastSuggestions[0]?.at)

/** The products that the customer sees: those that an answer was about or showed last, or else was suggested last. */
export function onScreen(turn: Pick<Turn, 'memory' | 'lastSuggestions'>): readonly string[] {
  const { lastProducts = [] } = turn.memory
  return lastProducts.length > 0 ? lastProducts : suggestedLast(turn).map(({ productId }) => productId)
}

/** The list on the screen, of which one may be named by its place; what was told of one of them leaves it there. */
export function listed(turn: Pick<Turn, 'memory' | 'lastSuggestions'>): readonly string[] {
  const { lastProducts = [] } = turn.memory
  return lastProducts.length > 1 ? lastProducts : suggestedLast(turn).map(({ productId }) => productId)
}

/** The products that a message names, by name or number. */
export const productsIn = (heard: Heard): readonly string[] =>
  heard.entities.flatMap((e) => (e.kind === 'product' || e.kind === 'sku' ? [e.value] : []))

/** The product categories that a message names. */
export const categoriesIn = (heard: Heard): readonly string[] =>
  heard.entities.flatMap((e) => (e.kind === 'category' ? [e.value] : []))

/** The amount of money that a message names, if any: a sum, or a bare number that is a limit, as in "under 50". */
export const amountIn = (heard: Heard): number | undefined =>
  heard.entities.flatMap((e) => (e.kind === 'money' ? [e.value] : []))[0] ?? limitIn(heard.text)

/** What something may cost, by a message: a range, a lower bound or a limit; undefined when it says nothing of it. */
export function pricesIn(heard: Heard): PriceRange | undefined {
  const maxPrice = amountIn(heard)
  return priceRangeIn(heard.text) ?? (maxPrice === undefined ? undefined : { maxPrice })
}

/** Whether a price is within a range. */
export const isWithin = (
  price: number,
  { minPrice = 0, maxPrice = Number.POSITIVE_INFINITY }: PriceRange,
): boolean => minPrice <= price && price <= maxPrice

/** Says something, and remembers the buttons that came with it. */
export async function speak(context: TurnContext, said: Line | Reply): Promise<void> {
  const turn = turnOf(context)
  const reply = 'line' in said ? said : { line: said }
  turn.memory = { ...turn.memory, offers: [...turn.memory.offers, ...offersOf(reply, turn.language)] }
  // An article is looked through for its words, so these are made once.
  const text = reply.line.in(turn.language)
  turn.notes.spoken.push(text)
  await context.sendActivity(toActivity({ ...reply, line: { in: () => text } }, turn.language))
}
