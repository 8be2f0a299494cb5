import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { customerReport } from '../../../analytics/customers/index.ts'
import type { CustomerReport } from '../../../analytics/index.ts'
import { amountLearners, eventLearners } from '../../../analytics/predict/learners.ts'
import { day, everybody, now, order, shopOf, sources } from './shop.ts'

const learners = { events: eventLearners.slice(0, 2), amounts: amountLearners.slice(0, 2) }
const tiers = [
  { from: 0, name: { en: 'Leaf', zh: '叶级' } },
  { from: 300, name: { en: 'Tree', zh: '树级' } },
]
const loyalty = { pointsPerUnit: 1, pointsAfterDays: 30, pointsStep: 100, pointsStepWorth: 5, tiers }
const customers = 120
const agreed = new Set([...everybody(customers)].filter((_, c) => c % 4 !== 0))
const full = customerReport(sources({ orders: shopOf(customers), agreed, loyalty }), { learners })

/** Every customer that the report names. */
function namedIn({ segments, buying, spending, leaving }: CustomerReport): readonly string[] {
  const some = segments.kind === 'segments' ? segments.segments.flatMap((segment) => segment.customers) : []
  const foretold = [buying, spending, leaving].flatMap((one) => (one.kind === 'learnt' ? one.customers : []))
  return [...some, ...foretold.map(({ customerId }) => customerId)]
}

describe('the report of a shop', () => {
  it('counts everybody in segments and tiers', () => {
    if (full.segments.kind !== 'segments') throw new Error('too few')
    expect(full.segments.segments.reduce((sum, { count }) => sum + count, 0)).toBe(customers)
    expect(full.tiers.reduce((sum, tier) => sum + tier.customers, 0)).toBe(customers)
    expect(full).toMatchObject({ customers, agreed: 90, at: now })
  })

  it('names only those who agreed, and foretells nothing of others', () => {
    const named = namedIn(full)
    expect(named.length).toBeGreaterThan(40)
    expect(named.filter((id) => !agreed.has(id))).toEqual([])
    expect(full.buying).toMatchObject({ kind: 'learnt', asked: 90 })
  })

  it('lists ten at most, each with one to three reasons', () => {
    if (full.buying.kind !== 'learnt') throw new Error('too few')
    expect(full.buying.customers).toHaveLength(10)
    for (const { value, reasons } of full.buying.customers) {
      expect(value).toBeGreaterThanOrEqual(0)
      expect(value).toBeLessThanOrEqual(1)
      expect([1, 2, 3]).toContain(reasons.length)
    }
  })

  it('says how every method did, without what each said of every customer', () => {
    if (full.buying.kind !== 'learnt') throw new Error('too few')
    expect(full.buying.learners).toEqual(
      learners.events.map(({ name }) => ({
        name,
        quality: expect.any(Number),
        standardError: expect.any(Number),
      })),
    )
  })

  it('finds what is bought together, the surer way round', () => {
    expect(full.together).toMatchObject({
      kind: 'pairs',
      pairs: [{ first: 'cup', second: 'tea', confidence: 1 }],
    })
  })

  it('expects fourteen days of sales, the first of them today', () => {
    expect(full.sales.past.at(-1)?.day).toBe('2026-05-31')
    expect(full.sales.forecast).toMatchObject({ kind: 'forecast' })
    expect(full.sales.forecast.kind === 'forecast' && full.sales.forecast.ahead).toHaveLength(14)
  })

  it('holds the same in whatever order its rows come', () => {
    const orders = shopOf(30)
    const report = (rows: typeof orders) =>
      customerReport(sources({ orders: rows, agreed, loyalty }), { learners })
    const { segments, tiers: counted, together } = report(orders)
    const turned = report(orders.toReversed())
    expect([turned.tiers, turned.together]).toEqual([counted, together])
    expect(turned.segments.kind === 'segments' && turned.segments.segments.map(({ count }) => count)).toEqual(
      segments.kind === 'segments' && segments.segments.map(({ count }) => count),
    )
  })
})

describe('the report of a shop with little', () => {
  it('says of everything what it would take', () => {
    expect(customerReport(sources(), { learners })).toEqual({
      ...{ at: now, since: undefined, customers: 0, orders: 0, agreed: 0, leavingDays: 180 },
      segments: { kind: 'notEnough', buyers: 0, needed: 25 },
      groups: { kind: 'notEnough', buyers: 0, needed: 25 },
      ...Object.fromEntries(
        ['buying', 'spending', 'leaving'].map((what) => [
          what,
          { kind: 'notEnough', customers: 0, ofRarer: 0, needed: { rows: 50, ofRarer: 10 } },
        ]),
      ),
      messages: { past: [], forecast: { kind: 'notEnough', steps: 0, needed: 5 } },
      sales: { past: [], forecast: { kind: 'notEnough', steps: 0, needed: 5 } },
      together: { kind: 'notEnough', orders: 0, needed: 100 },
      correlations: { kind: 'notEnough', customers: 0, needed: 10 },
      tiers: [],
      look: { returns: [], orders: [] },
    })
  })

  it('does not count what was cancelled, lies ahead, or belongs to nobody', () => {
    const orders = [
      order('a', 3, ['tea']),
      order('b', 2, ['tea'], { status: 'cancelled' }),
      order('c', -2, ['tea']),
      order('d', 1, ['tea'], { customerId: undefined }),
    ]
    expect(customerReport(sources({ orders }), { learners })).toMatchObject({
      customers: 1,
      orders: 1,
      since: now - 3 * day,
    })
  })

  it('counts the customers who ordered last, so many at most', () => {
    const orders = ['C-1', 'C-2', 'C-3', 'C-1'].map((customerId, i) =>
      order(`o${i}`, 9 - i, ['tea'], { customerId }),
    )
    expect(customerReport(sources({ orders }), { learners, mostCustomers: 2 })).toMatchObject({
      customers: 2,
      orders: 3,
    })
  })

  it('is one for any orders at all', () => {
    const anyOrder = fc.record({
      id: fc.string(),
      customerId: fc.option(fc.constantFrom('a', 'b', '__proto__'), { nil: undefined }),
      placed: fc.integer({ min: 0, max: now + 9 * day }),
      status: fc.constantFrom('placed' as const, 'delivered' as const, 'cancelled' as const),
      due: fc.constant(undefined),
      tracking: fc.constant(undefined),
      lines: fc.array(
        fc.record({
          line: fc.integer({ min: 1, max: 9 }),
          productId: fc.constantFrom('tea', 'pan', 'gone', '__proto__'),
          quantity: fc.integer({ min: -2, max: 1_000 }),
          price: fc.double({ min: 0, max: 1e6, noNaN: true }),
        }),
        { maxLength: 4 },
      ),
    })
    fc.assert(
      fc.property(fc.array(anyOrder, { maxLength: 12 }), (orders) => {
        const report = customerReport(sources({ orders, agreed: new Set(['a']), loyalty }), { learners })
        expect(report.customers).toBeLessThanOrEqual(3)
        expect(report.agreed).toBeLessThanOrEqual(1)
      }),
      { numRuns: 50 },
    )
  })
})
