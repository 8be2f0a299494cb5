import fc from 'fast-check'
import { expect, test } from 'vitest'
import { order, profile, turn } from './customers.ts'

const anyLine = fc.tuple(
  fc.constantFrom('lamp', 'torch', 'tea', 'gone'),
  fc.integer({ min: 1, max: 1_000 }),
  fc.double({ min: 0, max: 1e6, noNaN: true }),
)
const anyOrder = fc
  .tuple(fc.uuid(), fc.integer({ min: -10, max: 4_000 }), fc.array(anyLine, { maxLength: 6 }))
  .map(([id, days, lines]) => order(id, days, lines))

const anyOrders = fc.array(anyOrder, { maxLength: 12 })

test('any orders give finite numbers', () => {
  fc.assert(
    fc.property(anyOrders, (orders) => {
      const { buying, tastes, often } = profile(orders)
      const values = [buying, ...tastes, ...often].flatMap((each) => Object.values(each))
      const numbers = values.filter((value) => typeof value === 'number')
      expect(numbers.filter((number) => !(number >= 0 && number < Number.POSITIVE_INFINITY))).toEqual([])
      expect(often.length).toBeLessThanOrEqual(5)
    }),
  )
})

test('any orders give shares that sum to one, and price levels inside their category', () => {
  fc.assert(
    fc.property(anyOrders, (orders) => {
      const { tastes } = profile(orders)
      const shares = tastes.reduce((sum, { share }) => sum + share, 0)
      expect(shares).toBeCloseTo(tastes.length === 0 ? 0 : 1, 9)
      expect(tastes.filter(({ priceLevel }) => !(priceLevel > 0 && priceLevel < 1))).toEqual([])
    }),
  )
})

test('any messages give a mood from -1 to 1, in an interval around its change', () => {
  const anyTurn = fc
    .tuple(
      fc.integer({ min: 0, max: 60 }),
      fc.integer({ min: 0, max: 999 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    )
    .map(([c, days, negative]) => turn(`c${c}`, days, { negative, positive: (1 - negative) / 2 }))
  fc.assert(
    fc.property(fc.array(anyTurn, { minLength: 1, maxLength: 80 }), (turns) => {
      const { mood } = profile([], { turns })
      expect(Math.abs(mood?.mean ?? 9)).toBeLessThanOrEqual(1)
      if (mood === undefined || mood.drift.kind === 'not-enough') return
      expect(mood.drift.low).toBeLessThanOrEqual(mood.drift.change)
      expect(mood.drift.high).toBeGreaterThanOrEqual(mood.drift.change)
    }),
  )
})
