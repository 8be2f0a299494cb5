import type { Customer, Moment, Order, Product } from '../records.ts'
import { type Bought, basket } from './basket.ts'
import { delivery } from './delivery.ts'
import { people } from './people.ts'
import { normal, seeded } from './random.ts'
import { day, dayStart } from './singapore.ts'
import { type Assortment, assortmentOf, type Taste, tasteOf } from './tastes.ts'
import { visits } from './visits.ts'

export interface Simulation {
  readonly products: readonly Product[]
  readonly seed: number
  readonly now: Moment
  readonly customers?: number
  /** How many orders all customers together place; a few fewer come when somebody owns everything. */
  readonly orders?: number
}

/**
 * Invents shoppers and two years of their orders, so that a demo shop has a past to learn from. None of it is
 * about real people.
 *
 * - Shoppers (people.ts) have Singapore's names, English or Chinese as their language, and mostly consent. Each has
 *   a taste (tastes.ts): two or three loved categories, a price level, and up to four staples.
 * - Orders come when a staple runs out, at the shopper's own interval, and with the seasons (seasons.ts): more
 *   before Chinese New Year, in the June and November sales and before Christmas (visits.ts).
 * - A basket (basket.ts) holds what runs out, what pleases, and what goes with it: every product has two or three
 *   partners, such as a tea for a kettle. Nobody buys a durable twice; cancelled orders count as bought.
 * - The newest orders are placed, packed or on their way; older ones were delivered; about 3 % were cancelled
 *   (delivery.ts). All lie before the day of `now` in Singapore.
 *
 * Of products only key, category, price, `sold` and `durable` are used. The same seed, products and day give the
 * same shop. Orders are in the order of time, PL10001 the oldest. O(orders * products).
 */
export function simulateShoppers(simulation: Simulation): {
  readonly customers: readonly Customer[]
  readonly orders: readonly Order[]
} {
  const { products, seed, now, customers = 300, orders = 3000 } = simulation
  const random = seeded(seed)
  const end = dayStart(now)
  const shoppers = people(customers, { end, random })
  const assortment = assortmentOf(products, random)
  const counts = ordersEach(shoppers, orders, { end, random })
  const all = shoppers.flatMap((shopper, i) => ordersOf(shopper, counts[i] ?? 0, { assortment, end, random }))
  const inTime = all.sort((a, b) => a.placed - b.placed)
  return { customers: shoppers, orders: inTime.map((order, i) => ({ ...order, id: `PL${10001 + i}` })) }
}

/** Shares the orders out by how long somebody has been here and how keen they are (log-normal, as sales are). */
function ordersEach(
  shoppers: readonly Customer[],
  orders: number,
  { end, random }: { readonly end: Moment; readonly random: () => number },
): readonly number[] {
  const keenness = shoppers.map((shopper) => (end - beginOf(shopper, end)) * Math.exp(0.7 * normal(random)))
  const total = keenness.reduce((sum, one) => sum + one, 0)
  let before = 0
  return keenness.map((one, i) => {
    const through = i === keenness.length - 1 ? 1 : (before + one) / total
    const count = Math.round(orders * through) - Math.round((orders * before) / total)
    before += one
    return count
  })
}

function ordersOf(
  shopper: Customer,
  count: number,
  world: { readonly assortment: Assortment; readonly end: Moment; readonly random: () => number },
): readonly Order[] {
  const { assortment, end, random } = world
  const taste = tasteOf(assortment, random)
  const bought: Bought = new Map()
  const from = beginOf(shopper, end)
  return visits(count, { from, end, every: rhythm(taste) }, random).flatMap((placed) => {
    const lines = basket({ taste, bought }, placed, { assortment, random })
    for (const line of lines) bought.set(line.productId, placed)
    if (lines.length === 0) return []
    return [{ id: '', customerId: shopper.id, placed, ...delivery(placed, end, random), lines }]
  })
}

function rhythm(taste: Taste): number | undefined {
  return taste.staples[0]?.every
}

/** Two years ago, or when the shopper joined. */
function beginOf(shopper: Customer, end: Moment): Moment {
  return Math.max(shopper.joined ?? 0, end - 730 * day)
}
