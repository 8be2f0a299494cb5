import { json } from './answer.ts'
import type { ShopPorts } from './ports.ts'
import { get, type Route } from './route.ts'

/** What the shop page shows in its window. */
export function shopRoutes({ window }: Pick<ShopPorts, 'window'>): readonly Route[] {
  return [get('/shop/products', async () => json(await window()))]
}
