import { type Heard, maskPersonalData } from '../../analytics/index.ts'
import type { Product } from '../../data/index.ts'
import { asks } from '../aboutProduct.ts'
import type { Wish } from '../memory.ts'
import { type Line, say } from '../phrases/say.ts'
import type { Reply } from '../reply.ts'
import { categoriesIn, isWithin, pricesIn, productsIn, suggestedLast, type Turn } from '../turn.ts'
import { bestOf } from './bestOf.ts'
import { hasPrices, saysCheap } from './budget.ts'
import { suggestCheap, suggestDear } from './byPrice.ts'
import { calledLike } from './calledLike.ts'
import { apartOn, verdictOn } from './comparison.ts'
import { type Fit, fitOf, subjectOf, withoutAccessories } from './fitting.ts'
import { freeAmong, noneIsFree, otherFree, withWarning } from './freeOf.ts'
import { manyOf } from './manyOf.ts'
import { meantBy } from './meantThings.ts'
import { measuresIn } from './measures.ts'
import { type Answer, answersOf, asksForAll } from './productAnswers.ts'
import { asksForContents, asksForQuality } from './qualities.ts'
import type { Pointers } from './rules.ts'
import type { AttributeNames } from './said.ts'
import { noWish, productCard, type SuggestionServices, suggestFor } from './suggestions.ts'
import { namesThing, thingIn } from './unknownThing.ts'
import { inVariant, isMissing, variantOf } from './variants.ts'
import { asksWhether } from './whether.ts'
import { without, withoutNames } from './without.ts'

export interface ProductServices extends SuggestionServices {
  readonly attributeNames: AttributeNames
}

const atOnce = 3

type Services = ProductServices & Pick<Pointers, 'button'>

/** Price, stock and properties of the products that a message names, or the nearest that we have. */
export async function product(services: Services, turn: Turn): Promise<Reply | Line> {
  const all = namedIn(services, turn)
  const named = freeAmong(subjectOf(all, turn.heard), turn)
  const { lastProducts = [] } = turn.memory
  const known = [...lastProducts, ...suggestedLast(turn).map(({ productId }) => productId)]
  const ids = named.map(({ id }) => id)
  const lately = [...new Set([...ids, ...lastProducts])].slice(0, atOnce)
  turn.memory = { ...turn.memory, lastProducts: ids, lately }
  const [only] = named
  if (only === undefined) return nearest(services, turn)
  if (noneIsFree(named, turn)) return otherFree(named, services, turn)
  const fit = fitOf(all, turn.heard, { ...services, language: turn.language })
  const verdict = fit ? answerOf(fit, known, turn) : verdictIn(named, services, turn)
  if (verdict !== undefined) return verdict
  const told =
    askingOn(named, known, services, turn) ??
    askedAgain(named, known, services, turn) ??
    factsOf(only, named, services, turn)
  return withWarning(told, named, turn)
}

/** The products that are asked about, at the price that is named; a measure is no price. */
function namedIn({ catalogue }: Services, { heard }: Turn): readonly Product[] {
  const products = productsIn(heard).flatMap((id) => catalogue.product(id) ?? [])
  const isMeasured = measuresIn(heard.text).length > 0 && !namesMoney(heard)
  const prices = (isMeasured ? undefined : pricesIn(heard)) ?? {}
  const meant = withoutAccessories(products, heard)
  return distinct(inVariant(meant, heard)).filter(({ price }) => isWithin(price, prices))
}

/** What is asked for as a sum, a yes or a no, or the one of several that is so. */
function verdictIn(named: readonly Product[], services: Services, turn: Turn): Reply | Line | undefined {
  const [only, another] = named
  const one = another === undefined ? only : undefined
  const many = one && manyOf(one, turn.heard)
  if (one && many) return { line: many, cards: [productCard(one, turn)] }
  const reading = { ...services, language: turn.language }
  const best = apartOn(named, turn) ?? verdictOn(named, turn) ?? bestOf(named, turn.heard.text, reading)
  return best ?? (one && variantOf(one, turn))
}

const namesMoney = ({ entities }: Heard): boolean => entities.some(({ kind }) => kind === 'money')

/** What was not shown yet is seen beside the answer. */
function answerOf({ lines, products }: Fit, known: readonly string[], turn: Turn): Reply {
  // Who asks whether it fits another thing goes on about it.
  const pointed = turn.heard.entities.flatMap(({ text, value }) => (text === value ? [text] : []))
  const ids = products.map(({ id }) => id)
  turn.memory = { ...turn.memory, lastProducts: pointed.length === 1 ? pointed : ids }
  const unseen = products.filter(({ id }) => !known.includes(id))
  return { line: joined(lines), cards: unseen.map((each) => productCard(each, turn)) }
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
  const text = withoutNames(heard, named)
  const areKnown = named.every(({ id }) => known.includes(id))
  const [one, another] = named
  const answers =
    areKnown || asksOne(heard.text, named) ? answersOf(named, { text, language, attributeNames }) : undefined
  if (answers === undefined) return undefined
  const telling = answers.filter(({ lines }) => lines.length > 0)
  if (telling.length > 0) {
    turn.memory = { ...turn.memory, askedLast: text }
    return tellingOf(telling, areKnown && !asksForAll(heard.text) ? [] : named, turn)
  }
  if (!areKnown) return undefined
  const line = one && !another ? say.productTellsNot(one.name) : say.productsTellNot()
  return { line, options: [button('talk_to_person')] }
}

/** "And the Gecko?" asks of it what was asked of another thing before. */
function askedAgain(
  named: readonly Product[],
  known: readonly string[],
  { attributeNames }: Services,
  turn: Turn,
): Reply | undefined {
  const text = goingOn.test(turn.heard.text) ? turn.memory.askedLast : undefined
  const { language } = turn
  const answers = text === undefined ? [] : (answersOf(named, { text, language, attributeNames }) ?? [])
  const telling = answers.filter(({ lines }) => lines.length > 0)
  if (telling.length === 0) return undefined
  return tellingOf(
    telling,
    named.filter(({ id }) => !known.includes(id)),
    turn,
  )
}

const tellingOf = (telling: readonly Answer[], seen: readonly Product[], turn: Turn): Reply => ({
  line: joined(telling.map(({ name, lines }) => say.productTells(name, lines))),
  cards: seen.map((each) => productCard(each, turn)),
})

const goingOn = /^(?:and|(?:and )?(?:what|how) about)\b|呢[?？]?$/iu

/** Asks of the only thing that is named, or which of several is so. */
const asksOne = (text: string, named: readonly Product[]): boolean =>
  asks(text) && (named.length === 1 || asksForQuality(text) || asksWhich.test(text))
const asksWhich = /^which\b|哪[一]?[个個款种種件]/iu

/** What is known of some products that answers a message; undefined when nothing does. */
export function toldBy(
  productIds: readonly string[],
  { heard, language }: Pick<Turn, 'heard' | 'language'>,
  { catalogue, attributeNames }: ProductServices,
): Line | undefined {
  const products = productIds.flatMap((id) => catalogue.product(id) ?? [])
  const fit = fitOf(products, heard, { language, attributeNames })
  if (fit !== undefined) return joined(fit.lines)
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
  if (named.length === 1) {
    const all = facts(only, services, turn)
    const isUntold = asksWhether(withoutNames(turn.heard, named), only)
    return { line: isUntold ? joined([say.notSaidBut(only.name), all]) : all, cards }
  }
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
  const wish = { ...noWish, text: maskPersonalData(heard.text), categories, ...pricesIn(heard) }
  const isMeant = categories.length > 0 || meantBy(wish, services).left !== undefined
  const called = isMeant ? undefined : calledLike(services, turn)
  if (called !== undefined) return called
  if (!isMeant && !services.suggestions.recognises(without(heard, 'colour'))) return notThere(services, turn)
  if (saysCheap(heard.text) && !hasPrices(wish)) return suggestCheap(wish, services, turn)
  return mostExpensive.test(heard.text) ? suggestDear(wish, services, turn) : like(wish, services, turn)
}

const notThere = ({ button }: Services, { heard }: Turn): Reply | Line =>
  namesThing(heard.text) ? { line: say.notInShop(), options: [button('product_advice')] } : say.whichProduct()

async function like(wish: Wish, services: Services, turn: Turn): Promise<Reply | Line> {
  const isRange = wish.categories.length > 0
  const found = await suggestFor(wish, services, turn)
  const { gone, isUntold, purpose } = meantBy(wish, services)
  if (gone.length > 0 || isUntold || purpose) return found
  if ('cards' in found) return { ...found, line: isRange ? say.weHave() : nearestLine(wish, services) }
  return isRange || hasPrices(wish) ? say.nothingFits() : say.notInShop()
}

function nearestLine({ text }: Wish, { suggestions }: Services): Line {
  const thing = thingIn(text)
  return thing === undefined || suggestions.calls(thing) ? say.nearestProducts() : say.nothingCalledSo()
}
