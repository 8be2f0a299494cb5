import type { Moment, Product, Purchase } from '../../../data/index.ts'
import type { Cell, Table } from '../table.ts'
import { byCustomer, day, gapsOf, type Happening, medianOf, type ShopHistory, within } from './history.ts'

/** What is known of customers at a moment: a row each. */
export interface CustomerTable {
  readonly customerIds: readonly string[]
  readonly table: Table
}

/** What is asked of each customer. */
interface Known {
  readonly bought: readonly Purchase[]
  readonly returns: readonly Happening[]
  readonly moods: ShopHistory['moods']
  readonly products: ReadonlyMap<string, Product>
  readonly at: Moment
}

/** Days and amounts of money in the shop's currency; an order is all that was bought at one moment. */
const columns: Readonly<Record<string, (known: Known) => Cell>> = {
  daysSinceLast: ({ bought, at }) => (at - (bought.at(-1)?.at ?? at)) / day,
  daysSinceFirst: ({ bought, at }) => (at - (bought[0]?.at ?? at)) / day,
  orders: ({ bought }) => ordersIn(bought),
  ordersIn30Days: ({ bought, at }) => ordersIn(within(bought, at - 30 * day, at)),
  ordersIn90Days: ({ bought, at }) => ordersIn(within(bought, at - 90 * day, at)),
  spent: ({ bought, products }) => spent(bought, products),
  spentIn30Days: ({ bought, products, at }) => spent(within(bought, at - 30 * day, at), products),
  spentIn90Days: ({ bought, products, at }) => spent(within(bought, at - 90 * day, at), products),
  spentPerOrder: ({ bought, products }) => spent(bought, products) / Math.max(1, ordersIn(bought)),
  usualGap: ({ bought }) => medianOf(gapsOf(bought)),
  overdue: ({ bought, at }) => overdue(bought, at),
  differentProducts: ({ bought }) => new Set(bought.map(({ productId }) => productId)).size,
  favouriteCategory: ({ bought, products }) => favourite(bought, products),
  returnsIn180Days: ({ returns, at }) => within(returns, at - 180 * day, at).length,
  messagesIn90Days: ({ moods, at }) => within(moods, at - 90 * day, at).length,
  crossIn90Days: ({ moods, at }) => meanCross(within(moods, at - 90 * day, at)),
}

/**
 * What a shop knew at a moment of each customer who had bought by then, by name: nothing that happened later is looked at.
 * O(purchases log purchases).
 */
export function customerTable(history: ShopHistory, at: Moment): CustomerTable {
  const bought = byCustomer(history.purchases.filter((purchase) => purchase.at <= at))
  const returns = byCustomer(history.returns)
  const moods = byCustomer(history.moods)
  const products = new Map(history.products.map((product) => [product.id, product]))
  const customerIds = [...bought.keys()].sort((a, b) => (a < b ? -1 : 1))
  const rows = customerIds.map((id) => {
    const known = {
      ...{ bought: bought.get(id) ?? [], returns: returns.get(id) ?? [], moods: moods.get(id) ?? [] },
      ...{ products, at },
    }
    return Object.values(columns).map((cellOf) => cellOf(known))
  })
  return { customerIds, table: { columns: Object.keys(columns), rows } }
}

const ordersIn = (bought: readonly Purchase[]): number => new Set(bought.map(({ at }) => at)).size

/** At today's prices; products that the shop no longer knows cost nothing. O(n). */
export function spent(bought: readonly Purchase[], products: ReadonlyMap<string, Product>): number {
  return bought.reduce(
    (sum, { productId, quantity }) => sum + quantity * (products.get(productId)?.price ?? 0),
    0,
  )
}

/** Days since the last purchase in usual gaps: above 1 the next is late. Undefined after a single day of purchases. */
function overdue(bought: readonly Purchase[], at: Moment): number | undefined {
  const gap = medianOf(gapsOf(bought))
  return gap === undefined ? undefined : (at - (bought.at(-1)?.at ?? at)) / day / gap
}

/** The category most was bought of; of equal ones the first by name. */
function favourite(bought: readonly Purchase[], products: ReadonlyMap<string, Product>): string | undefined {
  const counts = new Map<string, number>()
  for (const { productId } of bought) {
    const category = products.get(productId)?.category
    if (category !== undefined) counts.set(category, (counts.get(category) ?? 0) + 1)
  }
  return [...counts].sort(([a, many], [b, others]) => others - many || (a < b ? -1 : 1))[0]?.[0]
}

/** Undefined when nothing was said. */
function meanCross(moods: ShopHistory['moods']): number | undefined {
  return moods.length === 0
    ? undefined
    : moods.reduce((sum, { negative }) => sum + negative, 0) / moods.length
}
