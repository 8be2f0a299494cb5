import {
  type Customer,
  loadContent,
  type Order,
  openStore,
  replaceShop,
  shippedContent,
  simulateShoppers,
} from '../data/index.ts'
import { seeded } from './random.ts'

/** One delivered order of one item, and who may return it. */
export interface Purchase {
  readonly order: string
  readonly product: string
  readonly customer: Customer
}

/** Where a store lies, as `openStore` takes it. */
export type Place = Parameters<typeof openStore>[0]

const day = 86_400_000

/** Fills an empty store with the demo shop and as many fresh deliveries, so that items can go back. */
export async function fillShop(place: Place, count: number): Promise<readonly Purchase[]> {
  const { categories, products } = await loadContent([shippedContent])
  const now = Date.now()
  const { customers, orders } = simulateShoppers({ products, seed: 20_481, now })
  const random = seeded(7)
  const lasting = products.filter(({ durable }) => durable)
  const deliveries = Array.from({ length: count }, (_, i) => {
    const customer = customers[i % customers.length]
    const product = lasting[Math.floor(random() * lasting.length)]
    if (customer === undefined || product === undefined) throw new Error('the demo shop is empty')
    return { customer, product, order: delivered(`PL${50_001 + i}`, { customer, product, now }) }
  })
  const store = await openStore(place)
  const all = [...orders, ...deliveries.map(({ order }) => order)]
  await replaceShop(store, { origin: 'demo', categories, products, customers, orders: all, revision: 1 })
  await store.close()
  return deliveries.map(({ customer, product, order }) => ({
    order: order.id,
    product: product.id,
    customer,
  }))
}

function delivered(
  id: string,
  bought: { customer: Customer; product: { id: string; price: number }; now: number },
): Order {
  const { customer, product, now } = bought
  return {
    id,
    customerId: customer.id,
    placed: now - 6 * day,
    status: 'delivered',
    due: now - 3 * day,
    tracking: undefined,
    lines: [{ line: 1, productId: product.id, quantity: 1, price: product.price }],
  }
}
