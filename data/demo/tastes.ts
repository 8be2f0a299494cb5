import type { Product } from '../records.ts'
import { between, choose, normal, pick } from './random.ts'
import { day } from './singapore.ts'

/** What a shopper likes. */
export interface Taste {
  /** How strongly each category draws; the weights sum to about 1. */
  readonly categories: ReadonlyMap<string, number>
  /** Natural logarithm of how much dearer than usual the things are that this shopper buys. */
  readonly level: number
  /** Consumables bought again and again, each after its own number of milliseconds. */
  readonly staples: readonly Staple[]
}

interface Staple {
  readonly product: Product
  readonly every: number
}

/** What everybody knows of the assortment: usual prices, how well a product sells, what goes with it. */
export interface Assortment {
  readonly products: readonly Product[]
  /** Mean of the logarithms of prices in each category. */
  readonly usual: ReadonlyMap<string, number>
  readonly fame: ReadonlyMap<string, number>
  readonly partners: ReadonlyMap<string, readonly Product[]>
}

/** Categories of a home that go together; a category without an entry goes with itself. */
const neighbours: Readonly<Record<string, string>> = {
  kitchen: 'coffee-tea',
  'coffee-tea': 'kitchen',
  lighting: 'desk',
  desk: 'lighting',
  bedding: 'bath',
  bath: 'bedding',
  garden: 'lighting',
  audio: 'desk',
}

export function assortmentOf(products: readonly Product[], random: () => number): Assortment {
  const sold = products.filter((product) => product.sold && product.price > 0)
  const categories = [...new Set(sold.map((product) => product.category))]
  const logs = (category: string) =>
    sold.filter((one) => one.category === category).map((one) => Math.log(one.price))
  return {
    products: sold,
    usual: new Map(categories.map((category) => [category, mean(logs(category))] as const)),
    fame: new Map(sold.map((product) => [product.id, Math.exp(0.8 * normal(random))] as const)),
    partners: new Map(sold.map((product) => [product.id, partnersOf(product, sold, random)] as const)),
  }
}

/**
 * Two or three products that go with one: consumables of its own category for a durable (tea for the kettle),
 * else durables of its category, and one of the neighbouring category.
 */
function partnersOf(product: Product, sold: readonly Product[], random: () => number): readonly Product[] {
  const others = sold.filter((other) => other.id !== product.id)
  const near = others.filter((other) => other.category === product.category)
  const fitting = near.filter((other) => other.durable !== product.durable)
  const beside = others.filter((other) => other.category === neighbours[product.category])
  const chosen = [pick(fitting, random) ?? pick(near, random), pick(fitting, random), pick(beside, random)]
  return [...new Set(chosen)].filter((other) => other !== undefined)
}

/** Two or three loved categories, a little of the others; a price level; one to four staples. */
export function tasteOf(assortment: Assortment, random: () => number): Taste {
  const raw = [...assortment.usual.keys()].map((category) => [category, random() ** 4 + 0.02] as const)
  const total = raw.reduce((sum, [, weight]) => sum + weight, 0)
  const categories = new Map(raw.map(([category, weight]) => [category, weight / total] as const))
  const bare = { categories, level: 0.5 * normal(random), staples: [] }
  const consumables = assortment.products.filter((product) => !product.durable)
  const wanted = 1 + Math.floor(random() * 4)
  const chosen = Array.from({ length: wanted }, () =>
    choose(consumables, (one) => liking(one, bare, assortment), random),
  )
  const staples = [...new Set(chosen)].filter((one) => one !== undefined)
  return { ...bare, staples: staples.map((product) => ({ product, every: between(20, 75, random) * day })) }
}

/** How much a shopper wants a product: love of its category, its price against the shopper's level, its fame. */
export function liking(product: Product, taste: Taste, assortment: Assortment): number {
  const love = taste.categories.get(product.category) ?? 0
  const dearness = Math.log(product.price) - (assortment.usual.get(product.category) ?? 0)
  const fit = Math.exp(-((dearness - taste.level) ** 2) / (2 * 0.8 ** 2))
  return love * fit * (assortment.fame.get(product.id) ?? 1)
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length)
}
