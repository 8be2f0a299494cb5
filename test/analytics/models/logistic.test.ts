import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fitLogistic, newton } from '../../../analytics/models/logistic.ts'

test('without features the probability is the share that went well', () => {
  const observations = [true, true, true, false].map((right) => ({ features: [], right }))
  expect(fitLogistic(observations, 0)([])).toBeCloseTo(0.75, 2)
})

test('the mean probability is the share that went well', () => {
  const observations = Array.from({ length: 60 }, (_, i) => ({
    features: [i / 10],
    right: i % 3 === 0 || i > 40,
  }))
  const probability = fitLogistic(observations, 1)
  const mean = observations.reduce((sum, { features }) => sum + probability(features), 0) / 60
  expect(mean).toBeCloseTo(observations.filter(({ right }) => right).length / 60, 3)
  expect(probability([6])).toBeGreaterThan(probability([0]))
})

test('observations that a line divides give finite probabilities, on the right sides', () => {
  const probability = fitLogistic(
    [0, 1, 2, 3].map((x) => ({ features: [x], right: x > 1 })),
    1,
  )
  expect(probability([0])).toBeLessThan(0.2)
  expect(probability([3])).toBeGreaterThan(0.8)
})

test('nothing observed leaves one half', () => {
  expect(fitLogistic([], 2)([5, -3])).toBe(0.5)
})

test('any observations give a probability', () => {
  const feature = fc.double({ min: 0, max: 8, noNaN: true })
  const observation = fc.record({ features: fc.tuple(feature, feature), right: fc.boolean() })
  fc.assert(
    fc.property(fc.array(observation, { maxLength: 30 }), feature, feature, (observations, a, b) => {
      const p = fitLogistic(observations, 2)([a, b])
      expect(p >= 0 && p <= 1).toBe(true)
    }),
  )
})

test('without a ridge, and with a feature that says the same as another, weights are finite', () => {
  const rows = [0, 1, 2, 3, 4, 5].map((x) => [x, 2 * x])
  const { weights, covariance } = newton(rows, { truths: [0, 1, 0, 1, 0, 1], size: 2, ridge: 0 })
  expect(weights.every(Number.isFinite)).toBe(true)
  expect(weights[2]).toBe(0)
  expect(covariance[8]).toBe(0)
})

test('a ridge makes the weights small, but not the intercept', () => {
  const rows = Array.from({ length: 40 }, (_, n) => [n % 2])
  const truths = rows.map(([x], n) => Number(x === 1 || n % 4 === 0))
  const weightsFor = (ridge: number) => newton(rows, { truths, size: 1, ridge }).weights
  expect(Math.abs(weightsFor(1e6)[1] ?? 1)).toBeLessThan(1e-4)
  expect(weightsFor(1e6)[0]).toBeCloseTo(Math.log(0.75 / 0.25), 3)
  expect(weightsFor(1)[1]).toBeGreaterThan(1)
})
