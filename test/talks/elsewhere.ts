import { type Order, type OrderStatus, replaceShop, setShopFacts } from '../../data/index.ts'
import { customers, noon } from '../fixtures/smallShop.ts'
import { type House, learnedContent, openHouse } from '../stage.ts'

const day = 86_400_000

interface Placed {
  readonly id: string
  readonly status: OrderStatus
  /** Days ago. */
  readonly placed: number
  /** Days from now; past when negative. */
  readonly due?: number
  readonly products: readonly string[]
  readonly customerId?: string
}

const orderOf = ({
  id,
  status,
  placed,
  due = 3 - placed,
  products,
  customerId = 'C-TOM',
}: Placed): Order => ({
  id,
  customerId,
  status,
  placed: noon - placed * day,
  due: noon + due * day,
  tracking: undefined,
  lines: products.map((productId, i) => ({ line: i + 1, productId, quantity: 1, price: 20 })),
})

type Rules = NonNullable<NonNullable<Parameters<typeof openHouse>[1]>['rules']>

/** The small shop somewhere else, with these orders; Tom's unless they say whose. */
export const openHouseWith = (
  orders: readonly Placed[],
  rules: Rules = {},
  origin: 'demo' | 'imported' = 'demo',
): Promise<House> =>
  openHouse(
    async (store) => {
      const { categories, products } = (await learnedContent()).content
      await replaceShop(store, {
        ...{ origin: 'demo', categories, products, customers, revision: 1 },
        orders: orders.map(orderOf),
      })
      const facts = { origin, revision: 1, name: undefined, currency: undefined }
      await store.write((tx) => setShopFacts(tx, facts))
    },
    { rules },
  )

export const inEurope: Rules = { timeZone: 'Europe/Amsterdam', currency: 'EUR' }
export const inChina: Rules = { timeZone: 'Asia/Shanghai', currency: 'CNY' }
