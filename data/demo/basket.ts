import type { Moment, OrderLine, Product } from '../records.ts'
import { choose, pick } from './random.ts'
import { seasonOf } from './seasons.ts'
import { type Assortment, liking, type Taste } from './tastes.ts'

/** When a shopper last bought each product. */
export type Bought = Map<string, Moment>

interface Shopper {
  readonly taste: Taste
  readonly bought: Bought
}

interface World {
  readonly assortment: Assortment
  readonly random: () => number
}

/**
 * What a shopper puts into the basket at a moment: the staples that run out, one to three other things to the
 * taste, and now and then what goes with one of these. Durables that the shopper has are left, but in the weeks
 * of presents taste widens, since presents are for others. May be empty.
 */
export function basket(shopper: Shopper, at: Moment, world: World): readonly OrderLine[] {
  const { assortment, random } = world
  const chosen = new Set(dueStaples(shopper, at, random))
  const free = (product: Product) =>
    !chosen.has(product) && !(product.durable && shopper.bought.has(product.id))
  const width = seasonOf(at) === 'presents' ? 0.5 : 1
  const appeal = (product: Product) => liking(product, shopper.taste, assortment) ** width
  const wanted = chosen.size > 0 ? Math.floor(random() * 2.4) : 1 + Math.floor(random() ** 2 * 3)
  for (let i = 0; i < wanted; i += 1) {
    const thing = choose(assortment.products.filter(free), appeal, random)
    if (thing !== undefined) chosen.add(thing)
    const partner = pick(assortment.partners.get(thing?.id ?? '') ?? [], random)
    if (partner !== undefined && free(partner) && random() < 0.45) chosen.add(partner)
  }
  return [...chosen].map((product, i) => ({
    line: i + 1,
    productId: product.id,
    quantity: pieces(product, random),
    price: product.price,
  }))
}

function dueStaples(shopper: Shopper, at: Moment, random: () => number): readonly Product[] {
  return shopper.taste.staples
    .filter(({ product, every }) => at - (shopper.bought.get(product.id) ?? at - every) >= every * 0.7)
    .filter(() => random() < 0.85)
    .map(({ product }) => product)
}

/** One of a durable; one to three of what is used up. */
function pieces(product: Product, random: () => number): number {
  return product.durable ? 1 : 1 + Math.floor(random() ** 2.5 * 3)
}
