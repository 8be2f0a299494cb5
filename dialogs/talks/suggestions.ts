import type { Reason, Suggested } from '../../analytics/index.ts'
import type { Category, Language, Product, ShownSuggestion } from '../../data/index.ts'
import { type Line, say } from '../phrases/say.ts'
import type { Card, Option, Reply } from '../reply.ts'
import { amountIn, productsIn, type Turn, type Wish } from '../turn.ts'
import { type Catalogue, nameOf } from './catalogue.ts'
import { counted } from './counted.ts'

/** Who is asked for suggestions. */
export interface Suggestions {
  suggest(request: {
    readonly conversationId: string
    readonly customerId: string | undefined
    /** Whether the customer agreed to personal suggestions. */
    readonly personal: boolean
    readonly wish: Wish & { readonly language: Language }
    readonly refused: readonly string[]
    readonly shown: readonly string[]
    readonly limit: number
  }): Promise<readonly Suggested[]>
  /** Whether the words say something about what we sell. */
  recognises(text: string): boolean
}

/** What kinds of products there are, and at what prices. */
export interface Assortment {
  readonly categories: readonly Category[]
  /** Two prices that split these categories in three parts; none when there is little to choose from. */
  priceSteps(categories: readonly string[]): readonly number[]
}

export interface SuggestionServices {
  readonly suggestions: Suggestions
  readonly catalogue: Catalogue
  readonly assortment: Assortment
}

const atOnce = 3

/** Up to three products for a wish, each with its reason; remembered, so that nothing comes twice. */
export async function suggestFor(
  wish: Wish,
  services: SuggestionServices,
  turn: Turn,
): Promise<Reply | Line> {
  const found = await foundFor(wish, atOnce, services, turn)
  const again = turn.memory.wish !== undefined && turn.memory.shown.length > 0
  turn.memory = { ...turn.memory, wish }
  if (found.length === 0) return again ? say.noMore() : say.nothingFits()
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
export function foundFor(
  wish: Wish,
  limit: number,
  { suggestions }: SuggestionServices,
  turn: Turn,
): Promise<readonly Suggested[]> {
  return suggestions.suggest({
    conversationId: turn.conversationId,
    customerId: turn.customer?.id,
    personal: turn.customer?.personalise ?? false,
    wish: { ...wish, language: turn.language },
    refused: turn.memory.refused,
    shown: turn.memory.shown,
    limit,
  })
}

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

export function reasonLine(reason: Reason, { catalogue, assortment }: SuggestionServices): Line {
  switch (reason.kind) {
    case 'bought-together':
      return say.reasonBoughtTogether(nameOf(reason.productId, catalogue))
    case 'because-you-bought':
      return say.reasonYouBought(nameOf(reason.productId, catalogue))
    case 'like-you-bought':
      return say.reasonLikeYouBought(nameOf(reason.productId, catalogue))
    case 'because-you-looked':
      return say.reasonYouLooked(nameOf(reason.productId, catalogue))
    case 'like-its-companion':
      return say.reasonLikeItsCompanion(nameOf(reason.productId, catalogue))
    case 'bought-again':
      return say.reasonBoughtAgain(reason.times)
    case 'fits':
      return say.reasonFits(reason.words)
    case 'customers-alike':
      return say.reasonAlike()
    case 'popular':
      return say.reasonPopular(assortment.categories.find(({ id }) => id === reason.category)?.name)
    default:
      return reason satisfies never
  }
}

export const noWish: Wish = { text: '', categories: [], products: [], maxPrice: undefined }

/** More of what was asked for last. */
export const moreSuggestions = (services: SuggestionServices, turn: Turn): Promise<Reply | Line> =>
  suggestFor(turn.memory.wish ?? noWish, services, turn)

/** The same for less: below the price that is named, or below the cheapest on the screen. */
export function cheaperSuggestions(services: SuggestionServices, turn: Turn): Promise<Reply | Line> {
  const prices = onScreen(turn).flatMap(({ productId }) => services.catalogue.product(productId)?.price ?? [])
  const cheapest = prices.length === 0 ? undefined : Math.min(...prices) - smallestCoin
  const maxPrice = amountIn(turn.heard) ?? cheapest
  return suggestFor({ ...(turn.memory.wish ?? noWish), maxPrice }, services, turn)
}

const smallestCoin = 0.01

/** More like one that is liked, at no higher price than was named. */
export function likeSuggestion(services: SuggestionServices, turn: Turn): Promise<Reply | Line> | Line {
  const products = inQuestion(turn)
  const maxPrice = turn.memory.wish?.maxPrice
  return products.length === 0
    ? say.likeWhich()
    : suggestFor({ ...noWish, products, maxPrice, relation: 'instead' }, services, turn)
}

/** A suggestion is liked: how to order it. */
export function takeSuggestion({ catalogue }: SuggestionServices, turn: Turn): Reply | Line {
  const [productId] = inQuestion(turn)
  if (productId === undefined) return say.takeWhat()
  mark([productId], 'taken', turn)
  return say.taken(nameOf(productId, catalogue), turn.links.product(productId, turn.language))
}

/** A suggestion is not liked: it does not come again, others do. */
export async function refuseSuggestion(
  services: SuggestionServices,
  turn: Turn,
): Promise<readonly (Reply | Line)[]> {
  const named = inQuestion(turn)
  const refused =
    named.length > 0
      ? named
      : onScreen(turn)
          .filter(notTaken)
          .map(({ productId }) => productId)
  mark(refused, 'refused', turn)
  const { memory } = turn
  const refusals = (memory.refusals ?? 0) + 1
  turn.memory = { ...memory, refused: [...new Set([...memory.refused, ...refused])], refusals }
  if (memory.wish === undefined) return [say.refused(refused.length)]
  if (refusals >= patience)
    return [
      { line: say.refusedTwice(), options: [{ line: say.others(), means: { intent: 'more_suggestions' } }] },
    ]
  return [say.refused(refused.length), await moreSuggestions(services, turn)]
}

/** Who refuses so often is shown no more unasked. */
const patience = 2

/** The suggested products that a message is about: named, counted ("the second one"), or the only one on the screen. */
function inQuestion(turn: Turn): readonly string[] {
  const named = productsIn(turn.heard)
  const shown = onScreen(turn).map(({ productId }) => productId)
  if (named.length > 0) return named
  return shown.length === 1 ? shown : counted(turn.heard.text, shown)
}

/** Those that were shown together last. */
const onScreen = ({ lastSuggestions }: Turn): readonly ShownSuggestion[] =>
  lastSuggestions.filter(({ at }) => at === lastSuggestions[0]?.at)

const notTaken = ({ outcome }: ShownSuggestion): boolean => outcome !== 'taken'

function mark(productIds: readonly string[], outcome: 'taken' | 'refused', turn: Turn): void {
  for (const { id, productId } of turn.lastSuggestions)
    if (productIds.includes(productId)) turn.notes.outcomes.push({ suggestionId: id, outcome })
}
