import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fitLogistic } from '../../../analytics/models/logistic.ts'

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
