import type { Product } from '../../data/index.ts'
import { type Line, say } from '../phrases/say.ts'
import type { Reply } from '../reply.ts'
import { categoriesIn, isWithin, pricesIn, productsIn, type Turn } from '../turn.ts'
import { hasPrices, saysCheap } from './budget.ts'
import { productCard, type SuggestionServices, suggestCheap, suggestFor } from './suggestions.ts'

export interface ProductServices extends SuggestionServices {
  readonly attributeNames: Readonly<Record<string, { readonly en: string; readonly zh: string }>>
}

const atOnce = 3

/** Price, stock and properties of the products that a message names, or the nearest that we have. */
export async function product(services: ProductServices, turn: Turn): Promise<Reply | Line> {
  const products = productsIn(turn.heard).flatMap((id) => services.catalogue.product(id) ?? [])
  const prices = pricesIn(turn.heard) ?? {}
  const named = distinct(products).filter(({ price }) => isWithin(price, prices))
  const [only] = named
  if (only === undefined) return nearest(services, turn)
  if (named.length === 1) return { line: facts(only, services, turn), cards: [productCard(only, turn)] }
  return { line: say.severalProducts(), cards: named.map((found) => productCard(found, turn)) }
}

/** What is sold comes first; versions of the same name count once. */
function distinct(products: readonly Product[]): readonly Product[] {
  const sold = products.filter((found) => found.sold)
  const byName = new Map((sold.length > 0 ? sold : products).map((found) => [found.name.en, found]))
  return [...byName.values()].slice(0, atOnce)
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
