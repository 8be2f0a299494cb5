import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { trainLinear } from '../../../analytics/models/linear.ts'
import { seeded } from '../../../analytics/models/random.ts'
import type { SparseVector } from '../../../analytics/models/sparse.ts'
import { apart, exactly, labels, model, options, vector, vectors } from './sixty.ts'
import { weighed } from './weighed.ts'

/**
 * One column, one message x = 1 of class 0 against nothing else: minimise w^2 / 2 + C (1 - w)^2, so
 * w = 2C / (1 + 2C). With n equal messages C counts n times; with x = a, w = 2Ca / (1 + 2Ca^2).
 */
describe('weights of the closed form, with own messages as dear as others', () => {
  const plainly = { ...exactly, ownCost: 1 }

  test.each([
    [1, 1, 1, 2 / 3],
    [0.5, 1, 1, 1 / 2],
    [2, 1, 1, 4 / 5],
    [10, 1, 1, 20 / 21],
    [1, 2, 1, 4 / 5],
    [1, 5, 1, 10 / 11],
    [1, 1, 0.5, 2 / 3],
    [1, 1, 2, 4 / 9],
  ])('cost %d, %d messages of %d: %d', (cost, count, x, weight) => {
    const vectors = Array.from({ length: count }, () => vector([0, x]))
    const labels = vectors.map(() => 0)
    const model = trainLinear(vectors, labels, { size: 1, classes: 1, cost, ...plainly })
    expect(model.weights[0]).toBeCloseTo(weight, 4)
  })

  test('a class that has no message leans away from all', () => {
    const model = trainLinear([vector([0, 1])], [0], { size: 1, classes: 2, ...plainly })
    expect(model.weights[1]).toBeCloseTo(-2 / 3, 4)
  })

  /** Two columns apart from one another are two problems apart: w = 2/3 and -2/3 in each. */
  test('messages without a common column do not disturb each other', () => {
    const model = trainLinear([vector([0, 1]), vector([1, 1])], [0, 1], { size: 2, classes: 2, ...plainly })
    expect([...model.weights].map((weight) => Number(weight.toFixed(4)))).toEqual([
      0.6667, -0.6667, -0.6667, 0.6667,
    ])
  })

  /** Equal messages of opposite classes: the pull of both cancels, w = 0. */
  test('a contradiction teaches nothing', () => {
    const model = trainLinear([vector([0, 1]), vector([0, 1])], [0, 1], { size: 1, classes: 2, ...plainly })
    for (const weight of model.weights) expect(weight).toBeCloseTo(0, 4)
  })

  /** w^2/2 + 3 (1 - w)^2 + (1 + w)^2 has its least at w = 4 / 9. */
  test('three against one win, but not by three to one', () => {
    const vectors = [1, 2, 3, 4].map(() => vector([0, 1]))
    const model = trainLinear(vectors, [0, 0, 0, 1], { size: 1, classes: 2, ...plainly })
    expect(model.weights[0]).toBeCloseTo(4 / 9, 4)
    expect(model.weights[1]).toBeCloseTo(-4 / 9, 4)
  })

  /** By hand: w^2 / 2 + 3 (1 - w)^2 has its least at 6 / 7; with an equal message of the other class, at 4 / 9. */
  test.each([
    ['alone', [0], 6 / 7],
    ['against one that is equal', [0, 1], 4 / 9],
    ['against three that are equal', [0, 1, 1, 1], 0],
  ])('a message of the class is three times as dear: %s', (_, labels, weight) => {
    const vectors = labels.map(() => vector([0, 1]))
    const { weights } = trainLinear(vectors, labels, { size: 1, classes: 2, ...exactly })
    expect(weights[0]).toBeCloseTo(weight, 4)
  })
})

describe('what can be divided is divided', () => {
  test.each([2, 3, 5, 8])('%d classes with a column each', (classes) => {
    const vectors = Array.from({ length: 4 * classes }, (_, n) => vector([n % classes, 1], [classes, 0.3]))
    const labels = vectors.map((_, n) => n % classes)
    const model = trainLinear(vectors, labels, { size: classes + 1, classes, cost: 10 })
    vectors.forEach((each, n) => {
      const scores = [...weighed(each, model.weights, classes)]
      expect(scores.indexOf(Math.max(...scores))).toBe(labels[n])
    })
  })

  test('points on two sides of a line, with a margin', () => {
    const random = seeded(11)
    const points = Array.from({ length: 200 }, () => [2 * random() - 1, 2 * random() - 1] as const).filter(
      ([x, y]) => Math.abs(x + 2 * y) > 0.3,
    )
    const labels = points.map(([x, y]) => (x + 2 * y > 0 ? 0 : 1))
    const vectors = points.map(([x, y]) => vector([0, x], [1, y]))
    const model = trainLinear(vectors, labels, { size: 2, classes: 2, cost: 100, rounds: 200 })
    const right = vectors.filter((each, n) => {
      const [a = 0, b = 0] = weighed(each, model.weights, 2)
      return a > b === (labels[n] === 0)
    })
    expect(right.length).toBe(vectors.length)
    expect((model.weights[2] ?? 0) / (model.weights[0] ?? 1)).toBeCloseTo(2, 0)
  })
})

const dearer = { own: 3, other: 1 }

/** What a message costs, summed over the classes: 3 max(0, 1 - s)^2 for its own, max(0, 1 + s)^2 for the others. */
const lossOf = (each: SparseVector, label: number | undefined, weights: Float32Array) =>
  [...weighed(each, weights, 3)].reduce(
    (sum, s, c) =>
      sum + (c === label ? dearer.own * Math.max(0, 1 - s) ** 2 : dearer.other * Math.max(0, 1 + s) ** 2),
    0,
  )
const loss = (weights: Float32Array) =>
  vectors.reduce((sum, each, n) => sum + lossOf(each, labels[n], weights), 0)

describe('invariants', () => {
  test('the seed changes the way and not the end', () => {
    for (const seed of [2, 3, 99])
      expect(apart(model.weights, trainLinear(vectors, labels, { ...options, seed }).weights)).toBeLessThan(
        1e-3,
      )
  })

  test('the order of the messages changes nothing', () => {
    const turned = trainLinear(vectors.toReversed(), labels.toReversed(), options)
    expect(apart(model.weights, turned.weights)).toBeLessThan(1e-3)
  })

  test('one round with one seed is the same to the last bit', () => {
    const once = { ...options, rounds: 1, seed: 7 }
    expect(trainLinear(vectors, labels, once)).toEqual(trainLinear(vectors, labels, once))
  })

  test('a higher cost fits no worse', () => {
    const lossAt = (cost: number) => loss(trainLinear(vectors, labels, { ...options, cost }).weights)
    expect(lossAt(10)).toBeLessThanOrEqual(lossAt(1) + 1e-3)
    expect(lossAt(1)).toBeLessThanOrEqual(lossAt(0.1) + 1e-3)
  })

  test('no small step from the weights lowers the objective', () => {
    const objective = (weights: Float32Array) =>
      weights.reduce((sum, w) => sum + w * w, 0) / 2 + loss(weights)
    const least = objective(model.weights)
    fc.assert(
      fc.property(fc.nat(29), fc.constantFrom(-0.01, 0.01), (place, by) => {
        const moved = model.weights.slice()
        moved[place] = (moved[place] ?? 0) + by
        expect(objective(moved)).toBeGreaterThan(least - 1e-6)
      }),
    )
  })

  test('no messages give weights of zero', () => {
    expect([...trainLinear([], [], { size: 2, classes: 2 }).weights]).toEqual([0, 0, 0, 0])
  })

  test.each([
    [1, 0],
    [0, 1],
    [2, 3],
  ])('%d vectors with %d labels are refused', (count, labelled) => {
    const some = Array.from({ length: count }, () => vector([0, 1]))
    expect(() => trainLinear(some, new Array<number>(labelled).fill(0), { size: 1, classes: 1 })).toThrow(
      RangeError,
    )
  })
})
