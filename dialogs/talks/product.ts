import { termsOf } from '../../analytics/index.ts'
import type { Product } from '../../data/index.ts'
import { type Line, say } from '../phrases/say.ts'
import type { Reply } from '../reply.ts'
import { categoriesIn, isWithin, pricesIn, productsIn, type Turn } from '../turn.ts'
import { hasPrices, saysCheap } from './budget.ts'
import type { Pointers } from './rules.ts'
import { productCard, type SuggestionServices, suggestCheap, suggestFor } from './suggestions.ts'

export interface ProductServices extends SuggestionServices {
  readonly attributeNames: Readonly<Record<string, { readonly en: string; readonly zh: string }>>
}

const atOnce = 3

type Services = ProductServices & Pick<Pointers, 'button'>

/** Price, stock and properties of the products that a message names, or the nearest that we have. */
export async function product(services: Services, turn: Turn): Promise<Reply | Line> {
  const products = productsIn(turn.heard).flatMap((id) => services.catalogue.product(id) ?? [])
  const prices = pricesIn(turn.heard) ?? {}
  const named = distinct(products).filter(({ price }) => isWithin(price, prices))
  const [only] = named
  if (only === undefined) return nearest(services, turn)
  if (named.length === 1) return told(only, services, turn)
  return { line: say.severalProducts(), cards: named.map((found) => productCard(found, turn)) }
}

/** What is sold comes first; versions of the same name count once. */
function distinct(products: readonly Product[]): readonly Product[] {
  const sold = products.filter((found) => found.sold)
  const byName = new Map((sold.length > 0 ? sold : products).map((found) => [found.name.en, found]))
  return [...byName.values()].slice(0, atOnce)
}

/** All that we know of a product; who asks on hears what of it answers, or that it does not say. */
function told(only: Product, services: Services, turn: Turn): Reply {
  const isAgain = turn.memory.lastProduct === only.id
  turn.memory = { ...turn.memory, lastProduct: only.id }
  const asked = askedOf(only, turn)
  if (!isAgain || asked.length === 0 || asksForPrice.test(turn.heard.text))
    return { line: facts(only, services, turn), cards: [productCard(only, turn)] }
  const lines = answering(asked, only, services, turn)
  if (lines.length > 0) return { line: say.productTells(only.name, lines) }
  return { line: say.productTellsNot(only.name), options: [services.button('talk_to_person')] }
}

const asksForPrice = /how much|price|cost|stock|多少钱|多少錢|价|價|有货|有貨|库存|庫存/iu

/** The words of the message beside the name; concepts are too wide here. */
function askedOf({ name }: Product, { heard, language }: Turn): readonly string[] {
  const named = new Set(termsOf(name[language]))
  return termsOf(heard.text).filter((term) => !term.startsWith('@') && !named.has(term))
}

/** The sentences and the properties of a product that have one of these words. */
function answering(
  asked: readonly string[],
  { description, attributes }: Product,
  { attributeNames }: ProductServices,
  { language }: Turn,
): readonly string[] {
  const properties = Object.entries(attributes).map(([key, value]) =>
    say.productAttribute(attributeNames[key] ?? { en: key, zh: key }, value).in(language),
  )
  const sentences = description[language].split(/(?<=[.!?])\s+|(?<=[。！？])/u)
  return [...sentences, ...properties].filter((line) => {
    const terms = new Set(termsOf(line))
    return asked.some((term) => terms.has(term))
  })
}

function facts(found: Product, { attributeNames }: ProductServices, { local }: Turn): Line {
  const attributes = Object.entries(found.attributes).map(([key, value]) =>
    say.productAttribute(attributeNames[key] ?? { en: key, zh: key }, value),
  )
  return {
    in: (language) =>
      [say.productIs(found, local).in(language), ...attributes.map((line) => `- ${line.in(language)}`)].join(
        '\n',
      ),
  }
}

async function nearest(services: ProductServices, turn: Turn): Promise<Reply | Line> {
  const known = categoriesIn(turn.heard).length > 0 || services.suggestions.recognises(turn.heard.text)
  if (!known) return say.whichProduct()
  const wish = {
    text: turn.heard.text,
    categories: categoriesIn(turn.heard),
    products: [],
    ...pricesIn(turn.heard),
  }
  const isCheap = saysCheap(turn.heard.text) && !hasPrices(wish)
  if (isCheap) return suggestCheap(wish, services, turn)
  const found = await suggestFor(wish, services, turn)
  const line = wish.categories.length > 0 ? say.weHave() : say.nearestProducts()
  if ('cards' in found) return { ...found, line }
  return wish.categories.length > 0 || hasPrices(wish) ? say.nothingFits() : say.notInShop()
}
