import fc from 'fast-check'
import { expect, test } from 'vitest'
import { simulateShoppers } from '../../data/demo/simulateShoppers.ts'
import type { Customer, Order, Product } from '../../data/records.ts'

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

const anyProduct = fc.record({
  category: fc.constantFrom('kitchen', 'bath', '茶', ''),
  price: fc.double({ min: 0, max: 1000, noNaN: true }),
  durable: fc.boolean(),
  sold: fc.boolean(),
})

test('whatever the products, the day and the seed, the shop is sound', () => {
  const moment = fc.integer({ min: Date.UTC(2019, 0), max: Date.UTC(2040, 0) })
  const few = fc.array(anyProduct, { maxLength: 12 })
  fc.assert(
    fc.property(few, fc.nat(), moment, fc.nat(20), fc.nat(80), (raw, seed, at, customers, orders) => {
      const own = raw.map((one, i) => ({
        ...product(`P${i}`, one.category, one.price, one.durable),
        sold: one.sold,
      }))
      const found = simulateShoppers({ products: own, seed, now: at, customers, orders })
      expectSound(found, { own, at, customers, orders })
    }),
    { numRuns: 150 },
  )
})

function expectSound(
  found: { readonly customers: readonly Customer[]; readonly orders: readonly Order[] },
  asked: { own: readonly Product[]; at: number; customers: number; orders: number },
): void {
  const sold = new Map(asked.own.filter((one) => one.sold).map((one) => [one.id, one]))
  const people = new Set(found.customers.map((one) => one.id))
  expect(people.size).toBe(asked.customers)
  expect(found.orders.length).toBeLessThanOrEqual(asked.orders)
  for (const order of found.orders) {
    expect(people.has(order.customerId ?? '') && order.placed < asked.at && order.lines.length > 0).toBe(true)
    expect(order.lines.every((line) => sold.has(line.productId) && line.price > 0)).toBe(true)
  }
}
