import { seeded } from '../../../../analytics/models/random.ts'
import type { ShopHistory } from '../../../../analytics/predict/customers/history.ts'
import type { Product, Purchase } from '../../../../data/index.ts'

export const day = 86_400_000
/** A noon, so that an hour more or less is the same day. */
export const now = Date.UTC(2026, 5, 1, 12)

const product = (id: string, category: string, price: number): Product => ({
  ...{ id, category, price, sku: undefined, stock: undefined, sold: true, durable: false },
  ...{
    name: { en: id, zh: id },
    description: { en: '', zh: '' },
    attributes: {},
    aliases: { en: [], zh: [] },
  },
})

const products = [product('lamp', 'lighting', 40), product('tea', 'tea', 5)]

/** A purchase so many days before now. */
export const purchase = (customerId: string, productId: string, daysAgo: number, quantity = 1): Purchase => ({
  ...{ customerId, productId, quantity },
  at: now - daysAgo * day,
})

export const history = (purchases: readonly Purchase[], more: Partial<ShopHistory> = {}): ShopHistory => ({
  ...{ purchases, products, returns: [], moods: [] },
  ...more,
})

/**
 * A year of a shop: the first third of the customers buys every ten days or so, the second every forty, and the last did so until
 * half a year ago, when they left.
 */
export function shopOf(customers: number, seed = 1): ShopHistory {
  const random = seeded(seed)
  const purchases = Array.from({ length: customers }, (_, c) => {
    const kind = c % 3
    const gap = kind === 0 ? 10 : 40
    const days: number[] = []
    for (let ago = 365 - random() * gap; ago > (kind === 2 ? 180 : 0); ago -= -Math.log(1 - random()) * gap)
      days.push(ago)
    return days.map((ago) =>
      purchase(`${['often', 'seldom', 'gone'][kind]}-${c}`, random() < 0.2 ? 'lamp' : 'tea', ago),
    )
  })
  return history(purchases.flat())
}
