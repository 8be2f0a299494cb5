import { describe, expect, test } from 'vitest'
import { customerTable } from '../../../../analytics/predict/customers/customerTable.ts'
import {
  type CustomerPredictions,
  whatTheySpend,
  whoWillBuy,
  whoWillLeave,
} from '../../../../analytics/predict/customers/predictCustomers.ts'
import { amountLearners, eventLearners } from '../../../../analytics/predict/learners.ts'
import { day, history, now, purchase, shopOf } from './shop.ts'

const shop = shopOf(240)
const [learners, ofAmounts] = [eventLearners.slice(0, 2), amountLearners.slice(0, 2)]

function learnt(predictions: CustomerPredictions) {
  if (predictions.kind === 'too few') throw new Error('too few')
  return predictions
}

/** The mean value of the customers of a kind. */
function meanFor(kind: string, { customers }: ReturnType<typeof learnt>): number {
  const own = customers.filter(({ customerId }) => customerId.startsWith(kind))
  return own.reduce((sum, { value }) => sum + value, 0) / Math.max(1, own.length)
}

describe('who will buy', () => {
  const found = learnt(whoWillBuy(shop, { now, learners, most: 1000 }))

  test('those who buy often more than those who do seldom, and those who are gone least', () => {
    expect(meanFor('often', found)).toBeGreaterThan(0.9)
    expect(meanFor('seldom', found)).toBeGreaterThan(meanFor('gone', found))
    expect(meanFor('gone', found)).toBeLessThan(0.15)
  })

  test('the likeliest first, each with one to three reasons', () => {
    const values = found.customers.map(({ value }) => value)
    expect(values).toEqual(values.toSorted((a, b) => b - a))
    for (const { reasons } of found.customers) {
      expect(reasons.length).toBeGreaterThan(0)
      expect(reasons.length).toBeLessThanOrEqual(3)
    }
  })

  test('as many are expected as their probabilities add up to', () => {
    expect(found.asked).toBe(240)
    expect(found.expected).toBeCloseTo(
      found.customers.reduce((sum, { value }) => sum + value, 0),
      9,
    )
    expect(learnt(whoWillBuy(shop, { now, learners, most: 5 })).customers).toEqual(
      found.customers.slice(0, 5),
    )
  })
})

describe('what they spend', () => {
  const found = learnt(whatTheySpend(shop, { now, learners: ofAmounts, most: 1000 }))

  test('more those who buy often, and nobody less than nothing', () => {
    expect(meanFor('often', found)).toBeGreaterThan(2 * meanFor('seldom', found))
    for (const { value } of found.customers) expect(value).toBeGreaterThanOrEqual(0)
  })

  test('adds up to about what a month brings', () => {
    const { purchases, products } = shop
    const month = purchases.filter(({ at }) => at > now - 30 * day)
    const spent = month.reduce(
      (sum, { productId }) => sum + (products.find(({ id }) => id === productId)?.price ?? 0),
      0,
    )
    expect(found.expected / spent).toBeGreaterThan(0.7)
    expect(found.expected / spent).toBeLessThan(1.4)
  })
})

describe('who will leave', () => {
  const { purchases } = shopOf(300, 3)
  const leaving = purchases.filter(({ at }) => at <= now)
  const found = learnt(whoWillLeave(history(leaving), { now, learners, most: 1000 }))

  test('is asked of those alone who have not left already', () => {
    expect(found.customers.some(({ customerId }) => customerId.startsWith('gone'))).toBe(false)
    expect(found.asked).toBe(found.customers.length)
  })

  test('lists none who are in their rhythm when asked for late ones, though all are counted', () => {
    const late = learnt(whoWillLeave(history(leaving), { now, learners, most: 1000, lateOnly: true }))
    const { customerIds, table } = customerTable(history(leaving), now)
    const overdue = table.columns.indexOf('overdue')
    const gapsOf = (id: string) => table.rows[customerIds.indexOf(id)]?.[overdue]
    expect(late.customers.length).toBeLessThan(found.customers.length)
    expect(late.customers.every(({ customerId }) => Number(gapsOf(customerId) ?? 2) > 1)).toBe(true)
    expect([late.asked, late.expected]).toEqual([found.asked, found.expected])
  })

  test('rather those who buy seldom', () => {
    expect(meanFor('seldom', found)).toBeGreaterThan(meanFor('often', found))
  })
})

describe('too few to learn from', () => {
  test('are a new shop, and one with 49 customers a month ago', () => {
    for (const ask of [whoWillBuy, whatTheySpend, whoWillLeave]) {
      expect(ask(history([]), { now })).toMatchObject({ kind: 'too few', rows: 0 })
      const few = Array.from({ length: 49 }, (_, c) => purchase(`c${c}`, 'tea', 31 + c))
      const recent = Array.from({ length: 500 }, (_, c) => purchase(`new${c}`, 'tea', 3))
      expect(ask(history([...few, ...recent]), { now }).kind).toBe('too few')
    }
  })

  test('is a shop whose customers all came back', () => {
    const loyal = Array.from({ length: 90 }, (_, c) =>
      [0, 10, 20, 30, 40].map((ago) => purchase(`c${c}`, 'tea', ago)),
    )
    expect(whoWillBuy(history(loyal.flat()), { now })).toEqual({ kind: 'too few', rows: 90, ofRarer: 0 })
  })
})

test('what is dated after now says nothing', () => {
  const later = Array.from({ length: 100 }, (_, c) => purchase(`gone-${3 * c + 2}`, 'lamp', -5))
  const options = { now, learners: eventLearners.slice(0, 2) }
  expect(whoWillBuy(history([...shop.purchases, ...later]), options)).toEqual(whoWillBuy(shop, options))
})
