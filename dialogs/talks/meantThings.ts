import { type Called, divide, traitsIn } from '../../analytics/index.ts'
import type { Product } from '../../data/index.ts'
import type { Wish } from '../memory.ts'
import { type Line, say } from '../phrases/say.ts'
import type { Option, Reply } from '../reply.ts'
import type { SuggestionServices } from './suggestionServices.ts'
import { headIn } from './unknownThing.ts'

/** Which things a wish means: those that are called so, and whose texts tell what it asks of them. */
interface Meant {
  /** The wish as it is searched for. */
  readonly wish: Wish
  /** All that is meant, when it is all sold out. */
  readonly gone: readonly Product[]
  /** What goes by the very name and is sold out, where other things that are called so can be had. */
  readonly missed: readonly Product[]
  /** Whether no text tells what is asked of the kind. */
  readonly isUntold: boolean
  /** What goes by the very name. */
  readonly first: readonly string[]
  /** What the wish is for, where the texts tell only what comes near that. */
  readonly purpose: ReturnType<typeof traitsIn>['purpose']
  /** How many of those that are meant can be had; undefined when nothing says which are. */
  readonly left: number | undefined
}

/** What a wish means by the name of a thing and by what that must do without. O(products). */
export function meantBy(wish: Wish, services: SuggestionServices): Meant {
  const all: Meant = {
    wish,
    gone: [],
    missed: [],
    first: [],
    isUntold: false,
    purpose: undefined,
    left: undefined,
  }
  if (wish.products.length > 0 || wish.relation !== undefined || wish.among !== undefined) return all
  const { rest, count } = traitsIn(wish.text)
  const called = calledIn(count > 0 ? rest : wish.text, services)
  if (count > 0) return withTraits(wish, called, services)
  const mayBe = wish.categories.length === 0 || sets.test(headIn(divide(wish.text).wanted) ?? '')
  // The last word of a name alone says too little: a tea pot is none of the pots.
  return mayBe && called?.whole ? { ...all, ...byName(wish, called, services) } : all
}

/** What goes by the name, and of it what is sold out. */
function byName(
  wish: Wish,
  called: Called,
  services: SuggestionServices,
): Pick<Meant, 'wish' | 'gone' | 'missed' | 'first' | 'left'> {
  const wider = widerThan(wish.text, services)?.productIds ?? []
  const among = productsOf({ productIds: [...new Set([...called.productIds, ...wider])] }, services)
  const named = among.slice(0, called.byName)
  const gone = among.every(isGone) ? among : []
  const missed = gone.length === 0 && named.every(isGone) ? named : []
  const first = idsOf(named)
  return { wish: { ...wish, among: idsOf(among) }, gone, missed, first, left: leftOf(among) }
}

/** What the last word of a name alone names: lamps for a desk lamp. */
function widerThan(text: string, services: SuggestionServices): Called | undefined {
  const [last, ...before] = headIn(divide(text).wanted)?.split(' ').reverse() ?? []
  const isOne = before.length === 0 || sets.test(last ?? '')
  return last === undefined || isOne ? undefined : services.suggestions.called(last)
}

function calledIn(text: string, { suggestions }: SuggestionServices): Called | undefined {
  const thing = headIn(divide(text).wanted)
  return thing === undefined ? undefined : suggestions.called(thing)
}

/** Of the kind that is named those whose texts tell what is asked; none of them known, the kind alone. */
function withTraits(wish: Wish, called: Called | undefined, services: SuggestionServices): Meant {
  const { rest, said, isTold, purpose } = traitsIn(wish.text)
  const pools = purpose === undefined ? poolsOf(wish, called, services) : [services.assortment.products]
  const told = pools.map((pool) => pool.filter(isTold)).find((each) => each.length > 0) ?? []
  const plain = { ...wish, text: rest }
  if (told.length === 0) return untold(plain, pools, called)
  const gone = told.every(isGone) ? told : []
  const missed = gone.length > 0 ? [] : told.filter(isGone)
  const searched = { ...plain, categories: [], among: idsOf(told), told: purpose ? [] : said }
  return { wish: searched, gone, missed, first: [], isUntold: false, purpose, left: leftOf(told) }
}

/** What may be meant, from the very name on: what is called so, what its last word names, the categories, or anything. */
function poolsOf(
  { text, categories }: Wish,
  called: Called | undefined,
  services: SuggestionServices,
): readonly (readonly Product[])[] {
  const { products } = services.assortment
  const wider = called && widerThan(traitsIn(text).rest, services)
  const named = [called, wider].map((each) => (each === undefined ? [] : productsOf(each, services)))
  const ofKind = products.filter(({ category }) => categories.includes(category))
  const pools = [...named, ofKind].filter((pool) => pool.length > 0)
  return pools.length > 0 ? pools : called === undefined ? [products] : []
}

function untold(wish: Wish, [pool = []]: readonly (readonly Product[])[], called: Called | undefined): Meant {
  const isKind = called !== undefined || wish.categories.length > 0
  const searched = { ...wish, categories: [], among: isKind ? idsOf(pool) : [] }
  const left = isKind ? leftOf(pool) : 0
  return { wish: searched, gone: [], missed: [], first: [], isUntold: true, purpose: undefined, left }
}

/** A set is none of the things that it is for: a coffee set is no coffee. */
const sets = /(?:\b(?:set|kit|bundle)s?|套[装裝件]|[礼禮]盒)$/iu

const productsOf = (
  { productIds }: Pick<Called, 'productIds'>,
  { catalogue }: SuggestionServices,
): readonly Product[] => productIds.flatMap((id) => catalogue.product(id) ?? [])

const idsOf = (products: readonly Product[]): readonly string[] => products.map(({ id }) => id)

const isGone = ({ stock }: Product): boolean => stock === 0
const leftOf = (products: readonly Product[]): number => products.filter((each) => !isGone(each)).length

/** What may stand in the place of things that are sold out: what tells the same of its kind, or what is like them. */
export function insteadOf({ gone }: Meant, wish: Wish, { assortment }: SuggestionServices): Wish {
  const { minPrice, maxPrice, gift } = wish
  const known = { text: '', categories: [], products: [], minPrice, maxPrice, gift }
  const { count, said, isTold } = traitsIn(wish.text)
  const kinds = gone.map(({ category }) => category)
  const among = assortment.products.filter((each) => kinds.includes(each.category) && isTold(each))
  if (count > 0 && leftOf(among) > 0) return { ...known, among: idsOf(among), told: said }
  return { ...known, products: idsOf(gone.slice(0, 1)), relation: 'instead' }
}

/** What is sold out, with the way to hear when it is back, and what comes closest. */
export function soldOut(gone: readonly Product[], found: Reply | undefined): Reply {
  const line = say.allSoldOut(gone.map(({ name }) => name))
  const options = noticesOf(gone)
  if (found === undefined) return { line, options }
  // What is like a thing that was named is nothing that the customer described.
  const cards = (found.cards ?? []).map((card) => ({ ...card, text: undefined }))
  return { line: joined([line, say.closestToThat()]), cards, options }
}

/** That no text says that it is for that, and what the texts of those that come near do say. */
export function nearTo(reply: Reply, { purpose }: Meant, products: readonly Product[]): Reply {
  if (purpose === undefined) return reply
  const said = (language: 'en' | 'zh') =>
    products.flatMap(({ name, description }) => {
      const sentences = description[language].split(/(?<=[.!?;])\s|(?<=[。！？；])/u)
      const telling = sentences.filter(
        (each) => purpose.told.test(each) || purpose.quoted?.test(each) === true,
      )
      return telling.length === 0 ? [] : [say.textSays(name, telling).in(language)]
    })
  const line: Line = { in: (language) => [say.notForThat().in(language), ...said(language)].join('\n') }
  return { ...reply, line, cards: (reply.cards ?? []).map((card) => ({ ...card, text: undefined })) }
}

/** A button for each of them to hear when it is back. */
export const noticesOf = (products: readonly Product[]): readonly Option[] =>
  products.slice(0, mostNotices).map(({ id: productId, name }) => ({
    line: say.tellMeWhenBack(name),
    means: { intent: 'back_in_stock', productId },
  }))

const mostNotices = 2

const joined = (lines: readonly Line[]): Line => ({
  in: (language) => lines.map((line) => line.in(language)).join('\n\n'),
})
