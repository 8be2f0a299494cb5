import { type Heard, limitIn, type PriceRange, priceRangeIn } from '../analytics/index.ts'
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
import type { Memory } from './memory.ts'
import type { Local } from './phrases/formats.ts'
import type { Line } from './phrases/say.ts'
import { type Offer, offersOf, type Reply, toActivity } from './reply.ts'

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
  /** Whether files came with the message, which nobody but a person can look at. */
  readonly withFiles?: boolean
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
