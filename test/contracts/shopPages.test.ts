import { expect, test } from 'vitest'
import { allProducts, allPurchases, upsertOrders, upsertProducts } from '../../data/index.ts'
import { backEnds, emptyStore } from './backEnds.ts'
import { day, noon, order, product } from './samples.ts'

const numbered = (i: number): string => `PL${String(i).padStart(5, '0')}`

test.each(backEnds)('a large shop on $name is read whole and in order', async (backEnd) => {
  const store = await emptyStore(backEnd)
  const products = Array.from({ length: 1_203 }, (_, i) => product({ id: numbered(i) }))
  const orders = Array.from({ length: 1_501 }, (_, i) =>
    order({
      id: numbered((i * 700) % 1_501),
      placed: noon - Math.floor(i / 400) * day,
      lines: Array.from({ length: i % 3 }, (_, line) => ({
        line: line + 1,
        productId: numbered(line),
        quantity: i + 1,
        price: 1,
      })),
      customerId: i % 7 === 0 ? undefined : `C-${i % 50}`,
      status: i % 11 === 0 ? 'cancelled' : 'delivered',
    }),
  )
  await store.write((tx) => upsertProducts(tx, products.toReversed(), 'imported'))
  await store.write((tx) => upsertOrders(tx, orders, 'imported'))
  expect(await allProducts(store)).toEqual(products)
  const counting = orders
    .filter(({ status, customerId }) => status !== 'cancelled' && customerId !== undefined)
    .toSorted((a, b) => a.placed - b.placed || (a.id < b.id ? -1 : 1))
  expect(await allPurchases(store)).toEqual(
    counting.flatMap(({ customerId, placed, lines }) =>
      lines.map(({ productId, quantity }) => ({ customerId, productId, at: placed, quantity })),
    ),
  )
})

test.each(backEnds)('orders without a line on $name do not end the reading', async (backEnd) => {
  const store = await emptyStore(backEnd)
  const empty = Array.from({ length: 1_100 }, (_, i) =>
    order({ id: numbered(i), placed: noon + i, lines: [] }),
  )
  await store.write((tx) => upsertOrders(tx, [...empty, order({ placed: noon + 2_000 })], 'imported'))
  expect(await allPurchases(store)).toHaveLength(1)
})
