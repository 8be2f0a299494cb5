import { type Heard, maskPersonalData } from '../../analytics/index.ts'
import type { Product } from '../../data/index.ts'
import { asks } from '../aboutProduct.ts'
import { type Line, say } from '../phrases/say.ts'
import type { Reply } from '../reply.ts'
import { categoriesIn, isWithin, pricesIn, productsIn, suggestedLast, type Turn, type Wish } from '../turn.ts'
import { hasPrices, saysCheap } from './budget.ts'
import { suggestCheap, suggestDear } from './byPrice.ts'
import { verdictOn } from './comparison.ts'
import { freeAmong, noneIsFree, otherFree, withWarning } from './freeOf.ts'
import { manyOf } from './manyOf.ts'
import { type AttributeNames, answersOf } from './productAnswers.ts'
import { asksForContents } from './qualities.ts'
import type { Pointers } from './rules.ts'
import { noWish, productCard, type SuggestionServices, suggestFor } from './suggestions.ts'
import { namesThing } from './unknownThing.ts'
import { inVariant, isMissing, variantOf } from './variants.ts'

export interface ProductServices extends SuggestionServices {
  readonly attributeNames: AttributeNames
}

const atOnce = 3

type Services = ProductServices & Pick<Pointers, 'button'>

/** Price, stock and properties of the products that a message names, or the nearest that we have. */
export async function product(services: Services, turn: Turn): Promise<Reply | Line> {
  const products = productsIn(turn.heard).flatMap((id) => services.catalogue.product(id) ?? [])
  const prices = pricesIn(turn.heard) ?? {}
  const meant = distinct(inVariant(products, turn.heard)).filter(({ price }) => isWithin(price, prices))
  const named = freeAmong(meant, turn)
  const { lastProducts = [] } = turn.memory
  const known = [...lastProducts, ...suggestedLast(turn).map(({ productId }) => productId)]
  turn.memory = { ...turn.memory, lastProducts: named.map(({ id }) => id) }
  const [only] = named
  if (only === undefined) return nearest(services, turn)
  if (noneIsFree(named, turn)) return otherFree(named, services, turn)
  const many = named.length === 1 ? manyOf(only, turn.heard, turn.local) : undefined
  if (many !== undefined) return { line: many, cards: [productCard(only, turn)] }
  const verdict = verdictOn(named, turn) ?? (named.length === 1 ? variantOf(only, turn) : undefined)
  if (verdict !== undefined) return verdict
  const told = askingOn(named, known, services, turn) ?? factsOf(only, named, services, turn)
  return withWarning(told, named, turn)
}

/** What is sold comes first; versions of the same name count once. */
function distinct(products: readonly Product[]): readonly Product[] {
  const sold = products.filter((found) => found.sold)
  const byName = new Map((sold.length > 0 ? sold : products).map((found) => [found.name.en, found]))
  return [...byName.values()].slice(0, atOnce)
}

/**
 * Who asks on about products that are known hears what of them answers, or that they do not say; who asks of one that
 * was not shown yet sees it beside the answer, and all of it when it does not say.
 */
function askingOn(
  named: readonly Product[],
  known: readonly string[],
  { attributeNames, button }: Services,
  turn: Turn,
): Reply | undefined {
  const { heard, language } = turn
  const text = without(heard, 'product')
  const areKnown = named.every(({ id }) => known.includes(id))
  const [one, another] = named
  const answers =
    areKnown || asksOne(heard.text, named) ? answersOf(named, { text, language, attributeNames }) : undefined
  if (answers === undefined) return undefined
  const telling = answers.filter(({ lines }) => lines.length > 0)
  if (telling.length > 0)
    return {
      line: joined(telling.map(({ name, lines }) => say.productTells(name, lines))),
      cards: areKnown ? [] : named.map((each) => productCard(each, turn)),
    }
  if (!areKnown) return undefined
  const line = one && !another ? say.productTellsNot(one.name) : say.productsTellNot()
  return { line, options: [button('talk_to_person')] }
}

/** Asks of the only thing that is named, or which of several is so. */
const asksOne = (text: string, named: readonly Product[]): boolean =>
  asks(text) && (named.length === 1 || asksWhich.test(text))
const asksWhich = /^which\b|哪[一]?[个個款种種件]/iu

/** What is said, without what it names of a kind. */
const without = ({ text, entities }: Heard, dropped: Heard['entities'][number]['kind']): string =>
  entities.reduce((left, { kind, text: said }) => (kind === dropped ? left.replace(said, ' ') : left), text)

/** What is known of some products that answers a message; undefined when nothing does. */
export function toldBy(
  productIds: readonly string[],
  { heard, language }: Pick<Turn, 'heard' | 'language'>,
  { catalogue, attributeNames }: ProductServices,
): Line | undefined {
  const products = productIds.flatMap((id) => catalogue.product(id) ?? [])
  const answers = answersOf(products, { text: without(heard, 'product'), language, attributeNames }) ?? []
  const telling = answers.filter(({ lines }) => lines.length > 0)
  return telling.length === 0
    ? undefined
    : joined(telling.map(({ name, lines }) => say.productTells(name, lines)))
}

/** Who then asks for others gets what may stand in their place. */
function factsOf(only: Product, named: readonly Product[], services: Services, turn: Turn): Reply {
  const products = named.map(({ id }) => id)
  const wish: Wish = {
    ...noWish,
    text: maskPersonalData(turn.heard.text),
    ...pricesIn(turn.heard),
    products,
    relation: 'instead',
  }
  turn.memory = { ...turn.memory, wish }
  const cards = named.map((found) => productCard(found, turn))
  if (named.length === 1) return { line: facts(only, services, turn), cards }
  return { line: isMissing(named, turn.heard) ? say.noneSo() : say.severalProducts(), cards }
}

function facts(found: Product, { attributeNames }: ProductServices, { local }: Turn): Line {
  const attributes = Object.entries(found.attributes).map(([key, value]) =>
    say.productAttribute(attributeNames[key] ?? { en: key, zh: key }, value),
  )
  return joined([say.productIs(found, local), ...attributes.map(point)])
}

const point = (line: Line): Line => ({ in: (language) => `- ${line.in(language)}` })

const joined = (lines: readonly Line[]): Line => ({
  in: (language) => lines.map((line) => line.in(language)).join('\n'),
})

/** So short a question of what is in a thing names none. */
const brief = 8
const mostExpensive = /\bmost expensive\b|\bdearest\b|\bpriciest\b|最[贵貴]/iu

async function nearest(services: Services, turn: Turn): Promise<Reply | Line> {
  const { heard } = turn
  const categories = categoriesIn(heard)
  if (categories.length === 0 && asksForContents(heard.text) && heard.text.length <= brief)
    return say.whichProduct()
  // A thing that is not there is not the nearest thing of its colour.
  const known = categories.length > 0 || services.suggestions.recognises(without(heard, 'colour'))
  if (!known)
    return namesThing(heard.text)
      ? { line: say.notInShop(), options: [services.button('product_advice')] }
      : say.whichProduct()
  const wish = { ...noWish, text: maskPersonalData(heard.text), categories, ...pricesIn(heard) }
  if (saysCheap(heard.text) && !hasPrices(wish)) return suggestCheap(wish, services, turn)
  return mostExpensive.test(heard.text) ? suggestDear(wish, services, turn) : like(wish, services, turn)
}

async function like(wish: Wish, services: Services, turn: Turn): Promise<Reply | Line> {
  const isRange = wish.categories.length > 0
  const found = await suggestFor(wish, services, turn)
  if ('cards' in found) return { ...found, line: isRange ? say.weHave() : say.nearestProducts() }
  return isRange || hasPrices(wish) ? say.nothingFits() : say.notInShop()
}
