import type { PriceRange } from '../../analytics/index.ts'
import type { ShownSuggestion } from '../../data/index.ts'
import { type Line, say } from '../phrases/say.ts'
import type { Reply } from '../reply.ts'
import { categoriesIn, pricesIn, productsIn, suggestedLast, type Turn, type Wish } from '../turn.ts'
import { nameOf } from './catalogue.ts'
import { counted } from './counted.ts'
import { noWish, type SuggestionServices, suggestCheap, suggestFor } from './suggestions.ts'
import { wishOf } from './wish.ts'

/** More of what was asked for last, or of what is named now. */
export function moreSuggestions(services: SuggestionServices, turn: Turn): Promise<Reply | Line> {
  const { wish = noWish } = turn.memory
  const categories = categoriesIn(turn.heard)
  const isNew = categories.length > 0 && !sameSet(categories, wish.categories)
  const { minPrice, maxPrice } = wish
  const wanted = isNew ? { minPrice, maxPrice, ...wishOf(turn.heard) } : { ...wish, ...pricesIn(turn.heard) }
  return suggestFor(wanted, services, turn)
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
  const own = services.suggestions.recognises(heard.text) ? wishOf(heard) : undefined
  const wish = own ?? memory.wish ?? noWish
  if (named === undefined && (own !== undefined || cheapest.test(heard.text)))
    return suggestCheap(wish, services, turn)
  return forLess(wish, named, services, turn)
}

/** Below the cheapest on the screen, or for what is named; then what is on the screen may come again. */
async function forLess(
  wish: Wish,
  named: PriceRange | undefined,
  services: SuggestionServices,
  turn: Turn,
): Promise<Reply | Line> {
  const screen = suggestedLast(turn).flatMap(({ productId }) => services.catalogue.product(productId) ?? [])
  const range = { minPrice: undefined, ...(named ?? belowAll(screen.map(({ price }) => price))) }
  const again = named !== undefined
  const said = await suggestFor({ ...wish, maxPrice: undefined, ...range }, services, turn, { again })
  if ('cards' in said || screen.length === 0) return said
  const categories = [...new Set(screen.map(({ category }) => category))]
  const others = await suggestFor({ ...noWish, ...range, categories }, services, turn)
  return 'cards' in others || again ? others : say.nothingCheaper()
}

const belowAll = (prices: readonly number[]): Pick<Wish, 'maxPrice'> => ({
  maxPrice: prices.length === 0 ? undefined : Math.min(...prices) - smallestCoin,
})

const smallestCoin = 0.01
const cheapest = /\bcheapest\b|最便宜|最平/i

/** More like one that is liked, at no higher price than was named. */
export function likeSuggestion(services: SuggestionServices, turn: Turn): Promise<Reply | Line> | Line {
  const products = inQuestion(turn)
  const { minPrice, maxPrice } = turn.memory.wish ?? noWish
  return products.length === 0
    ? say.likeWhich()
    : suggestFor({ ...noWish, products, minPrice, maxPrice, relation: 'instead' }, services, turn)
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
  return [say.refused(refused.length), await moreSuggestions(services, turn)]
}

/** Who refuses so often is shown no more unasked. */
const patience = 2

/** The suggested products that a message is about: named, counted ("the second one"), or the only one on the screen. */
function inQuestion(turn: Turn): readonly string[] {
  const named = productsIn(turn.heard)
  const shown = suggestedLast(turn).map(({ productId }) => productId)
  if (named.length > 0) return named
  return shown.length === 1 ? shown : counted(turn.heard.text, shown)
}

const notTaken = ({ outcome }: ShownSuggestion): boolean => outcome !== 'taken'

function mark(productIds: readonly string[], outcome: 'taken' | 'refused', turn: Turn): void {
  for (const { id, productId } of turn.lastSuggestions)
    if (productIds.includes(productId)) turn.notes.outcomes.push({ suggestionId: id, outcome })
}
