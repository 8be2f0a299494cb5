import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { trainSuggestions } from '../../../analytics/index.ts'
import { allAtOnce } from '../../../analytics/steps.ts'
import { easeSteps } from '../../../analytics/suggest/ease.ts'
import { learnPurchaseStepCount, learnPurchaseSteps } from '../../../analytics/suggest/learnPurchases.ts'
import {
  mappedWeightSteps,
  purchaseLesson,
  purchaseLessonSteps,
  withoutHeldOut,
} from '../../../analytics/suggest/purchaseLesson.ts'
import { easeScores, easeScoresOfAll } from '../../../analytics/suggest/scores.ts'
import { sparseRows, transposed } from '../../../analytics/suggest/sparseRows.ts'
import type { Product, Purchase } from '../../../data/index.ts'
import { shelves, things } from './handmade.ts'
import { daysAgo, now, product } from './shop.ts'

const rowsOf = (...baskets: readonly (readonly number[])[]) =>
  sparseRows(baskets.map((basket) => basket.map((column) => ({ column, value: 1 }))))

const noWords = rowsOf()

const ease = (products: number, purchases: ReturnType<typeof rowsOf>, ridge: number) =>
  allAtOnce(easeSteps({ products, purchases, words: noWords, settings: { ridge, textWeight: 0 } }))

describe('the weights of EASE', () => {
  test('of two products by hand: G = [2 1; 1 2] + I, so that each weighs 1/3 for the other', () => {
    const weights = ease(2, rowsOf([0, 1], [0], [1]), 1)
    expect(weights[0]).toBe(0)
    expect(weights[1]).toBeCloseTo(1 / 3, 6)
    expect(weights[2]).toBeCloseTo(1 / 3, 6)
  })

  test('are those of a regression of each product on the others', () => {
    const baskets = [[0, 1], [0, 1, 2], [1, 2], [0], [2], [0, 1]]
    const weights = ease(3, rowsOf(...baskets), 0.5)
    const [b0 = 0, b1 = 0] = ridgeOfTwo(baskets, [0, 1], 2, 0.5)
    expect(weights[2]).toBeCloseTo(b0, 6)
    expect(weights[5]).toBeCloseTo(b1, 6)
  })

  test('are 0 where nothing was bought together', () => {
    expect([...ease(3, rowsOf([0], [1], [2]), 1)].every((weight) => Math.abs(weight) < 1e-12)).toBe(true)
  })

  test('are finite whatever was bought, and none on the diagonal', () => {
    const baskets = fc.array(fc.subarray([0, 1, 2, 3, 4]), { maxLength: 20 })
    fc.assert(
      fc.property(baskets, (list) => {
        const weights = ease(5, rowsOf(...list), 0.1)
        expect(weights.every(Number.isFinite)).toBe(true)
        for (let i = 0; i < 5; i++) expect(weights[i * 5 + i]).toBe(0)
      }),
    )
  })
})

/** Ridge regression of a product on two others, by hand: (X'X + ridge I)^-1 X'y. */
function ridgeOfTwo(
  baskets: readonly (readonly number[])[],
  [one, other]: readonly [number, number],
  of: number,
  ridge: number,
): readonly number[] {
  const both = (i: number, j: number) =>
    baskets.filter((basket) => basket.includes(i) && basket.includes(j)).length
  const [a, b, d] = [both(one, one) + ridge, both(one, other), both(other, other) + ridge]
  const [x, y] = [both(one, of), both(other, of)]
  const determinant = a * d - b * b
  return [(d * x - b * y) / determinant, (a * y - b * x) / determinant]
}

test('turning a matrix twice gives it back', () => {
  fc.assert(
    fc.property(fc.array(fc.subarray([0, 1, 2, 3]), { maxLength: 10 }), (list) => {
      const rows = rowsOf(...list)
      expect(transposed(transposed(rows, 4), list.length)).toEqual(rows)
    }),
  )
})

const sets: readonly Product[] = Array.from({ length: 40 }, (_, i) =>
  product(`p${i}`, 'tea', [`Thing ${i}`, `物品${i}`]),
)

/** Each customer likes one of eight sets of five products, and buys from it again and again. */
const tastes = (customers: number): readonly Purchase[] =>
  Array.from({ length: customers }, (_, customer) =>
    Array.from({ length: 4 }, (_, i) => ({
      customerId: `c${customer}`,
      productId: `p${5 * (customer % 8) + ((customer + i) % 5)}`,
      at: daysAgo(100 - 30 * i),
      quantity: 1,
    })),
  ).flat()

describe('learning what goes with what was bought', () => {
  const model = trainSuggestions({ products: sets, purchases: tastes(200), categories: shelves, now })
  const lesson = purchaseLesson(model)
  if (lesson === undefined) throw new Error('the shop is small')

  test('holds out what was new in the latest basket', () => {
    expect(lesson.heldOut).toHaveLength(200)
    expect(lesson.heldOut[0]?.fresh).toHaveLength(1)
    expect(lesson.heldOut[0]?.known).toHaveLength(3)
    expect(withoutHeldOut(lesson).columns).toHaveLength(600)
  })

  test('finds the rest of a set, and says how it did', () => {
    const learnt = allAtOnce(learnPurchaseSteps(lesson))
    expect(learnt.tried.baskets).toBe(200)
    expect(Math.max(learnt.tried.recent, learnt.tried.lasting)).toBeGreaterThan(0.5)
    const scores = easeScores(model, learnt.ease, [0, 1])
    const best = [...scores.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0)).slice(0, 5)
    expect(best.every((place) => place < 5)).toBe(true)
  })

  test('takes no more steps than it says', () => {
    const steps = learnPurchaseSteps(lesson)
    let count = 0
    while (steps.next().done !== true) count += 1
    expect(count).toBeLessThanOrEqual(learnPurchaseStepCount(lesson))
  })

  test('goes on with what served before when the new is worse', () => {
    const good = allAtOnce(learnPurchaseSteps(lesson)).ease
    const columns = lesson.purchases.columns.map((column, i) => (column + 5 * (i % 4)) % 40)
    const muddled = { ...lesson, purchases: { ...lesson.purchases, columns } }
    const learnt = allAtOnce(learnPurchaseSteps({ ...muddled, before: good }))
    expect(learnt.keptBefore).toBe(true)
    expect(learnt.ease).toBe(good)
  })

  test('takes the new when it is as good', () => {
    const good = allAtOnce(learnPurchaseSteps(lesson)).ease
    const learnt = allAtOnce(learnPurchaseSteps({ ...lesson, before: good }))
    expect(learnt.keptBefore).toBe(false)
  })

  test('leaves item neighbours to serve when too few baskets tell', () => {
    const few = trainSuggestions({ products: sets, purchases: tastes(20), categories: shelves, now })
    const small = purchaseLesson(few)
    if (small === undefined) throw new Error('the shop is small')
    expect(allAtOnce(learnPurchaseSteps(small)).better).toBe('neighbours')
  })

  test('is not tried with more products than EASE can bear, nor with none', () => {
    expect(purchaseLesson({ ...model, products: Array(4_001).fill(sets[0]) })).toBeUndefined()
    expect(
      purchaseLesson(trainSuggestions({ products: [], purchases: [], categories: [], now })),
    ).toBeUndefined()
  })

  test('weights move with their products when the catalogue changes', () => {
    const learnt = allAtOnce(learnPurchaseSteps(lesson)).ease
    const moved = (products: readonly Product[]) =>
      allAtOnce(mappedWeightSteps(learnt, model.places, products)).weights
    expect(moved(sets.toReversed())[39 * 40 + 38]).toBe(learnt.weights[1])
    expect(moved([product('else', 'tea', ['Else', '别的'])])).toEqual(Float32Array.of(0))
  })

  test('a second learning is tried on all the latest baskets, and beside what served on new ones alone', () => {
    const { ease, better } = allAtOnce(learnPurchaseSteps(lesson))
    const again = allAtOnce(purchaseLessonSteps(model, { since: now, ease }))
    expect(again?.heldOut).toHaveLength(200)
    expect(again?.heldOut.some(({ unseen }) => unseen)).toBe(false)
    if (again === undefined) throw new Error('the shop is small')
    const learnt = allAtOnce(learnPurchaseSteps(again))
    expect(learnt.tried.baskets).toBe(200)
    expect(learnt.keptBefore).toBe(false)
    expect(learnt.better).toBe(better)
    expect(learnt.ease.recent).toBe(ease.recent)
  })
})

test('what nobody bought yet scores by what it is like', () => {
  const like = product('cup2', 'tea', ['Small cup blue', '小杯子蓝'])
  const purchases = ['a', 'b', 'c'].flatMap((customerId) =>
    ['pot', 'cup'].map((productId) => ({ customerId, productId, at: daysAgo(3), quantity: 1 })),
  )
  const model = trainSuggestions({ products: [...things, like], purchases, categories: shelves, now })
  const learnt = { weights: new Float32Array(36).fill(0.5), recent: false }
  const scores = easeScoresOfAll(model, learnt, [0])
  expect(scores[5]).toBeGreaterThan(0)
  expect(scores[5]).toBeLessThan(0.5)
  expect(model.kin.get(5)?.[0]?.product).toBe(1)
})
