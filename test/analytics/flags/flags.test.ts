import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { ordersToLookAt } from '../../../analytics/flags/orders.ts'
import { type Returning, returnsToLookAt } from '../../../analytics/flags/returns.ts'
import { robustScore, usualOf } from '../../../analytics/flags/robustScore.ts'
import { seeded } from '../../../analytics/models/random.ts'
import type { Order, OrderStatus } from '../../../data/index.ts'

const usual = (many: number): readonly Returning[] =>
  Array.from({ length: many }, (_, i) => ({ customerId: `c${i}`, bought: 20, returned: i % 3 }))

describe('returns', () => {
  it('flag who sends back nearly all, with a reason in both languages', () => {
    const [flag, ...others] = returnsToLookAt([...usual(99), { customerId: 'x', bought: 20, returned: 17 }])
    expect(others).toEqual([])
    expect(flag).toMatchObject({ customerId: 'x', usual: 0.05, bought: 20, returned: 17 })
    expect(flag?.reason).toEqual({
      en: 'sent back 17 of 20 things bought; other customers send back 5.0 of 100',
      zh: '购买 20 件，退回 17 件；其他客户每 100 件退回 5.0 件',
    })
    // R 4.2.2: pbinom(16, 20, 0.05, lower.tail = FALSE) is 7.522803e-20, times 100 customers.
    expect(flag?.adjusted).toBeCloseTo(7.522803e-18, 22)
  })

  it('flag nobody in a shop where all are alike', () => {
    expect(returnsToLookAt(usual(300))).toEqual([])
  })

  it('flag nobody for two returns, or for four things bought', () => {
    const few = [
      { customerId: 'two', bought: 5, returned: 2 },
      { customerId: 'four', bought: 4, returned: 4 },
    ]
    expect(returnsToLookAt([...usual(100), ...few])).toEqual([])
  })

  it('of one customer, of none and of nonsense say nothing', () => {
    expect(returnsToLookAt([])).toEqual([])
    expect(returnsToLookAt([{ customerId: 'a', bought: 9, returned: 9 }])).toEqual([])
    expect(
      returnsToLookAt([
        ...usual(10),
        { customerId: 'a', bought: 9, returned: 10 },
        { customerId: 'b', bought: Number.NaN, returned: 3 },
        { customerId: 'c', bought: -5, returned: -7 },
      ]),
    ).toEqual([])
  })

  it('flag few by chance alone', () => {
    const random = seeded(11)
    const shop = Array.from({ length: 2000 }, (_, i) => ({
      customerId: `${i}`,
      bought: 30,
      returned: Array.from({ length: 30 }, () => random()).filter((one) => one < 0.08).length,
    }))
    expect(returnsToLookAt(shop)).toEqual([])
  })
})

const order = (id: string, price: number, options: Partial<Order> & { quantity?: number } = {}): Order => ({
  ...{ id, customerId: undefined, placed: 0, status: 'delivered', due: undefined, tracking: undefined },
  lines: [{ line: 1, productId: 'LAMP', quantity: options.quantity ?? 1, price }],
  ...options,
})
const shop = Array.from({ length: 60 }, (_, i) => order(`o${i}`, 20 + (i % 30)))
const flagged = (orders: readonly Order[]) =>
  ordersToLookAt(orders).map(({ orderId, kind }) => `${orderId} ${kind}`)

describe('odd orders', () => {
  it('are none in a usual shop', () => expect(flagged(shop)).toEqual([]))

  it('come to far more than any other', () => {
    expect(ordersToLookAt([...shop, order('x', 2000)])).toMatchObject([
      { orderId: 'x', kind: 'amountForShop', reason: { en: 'comes to 2000; orders usually come to 35' } },
    ])
  })

  it('come to far more than the customer ever ordered', () => {
    const own = Array.from({ length: 8 }, (_, i) => order(`own${i}`, 20 + i, { customerId: 'c' }))
    const odd = order('x', 150, { customerId: 'c' })
    expect(ordersToLookAt([...shop, ...own, odd])).toMatchObject([
      { orderId: 'x', kind: 'amountForCustomer', reason: { zh: '金额 150；该客户平常约 24' } },
    ])
  })

  it('are not those of a customer who always orders for much', () => {
    const own = Array.from({ length: 8 }, (_, i) => order(`own${i}`, 2000 + i, { customerId: 'c' }))
    expect(flagged([...shop, ...own])).toEqual([])
  })

  it('take far more of a product than others do', () => {
    const many = order('x', 1, { quantity: 40 })
    expect(flagged([...shop, many])).toEqual(['x quantity'])
    expect(ordersToLookAt([...shop, many])[0]?.reason.en).toBe('40 of LAMP; customers usually take 1')
  })

  it('are not those that were cancelled, or cost nothing', () => {
    const status: OrderStatus = 'cancelled'
    expect(flagged([...shop, order('x', 9000, { status }), order('y', 0), order('z', Number.NaN)])).toEqual(
      [],
    )
  })

  it('are none among a few', () => expect(flagged([order('a', 1), order('b', 1e9)])).toEqual([]))
})

// R 4.2.2: x <- log(c(1, 2, 4, 8, 1024)); (x - median(x)) / mad(x), the last of it.
test('the robust score is as in R', () => {
  const values = [1, 2, 4, 8, 1024]
  expect(robustScore(1024, usualOf(values, 0.01))).toBeCloseTo(5.395926, 6)
})

const anyOrder = fc
  .tuple(fc.nat(40), fc.double({ min: -1, max: 1e12 }), fc.integer({ min: -1, max: 1e6 }))
  .map(([i, price, quantity]) => order(`o${i}`, price, { quantity, customerId: `c${i % 4}` }))

test('of any orders each is flagged once at most, with a reason in both languages', () => {
  fc.assert(
    fc.property(fc.array(anyOrder, { maxLength: 80 }), (orders) => {
      const flags = ordersToLookAt(orders)
      expect(new Set(flags.map(({ orderId }) => orderId)).size).toBe(flags.length)
      for (const { reason, score } of flags) {
        expect(reason.en).not.toMatch(/NaN|Infinity/)
        expect(reason.zh).not.toMatch(/NaN|Infinity/)
        expect(score).toBeGreaterThanOrEqual(3.5)
      }
    }),
  )
})
