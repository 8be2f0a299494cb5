import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { customerTable } from '../../../../analytics/predict/customers/customerTable.ts'
import type { ShopHistory } from '../../../../analytics/predict/customers/history.ts'
import { leavingDays } from '../../../../analytics/predict/customers/predictCustomers.ts'
import { day, history, now, purchase } from './shop.ts'

/** What is known of one customer, by column. */
function known(shop: ShopHistory, customerId: string, at = now) {
  const { customerIds, table } = customerTable(shop, at)
  const row = table.rows[customerIds.indexOf(customerId)]
  return Object.fromEntries(table.columns.map((column, k) => [column, row?.[k]]))
}

/** By hand. */
test('a customer is known by rhythm, money, tastes, returns and mood', () => {
  const shop = history(
    [
      purchase('ann', 'tea', 100, 2),
      purchase('ann', 'lamp', 40),
      purchase('ann', 'tea', 40),
      purchase('ann', 'tea', 20),
    ],
    {
      returns: [
        { customerId: 'ann', at: now - 170 * day },
        { customerId: 'ann', at: now - 190 * day },
      ],
      moods: [
        { customerId: 'ann', at: now - 10 * day, negative: 0.8 },
        { customerId: 'ann', at: now - 20 * day, negative: 0.2 },
        { customerId: 'ann', at: now - 99 * day, negative: 1 },
      ],
    },
  )
  expect(known(shop, 'ann')).toEqual({
    ...{ daysSinceLast: 20, daysSinceFirst: 100, orders: 3, ordersIn30Days: 1, ordersIn90Days: 2 },
    ...{ spent: 60, spentIn30Days: 5, spentIn90Days: 50, spentPerOrder: 20 },
    ...{ usualGap: 40, overdue: 0.5, differentProducts: 2, favouriteCategory: 'tea' },
    ...{ returnsIn180Days: 1, messagesIn90Days: 2, crossIn90Days: 0.5 },
  })
})

test('of who bought once no gap is known, and of who said nothing no mood', () => {
  const row = known(history([purchase('bob', 'lamp', 3)]), 'bob')
  expect(row).toMatchObject({ usualGap: undefined, overdue: undefined, crossIn90Days: undefined, orders: 1 })
})

test('a product that the shop no longer knows is bought, and costs nothing', () => {
  expect(known(history([purchase('bob', 'gone', 3)]), 'bob')).toMatchObject({
    ...{ orders: 1, spent: 0, favouriteCategory: undefined },
  })
})

test('customers stand by name, and those who had not bought by then are not there', () => {
  const shop = history([purchase('zoe', 'tea', 50), purchase('ann', 'tea', 60), purchase('new', 'tea', 5)])
  expect(customerTable(shop, now - 30 * day).customerIds).toEqual(['ann', 'zoe'])
  expect(customerTable(history([]), now)).toMatchObject({ customerIds: [], table: { rows: [] } })
})

const customerId = fc.constantFrom('ann', 'bob', '__proto__')
const bought = fc.record({
  customerId,
  productId: fc.constantFrom('lamp', 'tea', 'gone'),
  quantity: fc.integer({ min: 1, max: 5 }),
  at: fc.integer({ min: now - 100 * day, max: now + 100 * day }),
})
const happening = fc.record({
  customerId,
  at: bought.map(({ at }) => at),
  negative: fc.double({ min: 0, max: 1 }),
})

test('nothing that happens later changes what was known', () => {
  fc.assert(
    fc.property(fc.array(bought), fc.array(happening), (purchases, happenings) => {
      const shop = history(purchases, { returns: happenings, moods: happenings })
      const until = history(
        purchases.filter(({ at }) => at <= now),
        {
          returns: happenings.filter(({ at }) => at <= now),
          moods: happenings.filter(({ at }) => at <= now),
        },
      )
      expect(customerTable(shop, now)).toEqual(customerTable(until, now))
    }),
  )
})

describe('who has left has not bought for', () => {
  const every = (days: number) => [0, 1, 2, 3].map((n) => purchase('ann', 'tea', n * days))

  test.each([
    [20, 40],
    [45, 90],
    [7, 30],
    [100, 180],
  ])('twice the usual gap, which is %d days: %d days', (gap, expected) => {
    expect(leavingDays({ purchases: every(gap) }, now)).toBe(expected)
  })

  test('180 days where nobody bought twice', () => {
    expect(leavingDays({ purchases: [purchase('ann', 'tea', 1), purchase('bob', 'tea', 9)] }, now)).toBe(180)
    expect(leavingDays({ purchases: [] }, now)).toBe(180)
  })

  test('whatever is dated later', () => {
    const later = { ...purchase('ann', 'tea', 0), at: now + 3 * day }
    expect(leavingDays({ purchases: [...every(20), later] }, now)).toBe(40)
  })
})
