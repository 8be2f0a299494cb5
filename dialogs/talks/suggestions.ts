import {
  asksFree,
  divide,
  isForSomebodyElse,
  lackingIn,
  type PriceRange,
  type Reason,
  type Suggested,
} from '../../analytics/index.ts'
import type { Product } from '../../data/index.ts'
import { isFree } from '../avoiding.ts'
import type { Wish } from '../memory.ts'
import { type Line, say } from '../phrases/say.ts'
import type { Card, Option, Reply } from '../reply.ts'
import { isWithin, productsIn, type Turn } from '../turn.ts'
import { insteadOf, meantBy, nearTo, noticesOf, soldOut } from './meantThings.ts'
import { reasonLine } from './reasonLine.ts'
import type { SuggestionServices } from './suggestionServices.ts'
import { namesThing } from './unknownThing.ts'
import { refusing } from './wish.ts'

export type { Assortment, SuggestionServices, Suggestions } from './suggestionServices.ts'

const atOnce = 3
/** What is further from a thing that is sold out is nothing like it. */
const nearest = 2

/** Up to three products for a wish, each with its reason; for the same wish nothing comes twice, unless it may `again`. */
export async function suggestFor(
  wish: Wish,
  services: SuggestionServices,
  turn: Turn,
  { again = false } = {},
): Promise<Reply | Line> {
  const { wish: before, shown: seen } = turn.memory
  const meant = meantBy(wish, services)
  if (meant.gone.length > 0) return instead(wish, meant, services, turn)
  const isSame = before !== undefined && wish.text === before.text
  const news = await foundFor(wish, atOnce, services, again ? forgetful(turn) : turn)
  const found = news.length > 0 || isSame ? news : await foundFor(wish, atOnce, services, forgetful(turn))
  turn.memory = { ...turn.memory, wish }
  if (found.length > 0) return withLabel(wish, asMeant(found, meant, services, turn), turn)
  if (wish.roughly)
    return suggestFor({ ...wish, minPrice: undefined, roughly: false }, services, turn, { again })
  if (isSame && seen.length > 0) return say.noMore()
  return meant.isUntold ? say.toldOfNothing() : nothingFor(wish, services, turn)
}

async function nothingFor(wish: Wish, services: SuggestionServices, turn: Turn): Promise<Reply | Line> {
  if (asksFree(wish.text)) return say.nothingFree(lackingIn(wish.text).lacks)
  return namedFor(wish, services, turn) ?? (await otherIdeas(wish, services, turn)) ?? say.nothingFits()
}

/** What is meant is sold out. */
async function instead(
  wish: Wish,
  meant: ReturnType<typeof meantBy>,
  services: SuggestionServices,
  turn: Turn,
): Promise<Reply> {
  const next = insteadOf(meant, wish, services)
  const found = await foundFor(next, nearest, services, forgetful(turn))
  turn.memory = { ...turn.memory, wish: next }
  return soldOut(meant.gone, found.length === 0 ? undefined : together(found, services, turn))
}

/** What is not known of a kind is said, and what goes by the very name and is sold out may be told of when it is back. */
function asMeant(
  found: readonly Suggested[],
  meant: ReturnType<typeof meantBy>,
  services: SuggestionServices,
  turn: Turn,
): Reply {
  const { isUntold, missed } = meant
  const reply = together(found, services, turn)
  const options = [...(reply.options ?? []), ...noticesOf(missed)]
  const products = found.flatMap(({ productId }) => services.catalogue.product(productId) ?? [])
  const told = { ...reply, options, line: isUntold ? say.untoldOfKind() : reply.line }
  return nearTo(told, meant, products)
}

/** Who must not have something hears what was left out, and that the label decides. */
function withLabel({ text }: Wish, reply: Reply, { memory: { avoided = [] } }: Turn): Reply {
  if (!asksFree(text) && avoided.length === 0) return reply
  const note = say.leftOut([...new Set([...lackingIn(text).lacks, ...avoided])])
  return { ...reply, line: { in: (language) => `${note.in(language)}\n\n${reply.line.in(language)}` } }
}

/** For who says something of a person, or of an occasion, that no product's texts say: what is liked at such prices. */
async function otherIdeas(
  { minPrice, maxPrice, gift, text }: Wish,
  services: SuggestionServices,
  turn: Turn,
): Promise<Reply | undefined> {
  if (!(gift ?? isForSomebodyElse(text)) || namesThing(text)) return undefined
  const wish = { ...noWish, text: refusing(divide(text).unwanted), minPrice, maxPrice, gift: true }
  const found = await foundFor(wish, atOnce, services, forgetful(turn))
  return found.length === 0 ? undefined : { ...together(found, services, turn), line: say.otherIdeas() }
}

/** What is not suggested, as the customer has it for good, is shown all the same to who asks for it by name. */
function namedFor(prices: PriceRange, { catalogue }: SuggestionServices, turn: Turn): Reply | undefined {
  const named = productsIn(turn.heard)
    .filter((id) => !turn.memory.refused.includes(id))
    .flatMap((id) => catalogue.product(id) ?? [])
    .filter(({ sold, price }) => sold && isWithin(price, prices))
  if (named.length === 0) return undefined
  return { line: say.severalProducts(), cards: named.slice(0, atOnce).map((one) => productCard(one, turn)) }
}

/** As if nothing had been shown. */
const forgetful = (turn: Turn): Turn => ({ ...turn, memory: { ...turn.memory, shown: [] } })

export function together(found: readonly Suggested[], services: SuggestionServices, turn: Turn): Reply {
  const cards = shown(found, services, turn)
  return {
    line: say.suggestions(cards.length),
    cards,
    options: [
      { line: say.others(), means: { intent: 'more_suggestions' } },
      { line: say.whyThese(), means: { intent: 'why_suggestion' } },
    ],
  }
}

/** What may be suggested to this customer now. */
export async function foundFor(
  wish: Wish,
  limit: number,
  services: SuggestionServices,
  turn: Turn,
): Promise<readonly Suggested[]> {
  const { suggestions, catalogue } = services
  const { wish: meant, first } = meantBy(wish, services)
  const avoids = turn.memory.avoided !== undefined
  const found = await suggestions.suggest({
    conversationId: turn.conversationId,
    customerId: turn.customer?.id,
    personal: turn.customer?.personalise ?? false,
    wish: { ...meant, language: turn.language },
    refused: turn.memory.refused,
    shown: turn.memory.shown,
    limit: avoids ? limit * amongAvoided : limit,
  })
  if (!avoids) return found.toSorted((a, b) => rank(a, first) - rank(b, first))
  return found.filter(({ productId }) => isFree(catalogue.product(productId), turn)).slice(0, limit)
}

const rank = ({ productId }: Suggested, first: readonly string[]): number =>
  first.length === 0 || first.includes(productId) ? 0 : 1

/** So many times as much is looked through for who must not have something. */
const amongAvoided = 5

/** Their cards; that they are shown is kept, and why. */
export function shown(
  found: readonly Suggested[],
  services: SuggestionServices,
  turn: Turn,
): readonly Card[] {
  note(found, turn)
  return found.flatMap((suggested) => {
    const product = services.catalogue.product(suggested.productId)
    return product ? [suggestionCard(product, suggested.reason, services, turn)] : []
  })
}

function note(found: readonly Suggested[], turn: Turn): void {
  const before = turn.memory.shown.length
  for (const [i, { productId, model, reason }] of found.entries())
    turn.notes.suggestions.push({
      id: `${turn.conversationId}:${before + i + 1}`,
      conversationId: turn.conversationId,
      customerId: turn.customer?.id,
      productId,
      place: i + 1,
      model,
      reason: reason.kind,
      at: turn.now,
      outcome: 'shown',
    })
  turn.memory = {
    ...turn.memory,
    shown: [...turn.memory.shown, ...found.map(({ productId }) => productId)],
    reasons: found.map(({ productId, reason }) => ({ productId, reason })),
  }
}

function suggestionCard(product: Product, reason: Reason, services: SuggestionServices, turn: Turn): Card {
  return { ...productCard(product, turn), text: reasonLine(reason, services), options: verdicts(product) }
}

/** The buttons under a suggestion. */
export const verdicts = ({ id: productId, name }: Pick<Product, 'id' | 'name'>): readonly Option[] => [
  { line: say.takeIt(), says: say.take(name), means: { intent: 'take_suggestion', productId } },
  { line: say.likeThis(), says: say.moreLike(name), means: { intent: 'like_suggestion', productId } },
  { line: say.notForMe(), says: say.refuse(name), means: { intent: 'refuse_suggestion', productId } },
]

/** A product with its picture, price and stock. */
export const productCard = (product: Product, { links, local, language }: Turn): Card => ({
  title: product.name,
  subtitle: say.priceAndStock(product.price, product.stock, local),
  text: undefined,
  picture: links.picture(product.id),
  link: links.product(product.id, language),
  options: [],
})

export const noWish: Wish = { text: '', categories: [], products: [] }

/** All that a wish describes, or else all that may do; what was shown is among it. */
export async function allFor(
  wish: Wish,
  services: SuggestionServices,
  turn: Turn,
): Promise<readonly Suggested[]> {
  const all = await foundFor(wish, manyToCompare, services, forgetful(turn))
  const fitting = all.filter(({ reason }) => reason.kind === 'fits')
  return fitting.length > 0 ? fitting : all
}

const manyToCompare = 60
