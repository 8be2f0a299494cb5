import { describe, expect, test } from 'vitest'
import { type LinearOptions, trainLinear } from '../../../analytics/models/linear.ts'
import { apart, exactly, labels, model, options, vector, vectors } from './sixty.ts'
import { weighed } from './weighed.ts'

describe('the dual', () => {
  /** The sum of what the messages pull: y alpha x, which the weights must be. */
  const pulled = (dual: Float32Array) => {
    const sum = new Float32Array(30)
    vectors.forEach(({ columns, values }, n) => {
      for (let c = 0; c < 3; c++) {
        const alpha = (dual[n * 3 + c] ?? 0) * (labels[n] === c ? 1 : -1)
        columns.forEach((column, k) => {
          sum[column * 3 + c] = (sum[column * 3 + c] ?? 0) + alpha * (values[k] ?? 0)
        })
      }
    })
    return sum
  }

  test('makes the weights, and pulls no class the wrong way', () => {
    expect(apart(model.weights, pulled(model.dual))).toBeLessThan(1e-3)
    expect(Math.min(...model.dual)).toBeGreaterThanOrEqual(0)
  })

  /** What is against the conditions of Karush, Kuhn and Tucker: with alpha > 0 the gradient is 0, else not below. */
  const against = (more: Partial<LinearOptions>, tolerance: number) => {
    const { weights, dual } = trainLinear(vectors, labels, { ...options, ...more })
    const { cost = 1, ownCost = 3 } = more
    const gradients = vectors.flatMap((each, n) =>
      [...weighed(each, weights, 3)].map((score, c) => {
        const [side, price] = labels[n] === c ? [1, cost * ownCost] : [-1, cost]
        const alpha = dual[n * 3 + c] ?? 0
        return { alpha, gradient: side * score - 1 + alpha / (2 * price) }
      }),
    )
    return gradients.filter(({ alpha, gradient }) =>
      alpha > 0 ? Math.abs(gradient) > tolerance : gradient < -tolerance,
    )
  }

  test.each([
    ['by default', {}],
    ['with a lower price', { cost: 0.2 }],
    ['with a higher price', { cost: 5 }],
    ['with other classes as dear', { ownCost: 1 }],
  ])('meets the conditions of the optimum %s', (_, more) => {
    expect(against(more, 1e-2)).toEqual([])
  })

  test('meets them loosely where it ends early', () => {
    expect(against({ tolerance: 0.15, rounds: 20 }, 0.3)).toEqual([])
  })
})

describe('messages of no class', () => {
  const withNone = [...vectors, vector([3, 1], [9, 0.5])]
  const outside = withNone.at(-1) ?? vector()

  test('are pushed away from every class', () => {
    const before = weighed(outside, model.weights, 3)
    const { weights, dual } = trainLinear(withNone, [...labels, -1], options)
    weighed(outside, weights, 3).forEach((score, c) => {
      expect(score).toBeLessThanOrEqual((before[c] ?? 0) + 1e-4)
    })
    expect(Math.max(...dual.slice(-3))).toBeGreaterThan(0)
  })

  /** One column, x = 1, no class: minimise w^2 / 2 + C (1 + w)^2, so w = -2C / (1 + 2C). */
  test.each([
    [1, -2 / 3],
    [2, -4 / 5],
  ])('alone at a cost of %d give every class the weight %d', (cost, weight) => {
    const { weights } = trainLinear([vector([0, 1])], [-1], { size: 1, classes: 3, cost, ...exactly })
    for (const each of weights) expect(each).toBeCloseTo(weight, 4)
  })
})

describe('going on from a former training', () => {
  const isLearnt = (n: number) => n % 4 !== 1
  const rest = <T>(list: readonly T[]) => list.filter((_, n) => isLearnt(n))
  const without = trainLinear(rest(vectors), rest(labels), options)

  test('without some messages comes to what training without them comes to', () => {
    const continued = trainLinear(vectors, labels, options, { from: model, isLearnt })
    expect(apart(continued.weights, without.weights)).toBeLessThan(1e-3)
  })

  test('comes near it even when it ends early', () => {
    const early = { size: 10, classes: 3 }
    const from = trainLinear(vectors, labels, early)
    const continued = trainLinear(vectors, labels, early, { from, isLearnt })
    expect(apart(continued.weights, without.weights)).toBeLessThan(0.1)
  })

  test('leaves no pull of the messages that are left out', () => {
    const { dual } = trainLinear(vectors, labels, options, { from: model, isLearnt })
    vectors.forEach((_, n) => {
      if (!isLearnt(n)) expect([...dual.slice(n * 3, n * 3 + 3)]).toEqual([0, 0, 0])
    })
  })

  test('leaves what it goes on from as it was', () => {
    const from = structuredClone(model)
    trainLinear(vectors, labels, options, { from, isLearnt })
    expect(from).toEqual(model)
  })

  test('with all messages stays where it is', () => {
    const continued = trainLinear(vectors, labels, options, { from: model, isLearnt: () => true })
    expect(apart(continued.weights, model.weights)).toBeLessThan(1e-3)
  })

  test('with no message forgets everything', () => {
    const { weights } = trainLinear(vectors, labels, options, { from: model, isLearnt: () => false })
    expect(weights.every((weight) => weight === 0)).toBe(true)
  })
})
