import type { Order, Product } from '../../data/index.ts'
import { median } from './buying.ts'

/** What a customer spends in one category, and at what prices. */
export interface Taste {
  readonly category: string
  /** In the shop's currency. */
  readonly money: number
  /** Of the money spent in all categories; the shares of all tastes sum to one. */
  readonly share: number
  readonly pieces: number
  /** The median of what was paid for a piece. */
  readonly usualPrice: number
  /**
   * Where the products that they bought stand among the prices of the category, on average over pieces: near 0 the
   * cheapest, near 1 the dearest.
   */
  readonly priceLevel: number
}

/** A product that a customer bought. */
export interface BoughtProduct {
  readonly productId: string
  readonly pieces: number
  readonly orders: number
}

/** What the products of a shop are, by id. */
export interface Shelf {
  product(id: string): Product | undefined
  /** From 0 to 1; see priceLevels. */
  priceLevel(id: string): number
}

/**
 * The tastes of a customer by money, the strongest first; products that the shop does not know any more have no
 * category and are left out, and so are categories for which nothing was paid. O(lines log lines).
 */
export function tastesOf(orders: readonly Order[], shelf: Shelf): readonly Taste[] {
  const lines = orders.flatMap((order) =>
    order.lines.flatMap(({ productId, quantity, price }) => {
      const product = shelf.product(productId)
      const level = shelf.priceLevel(productId)
      return product === undefined ? [] : [{ category: product.category, quantity, price, level }]
    }),
  )
  const tastes = [...Map.groupBy(lines, ({ category }) => category)]
    .map(([category, part]) => ({ category, ...tasteOf(part) }))
    .filter(({ money, pieces }) => money > 0 && pieces > 0)
    .sort((a, b) => b.money - a.money || (a.category < b.category ? -1 : 1))
  const all = tastes.reduce((sum, { money }) => sum + money, 0)
  return tastes.map((taste) => ({ ...taste, share: taste.money / all }))
}

interface Line {
  readonly quantity: number
  readonly price: number
  readonly level: number
}

function tasteOf(lines: readonly Line[]) {
  const pieces = lines.reduce((sum, { quantity }) => sum + quantity, 0)
  const levels = lines.reduce((sum, { level, quantity }) => sum + level * quantity, 0)
  return {
    money: lines.reduce((sum, { quantity, price }) => sum + quantity * price, 0),
    pieces,
    usualPrice: median(lines.map(({ price }) => price)) ?? 0,
    priceLevel: levels / pieces,
  }
}

/** What was bought in most orders first, then by pieces. O(lines log lines). */
export function boughtMost(orders: readonly Order[], most: number): readonly BoughtProduct[] {
  const counts = new Map<string, { pieces: number; orders: Set<string> }>()
  for (const { id, lines } of orders)
    for (const { productId, quantity } of lines) {
      const count = counts.get(productId) ?? { pieces: 0, orders: new Set() }
      count.pieces += quantity
      count.orders.add(id)
      counts.set(productId, count)
    }
  return [...counts]
    .map(([productId, { pieces, orders: times }]) => ({ productId, pieces, orders: times.size }))
    .sort((a, b) => b.orders - a.orders || b.pieces - a.pieces || (a.productId < b.productId ? -1 : 1))
    .slice(0, most)
}
