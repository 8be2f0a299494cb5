import { type Order, type OrderStatus, replaceShop } from '../../data/index.ts'
import { customers, noon } from '../fixtures/smallShop.ts'
import { type House, learnedContent, openHouse } from '../stage.ts'

const day = 86_400_000

const order = (id: string, placed: number, products: readonly string[], status: OrderStatus): Order => ({
  id,
  customerId: 'C-ADA',
  placed,
  status,
  due: placed + 3 * day,
  tracking: undefined,
  lines: products.map((productId, i) => ({ line: i + 1, productId, quantity: 1, price: 20 })),
})

const on = (year: number, month: number, date: number) => Date.UTC(year, month - 1, date, 4)

/** The small shop, where Ada has ordered six times, the last time a week ago; `latest` is what became of that. */
export const openBusyHouse = (latest: OrderStatus = 'delivered'): Promise<House> =>
  openHouse(async (store) => {
    const { categories, products } = (await learnedContent()).content
    const orders = [
      order('PL20460', noon - 7 * day, ['KIT-04', 'COF-06'], latest),
      order('PL20100', on(2026, 10, 5), ['LGT-02', 'COF-06'], 'delivered'),
      order('PL19500', on(2026, 5, 14), ['BED-03'], 'delivered'),
      order('PL19400', on(2026, 4, 9), ['BTH-01', 'COF-01'], 'delivered'),
      order('PL18900', on(2025, 11, 26), ['AUD-01'], 'delivered'),
      order('PL18800', on(2025, 10, 2), ['KIT-12'], 'delivered'),
    ]
    await replaceShop(store, { origin: 'demo', categories, products, customers, orders, revision: 1 })
  })
