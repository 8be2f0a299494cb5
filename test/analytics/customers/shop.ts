import type { CustomerSources } from '../../../analytics/customers/lately.ts'
import { seeded } from '../../../analytics/models/random.ts'
import type { Order, Product } from '../../../data/index.ts'

export const day = 86_400_000
/** A noon, so that an hour more or less is the same day. */
export const now = Date.UTC(2026, 5, 1, 12)

const named = (id: string, price: number): Product => ({
  ...{ id, category: `${id}s`, price, sku: undefined, stock: undefined, sold: true, durable: false },
  ...{ name: { en: `The ${id}`, zh: `一个${id}` }, description: { en: '', zh: '' } },
  ...{ attributes: {}, aliases: { en: [], zh: [] } },
})

export const products = [named('tea', 5), named('cup', 8), named('pan', 40), named('lamp', 60)]

const priceOf = (id: string): number => products.find((product) => product.id === id)?.price ?? 1

/** An order so many days before now, with one of each product. */
export const order = (
  id: string,
  daysAgo: number,
  things: readonly string[],
  more: Partial<Order> = {},
): Order => ({
  ...{ id, customerId: 'C-1', placed: now - daysAgo * day, status: 'delivered' },
  ...{ due: undefined, tracking: undefined },
  lines: things.map((productId, i) => ({ line: i + 1, productId, quantity: 1, price: priceOf(productId) })),
  ...more,
})

export const sources = (more: Partial<CustomerSources> = {}): CustomerSources => ({
  ...{ orders: [], returns: [], moods: [], messages: [], products, agreed: new Set<string>() },
  ...{ loyalty: undefined, now },
  ...more,
})

/**
 * A year of a shop of so many customers: a third buys every ten days or so, a third every forty, and a third did so until
 * half a year ago. Who takes tea takes a cup with it half of the time, and nobody else does.
 */
export function shopOf(customers: number, seed = 1): readonly Order[] {
  const random = seeded(seed)
  return Array.from({ length: customers }, (_, c) => {
    const gap = c % 3 === 0 ? 10 : 40
    const placed: number[] = []
    for (let ago = 365 - random() * gap; ago > (c % 3 === 2 ? 180 : 0); ago -= -Math.log(1 - random()) * gap)
      placed.push(ago)
    return placed.map((ago, i) => order(`O-${c}-${i}`, ago, basket(random), { customerId: `C-${c}` }))
  }).flat()
}

function basket(random: () => number): readonly string[] {
  if (random() < 0.5) return [random() < 0.5 ? 'pan' : 'lamp']
  return random() < 0.5 ? ['tea', 'cup'] : ['tea']
}

export const everybody = (customers: number): ReadonlySet<string> =>
  new Set(Array.from({ length: customers }, (_, c) => `C-${c}`))
