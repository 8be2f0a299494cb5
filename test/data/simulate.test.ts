import { expect, test } from 'vitest'
import { simulateShoppers } from '../../data/demo/simulateShoppers.ts'
import type { Order, Product } from '../../data/records.ts'

const now = Date.UTC(2025, 10, 22, 3)
const day = 864e5
/** Midnight in Singapore at the beginning of the day of `now`. */
const today = Date.UTC(2025, 10, 21, 16)

const product = (id: string, category: string, price: number, durable: boolean): Product => ({
  id,
  sku: undefined,
  category,
  name: { en: id, zh: id },
  description: { en: '', zh: '' },
  attributes: {},
  aliases: { en: [], zh: [] },
  price,
  stock: 5,
  sold: true,
  durable,
})

const categories = ['kitchen', 'coffee-tea', 'lighting', 'bedding', 'garden', 'desk', 'audio', 'bath']
const products = categories.flatMap((category, c) =>
  Array.from({ length: 12 }, (_, i) =>
    product(`${category}-${i}`, category, 5 + ((i * 37 + c * 11) % 160), i % 2 === c % 2),
  ),
)
const byId = new Map(products.map((one) => [one.id, one]))
const shop = simulateShoppers({ products, seed: 1, now })

function ordersBy(orders: readonly Order[]): ReadonlyMap<string | undefined, readonly Order[]> {
  return Map.groupBy(orders, (order) => order.customerId)
}

const share = (part: number, whole: number): number => part / Math.max(1, whole)
const month = (order: Order): number => new Date(order.placed + 8 * 36e5).getUTCMonth() + 1

test('there are 300 customers and about 3,000 orders', () => {
  expect(shop.customers.length).toBe(300)
  expect(shop.orders.length).toBeGreaterThan(2900)
  expect(shop.orders.length).toBeLessThanOrEqual(3000)
})

test('the same seed and day give the same shop, at any hour', () => {
  expect(simulateShoppers({ products, seed: 1, now: now + 9 * 36e5 })).toEqual(shop)
})

test('another seed gives another shop', () => {
  expect(simulateShoppers({ products, seed: 2, now }).orders).not.toEqual(shop.orders)
})

test('customers are numbered from C-0001, the longest a customer first', () => {
  expect(shop.customers.map((one) => one.id)).toEqual(
    Array.from({ length: 300 }, (_, i) => `C-${String(i + 1).padStart(4, '0')}`),
  )
  const joined = shop.customers.map((one) => one.joined ?? 0)
  expect(joined).toEqual(joined.toSorted((a, b) => a - b))
})

test('orders are numbered from PL10001 in the order of time', () => {
  expect(shop.orders.map((one) => one.id)).toEqual(shop.orders.map((_, i) => `PL${10_001 + i}`))
  const placed = shop.orders.map((one) => one.placed)
  expect(placed).toEqual(placed.toSorted((a, b) => a - b))
})

test('about 85 in 100 agreed to personal suggestions', () => {
  const agreed = share(shop.customers.filter((one) => one.personalise).length, 300)
  expect(agreed).toBeGreaterThan(0.78)
  expect(agreed).toBeLessThan(0.92)
})

test('both languages are spoken, Chinese by people with Chinese names', () => {
  const chinese = shop.customers.filter((one) => one.language === 'zh')
  expect(share(chinese.length, 300)).toBeGreaterThan(0.2)
  expect(share(chinese.length, 300)).toBeLessThan(0.5)
  expect(chinese.every((one) => /^\p{Script=Han}{2,4}$/u.test(one.name ?? ''))).toBe(true)
})

test('every address is its own and belongs to a domain for examples', () => {
  const emails = shop.customers.map((one) => one.email ?? '')
  expect(new Set(emails).size).toBe(300)
  expect(
    emails.every((one) => /^[a-z.]+\d{1,2}\.\d{4}@(example\.(com|org|net)|(mail|post)\.example)$/.test(one)),
  ).toBe(true)
})

test('orders lie within two years before today, and after their customer joined', () => {
  const joined = new Map(shop.customers.map((one) => [one.id, one.joined ?? 0]))
  for (const order of shop.orders) {
    expect(order.placed).toBeGreaterThanOrEqual(
      Math.max(today - 730 * day, joined.get(order.customerId ?? '') ?? 0),
    )
    expect(order.placed).toBeLessThan(today)
  }
})

test('nobody buys a durable twice', () => {
  for (const [, orders] of ordersBy(shop.orders)) {
    const durables = orders
      .flatMap((order) => order.lines.map((line) => line.productId))
      .filter((id) => byId.get(id)?.durable)
    expect(new Set(durables).size).toBe(durables.length)
  }
})

test('consumables are bought again, mostly by the same people', () => {
  const again = [...ordersBy(shop.orders).values()].filter((orders) => {
    const ids = orders.flatMap((order) => order.lines.map((line) => line.productId))
    return new Set(ids).size < ids.length
  })
  expect(share(again.length, ordersBy(shop.orders).size)).toBeGreaterThan(0.6)
})

test('prices are those of the products, and quantities whole and positive', () => {
  for (const line of shop.orders.flatMap((order) => order.lines)) {
    expect(line.price).toBe(byId.get(line.productId)?.price)
    expect(Number.isInteger(line.quantity) && line.quantity >= 1 && line.quantity <= 3).toBe(true)
  }
})

test('lines of an order are numbered from 1, each product once', () => {
  for (const { lines } of shop.orders) {
    expect(lines.map((line) => line.line)).toEqual(lines.map((_, i) => i + 1))
    expect(new Set(lines.map((line) => line.productId)).size).toBe(lines.length)
  }
})

test('about three in a hundred orders were cancelled', () => {
  const cancelled = share(shop.orders.filter((one) => one.status === 'cancelled').length, shop.orders.length)
  expect(cancelled).toBeGreaterThan(0.015)
  expect(cancelled).toBeLessThan(0.045)
})

test('the newest orders are on their way and the older ones have come', () => {
  const open = shop.orders.filter((one) => ['placed', 'packed', 'shipped'].includes(one.status))
  expect(open.length).toBeGreaterThan(5)
  expect(open.every((one) => one.placed > today - 8 * day)).toBe(true)
  expect(
    shop.orders.filter((one) => one.status === 'delivered').every((one) => (one.due ?? Infinity) <= today),
  ).toBe(true)
  expect(open.every((one) => (one.due ?? 0) > today)).toBe(true)
})

test('every stage of an order is there to be shown', () => {
  const seeds = [1, 2].flatMap((seed) => simulateShoppers({ products, seed, now }).orders)
  expect(new Set(seeds.map((one) => one.status)).size).toBe(5)
})

test('what was handed to the carrier can be tracked, other orders cannot', () => {
  for (const { status, tracking } of shop.orders) {
    const expected = status === 'shipped' || status === 'delivered'
    expect(tracking !== undefined && /^NP\d{9}SG$/.test(tracking)).toBe(expected)
  }
})

test('nothing comes on a Sunday', () => {
  const weekdays = shop.orders.flatMap((one) =>
    one.due === undefined ? [] : [new Date(one.due + 8 * 36e5).getUTCDay()],
  )
  expect(weekdays.includes(0)).toBe(false)
})

test('a day of the sales or of presents brings more orders than one of the month before', () => {
  const many = [1, 2].flatMap(
    (seed) => simulateShoppers({ products, seed, now: Date.UTC(2025, 0, 1) }).orders,
  )
  const in2024 = many.filter((one) => one.placed >= Date.UTC(2024, 0, 1))
  const count = (number: number): number => in2024.filter((one) => month(one) === number).length
  expect(count(6)).toBeGreaterThan(count(5))
  expect(count(11)).toBeGreaterThan(count(10))
  expect(count(12)).toBeGreaterThan(count(10))
})

test('people buy mostly from a few categories that they love', () => {
  const shares = [...ordersBy(shop.orders).values()]
    .map((orders) => orders.flatMap((order) => order.lines.map((line) => byId.get(line.productId)?.category)))
    .filter((bought) => bought.length >= 20)
    .map((bought) => {
      const counts = [...Map.groupBy(bought, (one) => one).values()]
        .map((one) => one.length)
        .toSorted((a, b) => b - a)
      return share((counts[0] ?? 0) + (counts[1] ?? 0) + (counts[2] ?? 0), bought.length)
    })
  expect(shares.reduce((sum, one) => sum + one, 0) / shares.length).toBeGreaterThan(0.6)
})

test('some pairs of products are bought together much more often than chance', () => {
  const baskets = shop.orders.map((order) => order.lines.map((line) => line.productId).toSorted())
  const single = new Map<string, number>()
  const pairs = new Map<string, number>()
  for (const basket of baskets) {
    for (const [i, a] of basket.entries()) {
      single.set(a, (single.get(a) ?? 0) + 1)
      for (const b of basket.slice(i + 1)) pairs.set(`${a} ${b}`, (pairs.get(`${a} ${b}`) ?? 0) + 1)
    }
  }
  const strong = [...pairs].filter(([pair, count]) => {
    const [a = '', b = ''] = pair.split(' ')
    const expected = ((single.get(a) ?? 0) * (single.get(b) ?? 0)) / baskets.length
    return count >= 8 && count > 4 * expected
  })
  expect(strong.length).toBeGreaterThan(15)
})

test('names, words and stock of the products change nothing', () => {
  const renamed = products.map((one) => ({ ...one, name: { en: 'x', zh: 'y' }, stock: 0, attributes: {} }))
  expect(simulateShoppers({ products: renamed, seed: 1, now })).toEqual(shop)
})

test('what is no longer sold is not bought', () => {
  const gone = products.map((one) => ({ ...one, sold: one.category !== 'audio' }))
  const { orders } = simulateShoppers({ products: gone, seed: 1, now })
  expect(orders.some((order) => order.lines.some((line) => line.productId.startsWith('audio')))).toBe(false)
})

test('without products there are customers and no orders', () => {
  const empty = simulateShoppers({ products: [], seed: 1, now })
  expect([empty.customers.length, empty.orders.length]).toEqual([300, 0])
})

test('without customers there are no orders', () => {
  expect(simulateShoppers({ products, seed: 1, now, customers: 0 })).toEqual({ customers: [], orders: [] })
})
