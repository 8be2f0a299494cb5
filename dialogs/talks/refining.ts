import { type Heard, headNames, type PriceRange } from '../../analytics/index.ts'
import type { Product, ShownSuggestion } from '../../data/index.ts'
import type { Wish } from '../memory.ts'
import { type Line, say } from '../phrases/say.ts'
import { asksCheaper } from '../priceWishes.ts'
import type { Reply } from '../reply.ts'
import { categoriesIn, listed, onScreen, pricesIn, productsIn, suggestedLast, type Turn } from '../turn.ts'
import { suggestCheap } from './byPrice.ts'
import type { Catalogue } from './catalogue.ts'
import { theCheapest, theDearest } from './comparison.ts'
import { allOf, counted, withoutPlaces } from './counted.ts'
import { noWish, productCard, type SuggestionServices, suggestFor } from './suggestions.ts'
import { wanted, wishOf, wishWithout } from './wish.ts'

/** More of what was asked for last, or of what is named now; or what is left of it without what is not wanted. */
export function moreSuggestions(services: SuggestionServices, turn: Turn): Promise<Reply | Line> {
  const without = wishWithout(turn.memory.wish ?? noWish, turn.heard)
  return without === undefined
    ? further(services, turn)
    : suggestFor(without, services, turn, { again: true })
}

function further(services: SuggestionServices, turn: Turn): Promise<Reply | Line> {
  const { wish = noWish } = turn.memory
  const categories = categoriesIn(wanted(turn.heard))
  const isNew = categories.length > 0 && !sameSet(categories, wish.categories)
  const { minPrice, maxPrice } = wish
  const prices = pricesIn(turn.heard)
  const named = prices === undefined ? wish.named : undefined
  const next = isNew ? { minPrice, maxPrice, ...wishOf(turn.heard) } : { ...wish, ...prices, named }
  return suggestFor(next, services, turn)
}

const sameSet = (some: readonly string[], others: readonly string[]): boolean =>
  new Set([...some, ...others]).size === new Set(some).size && others.length > 0

/**
 * For less, or for the price that is named: what the message describes, or else what was asked for last, or else
 * other things of the kinds on the screen.
 */
export async function cheaperSuggestions(services: SuggestionServices, turn: Turn): Promise<Reply | Line> {
  const { heard, memory } = turn
  const named = pricesIn(heard)
  const isOwn = !asksCheaper(heard.text) && services.suggestions.recognises(heard.text)
  const own = isOwn ? wishOf(heard) : undefined
  const wish = own ?? memory.wish ?? noWish
  if (named === undefined && (own !== undefined || cheapest.test(heard.text)))
    return suggestCheap(wish, services, turn)
  return forLess(wish, named, services, turn)
}

/**
 * Below the cheapest on the screen, or below the middle when these are too expensive, or for what is named; what is on
 * the screen may then come again.
 */
async function forLess(
  wish: Wish,
  named: PriceRange | undefined,
  services: SuggestionServices,
  turn: Turn,
): Promise<Reply | Line> {
  const screen = onScreen(turn).flatMap((id) => services.catalogue.product(id) ?? [])
  const again = named !== undefined || tooExpensive.test(turn.heard.text)
  const range = { minPrice: undefined, ...(named ?? belowThese(screen, turn)) }
  const own = named === undefined ? pricesNamed(wish) : undefined
  const next = { ...wish, maxPrice: undefined, ...range, named: own }
  const alike = likeIt(wish, services)
  const said = await suggestFor({ ...next, ...alike }, services, turn, { again })
  if ('cards' in said || screen.length === 0) return said
  if (alike !== undefined) return say.nothingCheaper()
  const others = await suggestFor(
    { ...noWish, ...range, categories: kindsMeant(wish, screen), named: own },
    services,
    turn,
  )
  if ('cards' in others) return named === undefined ? { ...others, line: say.cheaperBeside() } : others
  return again ? others : say.nothingCheaper()
}

/** Below the cheapest of these, or below the middle when they are too expensive. */
function belowThese(screen: readonly Product[], { heard }: Turn): Pick<Wish, 'maxPrice'> {
  const prices = screen.map(({ price }) => price).sort((a, b) => a - b)
  return below(prices[tooExpensive.test(heard.text) ? Math.floor(prices.length / 2) : 0])
}

/** In the place of the one thing that was told of: what is called as it is, of its range. */
function likeIt(
  { relation, products: [id] }: Wish,
  { catalogue, suggestions }: SuggestionServices,
): Partial<Wish> | undefined {
  const product = relation === 'instead' && id !== undefined ? catalogue.product(id) : undefined
  if (product === undefined) return undefined
  const heads = Object.values(product.name).flatMap(headNames).map(lastOf)
  const called = heads.flatMap((head) => suggestions.called(head).productIds)
  const among = called.filter((each) => catalogue.product(each)?.category === product.category)
  return { text: heads.join(' '), products: [], relation: undefined, among }
}

/** What a name ends with: kettle, 壶. */
const lastOf = (name: string): string =>
  /\p{Script=Han}$/u.test(name) ? name.slice(-1) : name.replace(/^.* /u, '')

/** What the customer said that it may cost, whatever was asked for since. */
export const pricesNamed = ({ named, minPrice, maxPrice }: Wish): PriceRange =>
  named ?? { minPrice, maxPrice }

/** The categories of a wish, or else that of the first thing on the screen, which fits it best. */
export const kindsMeant = ({ categories }: Wish, screen: readonly Product[]): readonly string[] =>
  categories.length > 0 ? categories : screen.slice(0, 1).map(({ category }) => category)

const below = (price: number | undefined): Pick<Wish, 'maxPrice'> => ({
  maxPrice: price === undefined ? undefined : price - smallestCoin,
})

const tooExpensive =
  /\btoo (?:expensive|pricey|dear|much)\b|\b(?:above|over|beyond|out of) (?:my|our|the) (?:budget|price range)\b|太[贵貴]|[贵貴]了|超(?:出)?(?:了)?预算|超(?:出)?(?:了)?預算/i
/** By so much dearer or cheaper is the least that is. */
export const smallestCoin = 0.01
const cheapest = /\bcheapest\b|最便宜|最平/i

/** More like one that is liked, at no higher price than was named. */
export function likeSuggestion(services: SuggestionServices, turn: Turn): Promise<Reply | Line> | Line {
  const products = inQuestion(turn)
  const { minPrice, maxPrice } = turn.memory.wish ?? noWish
  return products.length === 0
    ? say.likeWhich()
    : suggestFor({ ...noWish, products, minPrice, maxPrice, relation: 'instead' }, services, turn)
}

/** What is on the screen, or named, is liked: how to order it. */
export function takeSuggestion({ catalogue }: SuggestionServices, turn: Turn): Reply | Line {
  const known = inQuestion(turn)
  const taken = known.length > 0 ? known : byPrice(turn, catalogue)
  if (taken.length === 0) return say.takeWhat()
  mark(taken, 'taken', turn)
  const seen = [...onScreen(turn), ...turn.memory.shown]
  turn.memory = { ...turn.memory, lastProducts: taken }
  const products = taken.flatMap((id) => catalogue.product(id) ?? [])
  const chosen = products.map(({ id, name }) => ({ name, url: turn.links.product(id, turn.language) }))
  const unseen = products.filter(({ id }) => !seen.includes(id))
  const line = say.taken(chosen, taken.length === 1 ? quantityIn(turn.heard) : 1)
  return { line, cards: unseen.map((product) => productCard(product, turn)) }
}

/** "The cheaper one" of those on the screen. */
function byPrice(turn: Turn, catalogue: Catalogue): readonly string[] {
  const { text } = turn.heard
  const way = theCheapest.test(text) ? 1 : theDearest.test(text) ? -1 : 0
  const sorted = listed(turn)
    .flatMap((id) => catalogue.product(id) ?? [])
    .toSorted((a, b) => way * (a.price - b.price))
  return way === 0 ? [] : sorted.slice(0, 1).map(({ id }) => id)
}

/** How many pieces of it are wanted. */
const quantityIn = ({ text, entities }: Heard): number =>
  entities.flatMap((entity) =>
    entity.kind === 'quantity' && withoutPlaces(text).includes(entity.text) ? [entity.value] : [],
  )[0] ?? 1

/** A suggestion is not liked: it does not come again, others do. */
export async function refuseSuggestion(
  services: SuggestionServices,
  turn: Turn,
): Promise<readonly (Reply | Line)[]> {
  const named = inQuestion(turn).filter((id) => productsIn(turn.heard).includes(id) || !isTaken(id, turn))
  const refused =
    named.length > 0
      ? named
      : suggestedLast(turn)
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
  return [say.refused(refused.length), await further(services, turn)]
}

/** Who refuses so often is shown no more unasked. */
const patience = 2

/** The products that a message is about: named, counted ("the second one"), all, or the only one on the screen. */
function inQuestion(turn: Turn): readonly string[] {
  const { text } = turn.heard
  const named = productsIn(turn.heard)
  if (named.length > 0) return named
  const list = listed(turn)
  const [placed, every] = [counted(text, list), allOf(text, list)]
  if (placed.length > 0 || every.length > 0) return placed.length > 0 ? placed : every
  const shown = onScreen(turn)
  return shown.length === 1 ? shown : []
}

const isTaken = (id: string, { lastSuggestions }: Turn): boolean =>
  lastSuggestions.some((shown) => shown.productId === id && !notTaken(shown))

const notTaken = ({ outcome }: ShownSuggestion): boolean => outcome !== 'taken'

function mark(productIds: readonly string[], outcome: 'taken' | 'refused', turn: Turn): void {
  for (const { id, productId } of turn.lastSuggestions)
    if (productIds.includes(productId)) turn.notes.outcomes.push({ suggestionId: id, outcome })
}
