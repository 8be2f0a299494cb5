import { expect, test } from 'vitest'
import { tierCounts } from '../../../analytics/loyalty/tiers.ts'
import type { Order } from '../../../data/index.ts'

const day = 86_400_000
const now = 400 * day
const tiers = [
  { from: 0, name: { en: 'Leaf', zh: '叶级' } },
  { from: 300, name: { en: 'Branch', zh: '枝级' } },
]
const rules = { pointsPerUnit: 1, pointsAfterDays: 14, pointsStep: 100, pointsStepWorth: 5, tiers }
const order = (customerId: string | undefined, price: number): Order => ({
  ...{ id: 'O', customerId, placed: now - 30 * day, status: 'delivered', due: now - 20 * day },
  ...{ tracking: undefined, lines: [{ line: 1, productId: 'P', quantity: 1, price }] },
})

test('each customer stands in one tier, with all their points', () => {
  const orders = [order('a', 200), order('a', 150), order('b', 299), order('c', 10), order(undefined, 900)]
  expect(tierCounts(orders, rules, now)).toEqual([
    { name: tiers[0]?.name, customers: 2, points: 309 },
    { name: tiers[1]?.name, customers: 1, points: 350 },
  ])
})

test('a shop without orders has empty tiers', () => {
  expect(tierCounts([], rules, now).map(({ customers }) => customers)).toEqual([0, 0])
})
