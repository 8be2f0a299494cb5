import { type Content, fillShop, type Store, shopFacts, simulateShoppers } from '../data/index.ts'

const seed = 20_481

/** Fills an empty store with the demo shop: its catalogue, and shoppers from a seeded simulation. */
export async function openDemo(store: Store, { categories, products }: Content, now: number): Promise<void> {
  const { origin } = await shopFacts(store)
  if (origin !== 'none') return
  const { customers, orders } = simulateShoppers({ products, seed, now })
  await fillShop(store, { origin: 'demo', categories, products, customers, orders, revision: 1 })
}
