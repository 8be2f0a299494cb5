import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type LoyaltyRules, standing } from '../../../analytics/index.ts'
import type { Order, OrderStatus } from '../../../data/index.ts'
import { noon } from '../../fixtures/smallShop.ts'

const day = 86_400_000
const tier = (en: string, zh: string, from: number) => ({ from, name: { en, zh } })

const rules: LoyaltyRules = {
  pointsPerUnit: 1,
  pointsAfterDays: 14,
  pointsStep: 100,
  pointsStepWorth: 5,
  tiers: [tier('Leaf', '叶级', 0), tier('Branch', '枝级', 300), tier('Tree', '树级', 800)],
}

interface Bought {
  readonly price: number
  readonly quantity?: number
  readonly status?: OrderStatus
  readonly placed?: number
  readonly due?: number | undefined
}

/** An order; `placed` and `due` are so many days ago. */
const order = ({ price, quantity = 1, status = 'delivered', placed = 30, due = 20 }: Bought): Order => ({
  id: 'C1',
  customerId: 'C-1',
  placed: noon - placed * day,
  status,
  due: noon - due * day,
  tracking: undefined,
  lines: [{ line: 1, productId: 'P', quantity, price }],
})

const stands = (...bought: readonly Bought[]) => standing(bought.map(order), rules, noon)

describe('points by hand', () => {
  test.each<[what: string, bought: readonly Bought[], points: number, worth: number]>([
    ['nothing bought', [], 0, 0],
    ['whole units only, in each order', [{ price: 99.9 }, { price: 0.9 }], 99, 0],
    ['a whole step buys', [{ price: 100 }], 100, 5],
    ['only whole steps buy', [{ price: 299 }], 299, 10],
    ['pieces count', [{ price: 13.9, quantity: 3 }], 41, 0],
    ['fractions that computers cannot write lose nothing', [{ price: 4.35, quantity: 100 }], 435, 20],
    ['just delivered', [{ price: 100, due: 13 }], 0, 0],
    ['delivered long enough ago', [{ price: 100, due: 14 }], 100, 5],
    ['on its way', [{ price: 100, status: 'shipped' }], 0, 0],
    ['cancelled', [{ price: 100, status: 'cancelled' }], 0, 0],
    ['bought a year ago to the day', [{ price: 100, placed: 365 }], 100, 5],
    ['bought longer ago', [{ price: 100, placed: 366 }], 0, 0],
  ])('%s', (_, bought, points, worth) => expect(stands(...bought)).toMatchObject({ points, worth }))
})

describe('tiers by hand', () => {
  test.each<[spent: number, tier: string, next: string | undefined, missing: number | undefined]>([
    [0, 'Leaf', '枝级', 300],
    [299.9, 'Leaf', '枝级', 0.1],
    [300, 'Branch', '树级', 500],
    [799.99, 'Branch', '树级', 0.01],
    [800, 'Tree', undefined, undefined],
    [99_999, 'Tree', undefined, undefined],
  ])('who spent %d is %s', (price, now, next, missing) => {
    const found = stands({ price })
    expect([found.tier?.en, found.next?.name.zh, found.next?.missing]).toEqual([now, next, missing])
  })

  test('what is not delivered yet counts for the tier, though not for points', () => {
    expect(stands({ price: 300, status: 'placed' })).toMatchObject({ points: 0, tier: { en: 'Branch' } })
  })

  test('who is below the lowest tier has none', () => {
    const higher = { ...rules, tiers: rules.tiers.slice(1) }
    expect(standing([], higher, noon)).toMatchObject({ tier: undefined, next: { missing: 300 } })
  })

  test('a shop without tiers has points all the same', () => {
    expect(standing([order({ price: 100 })], { ...rules, tiers: [] }, noon)).toEqual({
      ...{ points: 100, worth: 5, tier: undefined, next: undefined },
    })
  })
})

const bought = fc.record({
  price: fc.integer({ min: 0, max: 50_000 }).map((cents) => cents / 100),
  quantity: fc.integer({ min: 1, max: 9 }),
  status: fc.constantFrom<OrderStatus>('placed', 'packed', 'shipped', 'delivered', 'cancelled'),
  placed: fc.integer({ min: 0, max: 500 }),
  due: fc.integer({ min: -10, max: 500 }),
})
const many = fc.array(bought, { maxLength: 12 })

test('whatever was bought, points are whole, never more than was spent, and their worth is in whole steps', () => {
  fc.assert(
    fc.property(many, (all) => {
      const { points, worth, tier: now, next } = stands(...all)
      const spent = all.reduce((sum, { price, quantity }) => sum + price * quantity, 0)
      expect(Number.isInteger(points)).toBe(true)
      expect(points).toBeLessThanOrEqual(spent + 1e-6)
      expect(worth).toBe(Math.floor(points / 100) * 5)
      expect(next === undefined).toBe(now?.en === 'Tree')
      expect(next?.missing ?? 1).toBeGreaterThan(0)
    }),
  )
})

test('buying more never takes points or a tier away, and the order of orders does not matter', () => {
  const rank = (name: string | undefined) => rules.tiers.findIndex(({ name: { en } }) => en === name)
  fc.assert(
    fc.property(many, bought, (all, more) => {
      const [before, after] = [stands(...all), stands(...all, more)]
      expect(after.points).toBeGreaterThanOrEqual(before.points)
      expect(rank(after.tier?.en)).toBeGreaterThanOrEqual(rank(before.tier?.en))
      expect(stands(more, ...all.toReversed())).toEqual(after)
    }),
  )
})

test('what was cancelled, or bought more than a year ago, changes nothing', () => {
  fc.assert(
    fc.property(many, bought, (all, more) => {
      const without = stands(...all)
      expect(stands(...all, { ...more, status: 'cancelled' })).toEqual(without)
      expect(stands(...all, { ...more, placed: 366 })).toEqual(without)
    }),
  )
})
