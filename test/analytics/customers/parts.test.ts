import { describe, expect, it } from 'vitest'
import { daysAhead, salesByDay } from '../../../analytics/customers/ahead.ts'
import { boughtTogether } from '../../../analytics/customers/boughtTogether.ts'
import { toLookAt } from '../../../analytics/customers/toLookAt.ts'
import { day, now, order, products } from './shop.ts'

const times = <T>(n: number, make: (i: number) => T): readonly T[] =>
  Array.from({ length: n }, (_, i) => make(i))
const known = (id: string, daysAgo: number, things: readonly string[], customerId = 'C-1') => ({
  ...order(id, daysAgo, things),
  customerId,
})

describe('what is bought together', () => {
  const alone = times(190, (i) => order(`a${i}`, i, [i % 2 === 0 ? 'pan' : 'lamp']))

  it('is told with its counts, its share of the orders and how often it would be by itself', () => {
    const orders = [
      ...alone,
      ...times(8, (i) => order(`b${i}`, i, ['tea', 'cup'])),
      ...times(2, (i) => order(`c${i}`, i, ['tea'])),
    ]
    // By hand: 8 of 200 orders hold both; a cup always comes with tea, and tea is in 10 of 200: 1 / (10 / 200).
    expect(boughtTogether(orders, 5)).toEqual({
      kind: 'pairs',
      orders: 200,
      pairs: [{ first: 'cup', second: 'tea', count: 8, of: 8, support: 0.04, confidence: 1, lift: 20 }],
    })
  })

  it('is nothing where products meet by chance', () => {
    const orders = times(400, (i) =>
      order(`o${i}`, i, [i % 2 === 0 ? 'pan' : 'lamp', i % 4 < 2 ? 'tea' : 'cup']),
    )
    expect(boughtTogether(orders, 5)).toMatchObject({ kind: 'pairs', pairs: [] })
  })

  it('is not told of four orders, nor of fewer than a hundred in all', () => {
    const four = [...alone, ...times(4, (i) => order(`b${i}`, i, ['tea', 'cup']))]
    expect(boughtTogether(four, 5)).toMatchObject({ pairs: [] })
    expect(boughtTogether(four.slice(0, 99), 5)).toEqual({ kind: 'notEnough', orders: 99, needed: 100 })
  })
})

describe('the days ahead', () => {
  it('follow the last day that is over, and today is not counted', () => {
    const values = times(60, (i) => ({
      day: new Date(now - i * day).toISOString().slice(0, 10),
      value: i === 0 ? 999 : 7,
    }))
    const { past, forecast } = daysAhead(values, now)
    expect([past.length, past.at(-1)]).toEqual([42, { day: '2026-05-31', value: 7 }])
    expect(forecast.kind === 'forecast' && forecast.ahead.map(({ expected }) => expected)).toEqual(
      times(14, () => 7),
    )
  })

  it('know a day without anything as nothing', () => {
    expect(daysAhead([{ day: '2026-05-29', value: 3 }], now).past).toEqual([
      { day: '2026-05-29', value: 3 },
      { day: '2026-05-30', value: 0 },
      { day: '2026-05-31', value: 0 },
    ])
  })

  it('leave out the sales of the oldest day and what was cancelled', () => {
    const orders = [
      order('a', 9, ['tea']),
      order('b', 3, ['tea', 'pan']),
      order('c', 2, ['pan'], { status: 'cancelled' }),
    ]
    expect(salesByDay(orders)).toEqual([{ day: '2026-05-29', value: 45 }])
  })
})

describe('what is worth a look', () => {
  const orders = times(40, (i) => known(`o${i}`, i + 1, ['tea', 'cup', 'pan'], `C-${i}`))
  const returns = (own: readonly { id: string; customerId: string }[]) =>
    own.map(({ id, customerId }) => ({ orderId: id, customerId, at: now }))
  const asked = { returns: [], products, now, listed: 3 }

  it('is a customer who sends back nearly all of what was bought', () => {
    const theirs = times(4, (i) => known(`x${i}`, i + 1, ['tea', 'cup'], 'X'))
    const found = toLookAt({
      ...asked,
      orders: [...orders, ...theirs],
      returns: [...returns(theirs), ...returns(theirs.slice(1))],
    })
    expect(found.returns.map(({ customerId, bought, returned }) => [customerId, bought, returned])).toEqual([
      ['X', 8, 7],
    ])
  })

  it('is an order of many of one thing, by its name, when it was placed lately', () => {
    const many = (id: string, daysAgo: number) => {
      const one = known(id, daysAgo, ['tea'])
      return { ...one, lines: one.lines.map((line) => ({ ...line, quantity: 500 })) }
    }
    const found = toLookAt({ ...asked, orders: [...orders, many('new', 5), many('old', 120)] })
    expect(found.orders.map(({ orderId }) => orderId)).toEqual(['new'])
    expect(found.orders[0]?.reason.en).toMatch(/^500 of The tea;|^comes to 2500;/)
  })

  it('does not count returns of orders that are not known', () => {
    const strange = times(9, (i) => ({ orderId: `never${i}`, customerId: 'C-1', at: now }))
    expect(toLookAt({ ...asked, orders, returns: strange })).toEqual({ returns: [], orders: [] })
  })
})
