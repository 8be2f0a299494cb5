import { expect, test } from 'vitest'
import { basket } from '../../data/demo/basket.ts'
import { delivery } from '../../data/demo/delivery.ts'
import { seeded } from '../../data/demo/random.ts'
import { demandOn, highestDemand, type Season, seasonOf } from '../../data/demo/seasons.ts'
import { simulateShoppers } from '../../data/demo/simulateShoppers.ts'
import { calendar, dayStart, workingDaysAfter } from '../../data/demo/singapore.ts'
import { visits } from '../../data/demo/visits.ts'
import { loadContent, type Order, type Product, shippedContent } from '../../data/index.ts'

const hour = 36e5
const day = 24 * hour
const now = Date.UTC(2026, 5, 15, 4)
const { products } = await loadContent([shippedContent])
const byId = new Map(products.map((product) => [product.id, product]))
const shop = simulateShoppers({ products, seed: 11, now })
const byCustomer = Map.groupBy(shop.orders, (order) => order.customerId)

/** Noon in Singapore. */
const noonOn = (date: string): number => Date.parse(`${date}T12:00:00+08:00`)

test.each<[date: string, Season]>([
  ['2024-01-19', 'ordinary'],
  ['2024-01-20', 'before New Year'],
  ['2024-02-09', 'before New Year'],
  ['2024-02-10', 'New Year'],
  ['2024-02-11', 'New Year'],
  ['2024-02-12', 'ordinary'],
  ['2025-01-28', 'before New Year'],
  ['2025-01-29', 'New Year'],
  ['2026-02-17', 'New Year'],
  ['2026-02-18', 'New Year'],
  ['2030-02-03', 'New Year'],
  ['2035-02-08', 'New Year'],
  ['2024-05-31', 'ordinary'],
  ['2024-06-01', 'sale'],
  ['2024-06-30', 'sale'],
  ['2024-07-01', 'ordinary'],
  ['2024-11-01', 'sale'],
  ['2024-11-30', 'sale'],
  ['2024-12-01', 'presents'],
  ['2024-12-23', 'presents'],
  ['2024-12-24', 'ordinary'],
  ['2019-02-05', 'ordinary'],
  ['2036-01-28', 'ordinary'],
])('%s is %s', (date, season) => {
  expect(seasonOf(noonOn(date))).toBe(season)
})

test.each<[date: string, demand: number]>([
  ['2024-03-05', 1],
  ['2024-03-09', 1.1],
  ['2024-03-10', 1.1],
  ['2024-02-06', 1.7],
  ['2024-02-12', 1],
  ['2025-01-29', 0.3],
  ['2024-06-05', 1.8],
  ['2024-06-08', 1.98],
  ['2024-12-10', 2],
  ['2024-12-14', 2.2],
])('on %s the shop has %d times the orders of an ordinary weekday', (date, demand) => {
  expect(demandOn(noonOn(date))).toBeCloseTo(demand)
})

test('no day of ten years has more demand than the highest', () => {
  const days = Array.from({ length: 3650 }, (_, i) => demandOn(Date.UTC(2024, 0, 1 + i)))
  expect(Math.max(...days)).toBeCloseTo(highestDemand)
})

test.each<[moment: string, start: string]>([
  ['2024-03-05T16:00:00Z', '2024-03-05T16:00:00Z'],
  ['2024-03-05T15:59:59Z', '2024-03-04T16:00:00Z'],
  ['2024-03-05T04:00:00Z', '2024-03-04T16:00:00Z'],
  ['1970-01-01T00:00:00Z', '1969-12-31T16:00:00Z'],
])('the day of %s began in Singapore at %s', (moment, start) => {
  expect(dayStart(Date.parse(moment))).toBe(Date.parse(start))
})

test.each<[from: string, days: number, to: string]>([
  ['2024-03-04', 1, '2024-03-05'],
  ['2024-03-08', 1, '2024-03-09'],
  ['2024-03-09', 1, '2024-03-11'],
  ['2024-03-09', 2, '2024-03-12'],
  ['2024-03-10', 1, '2024-03-11'],
  ['2024-03-04', 6, '2024-03-11'],
  ['2024-03-04', 0, '2024-03-04'],
])('from %s, %i working days lead to %s', (from, days, to) => {
  expect(workingDaysAfter(noonOn(from), days)).toBe(noonOn(to))
})

test('the calendar is that of Singapore', () => {
  expect(calendar(Date.UTC(2023, 11, 31, 16))).toEqual({ year: 2024, month: 1, date: 1, weekday: 1 })
})

const statusesAt = (age: number): ReadonlyMap<Order['status'], number> => {
  const random = seeded(5)
  const placed = noonOn('2026-03-04')
  const all = Array.from({ length: 400 }, () => delivery(placed, placed + age, random).status)
  return new Map([...Map.groupBy(all, (status) => status)].map(([status, list]) => [status, list.length]))
}

test.each<[age: string, milliseconds: number, among: readonly Order['status'][]]>([
  ['at once', 0, ['placed', 'cancelled']],
  ['after half an hour', hour / 2, ['placed', 'cancelled']],
  ['after three hours', 3 * hour, ['placed', 'packed', 'cancelled']],
  ['after six hours', 6 * hour, ['packed', 'cancelled']],
  ['the next evening', 30 * hour, ['shipped', 'cancelled']],
  ['two evenings later', 56 * hour, ['shipped', 'delivered', 'cancelled']],
  ['after a week', 7 * day, ['delivered', 'cancelled']],
  ['after a year', 365 * day, ['delivered', 'cancelled']],
])('%s an order is one of these', (_, milliseconds, among) => {
  expect(new Set(statusesAt(milliseconds).keys())).toEqual(new Set(among))
})

test('whatever the age, about three in a hundred are cancelled', () => {
  for (const age of [0, day, 30 * day]) {
    expect(statusesAt(age).get('cancelled')).toBeGreaterThan(3)
    expect(statusesAt(age).get('cancelled')).toBeLessThan(26)
  }
})

test('an order that was cancelled has neither a date nor a number to track', () => {
  const cancelled = shop.orders.filter(({ status }) => status === 'cancelled')
  expect(cancelled.length).toBeGreaterThan(20)
  expect(cancelled.every(({ due, tracking }) => due === undefined && tracking === undefined)).toBe(true)
})

test('every parcel has its own number', () => {
  const numbers = shop.orders.flatMap(({ tracking }) => (tracking === undefined ? [] : [tracking]))
  expect(new Set(numbers).size).toBe(numbers.length)
})

test('orders come within two to four working days', () => {
  for (const { placed, due } of shop.orders) {
    if (due === undefined) continue
    expect(dayStart(due)).toBeGreaterThanOrEqual(dayStart(workingDaysAfter(placed, 2)))
    expect(dayStart(due)).toBeLessThanOrEqual(dayStart(workingDaysAfter(placed, 4)))
  }
})

test('people order from seven in the morning to midnight', () => {
  const hours = shop.orders.map(({ placed }) => (placed - dayStart(placed)) / hour)
  expect(Math.min(...hours)).toBeGreaterThanOrEqual(7)
  expect(Math.max(...hours)).toBeLessThan(24)
})

test('more people order in the evening than in the morning', () => {
  const hours = shop.orders.map(({ placed }) => (placed - dayStart(placed)) / hour)
  expect(hours.filter((one) => one >= 18).length).toBeGreaterThan(2 * hours.filter((one) => one < 12).length)
})

const durable = (id: string): boolean => byId.get(id)?.durable === true

test('of the real assortment nobody has a durable twice, nor two of one in a basket', () => {
  for (const orders of byCustomer.values()) {
    const lines = orders.flatMap((order) => order.lines).filter(({ productId }) => durable(productId))
    expect(new Set(lines.map(({ productId }) => productId)).size).toBe(lines.length)
    expect(lines.every(({ quantity }) => quantity === 1)).toBe(true)
  }
})

test('staples come back after weeks and not after days', () => {
  const gaps = [...byCustomer.values()].flatMap((orders) => {
    const bought = Map.groupBy(
      orders.flatMap(({ placed, lines }) => lines.map(({ productId }) => ({ productId, placed }))),
      ({ productId }) => productId,
    )
    return [...bought.values()].flatMap((times) =>
      times.slice(1).map(({ placed }, i) => (placed - (times[i]?.placed ?? 0)) / day),
    )
  })
  const middle = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)]
  expect(gaps.length).toBeGreaterThan(1000)
  expect(middle).toBeGreaterThan(20)
  expect(middle).toBeLessThan(120)
})

test.each([0, 1, 2, 17, 200])(
  '%i visits are so many, in the order of time, and within their span',
  (count) => {
    const [from, end] = [noonOn('2025-01-01'), noonOn('2026-01-01')]
    for (const every of [undefined, 20 * day, 400 * day]) {
      const times = visits(count, { from, end, every }, seeded(count))
      expect(times).toHaveLength(count)
      expect(times).toEqual(times.toSorted((a, b) => a - b))
      expect(times.every((time) => time >= from && time < end && Number.isInteger(time))).toBe(true)
    }
  },
)

test('somebody who has every durable, and has no staple, puts nothing into the basket', () => {
  const own: Product | undefined = products.find((product) => product.durable)
  if (own === undefined) throw new Error('nothing lasts')
  const taste = { categories: new Map([[own.category, 1]]), level: 0, staples: [] }
  const assortment = { products: [own], usual: new Map(), fame: new Map(), partners: new Map() }
  const at = noonOn('2026-03-04')
  const lines = (bought: Map<string, number>) =>
    basket({ taste, bought }, at, { assortment, random: seeded(1) })
  expect(lines(new Map()).map(({ productId }) => productId)).toEqual([own.id])
  expect(lines(new Map([[own.id, at - day]]))).toEqual([])
})
