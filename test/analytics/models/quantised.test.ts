import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { quantise, scorerFrom } from '../../../analytics/models/quantised.ts'
import { weighed } from './weighed.ts'

const vector = (...entries: readonly (readonly [column: number, value: number])[]) => ({
  columns: Int32Array.from(entries, ([column]) => column),
  values: Float32Array.from(entries, ([, value]) => value),
})

const columns = 30
const classes = 5
const number = fc.double({ min: -1, max: 1, noNaN: true })
const anyWeights = fc
  .array(number, { minLength: columns * classes, maxLength: columns * classes })
  .map((list) => Float32Array.from(list))
const anyVector = fc
  .uniqueArray(fc.tuple(fc.nat(columns - 1), number), { selector: ([column]) => column, maxLength: 13 })
  .map((entries) => vector(...entries))

describe('weights in bytes', () => {
  test('the largest of each class is 127, whatever its scale', () => {
    // by hand: class 0 has 2 and -0.8, class 1 has -0.5 and 0.1; 0.4 and 0.2 of 127 are 50.8 and 25.4
    const { weights, scales } = quantise(Float32Array.of(2, -0.5, -0.8, 0.1), 2)
    expect([...weights]).toEqual([127, -127, -51, 25])
    expect(scales[0]).toBeCloseTo(2 / 127, 9)
    expect(scales[1]).toBeCloseTo(0.5 / 127, 9)
  })

  test('of a class without weights are zeros', () => {
    const quantised = quantise(new Float32Array(6), 2)
    expect([...quantised.weights]).toEqual([0, 0, 0, 0, 0, 0])
    expect([...scorerFrom(quantised)(vector([0, 1], [2, 1]))]).toEqual([0, 0])
  })

  test('are off by half a step at the most', () => {
    fc.assert(
      fc.property(anyWeights, (weights) => {
        const { weights: bytes, scales } = quantise(weights, classes)
        weights.forEach((weight, at) => {
          const scale = scales[at % classes] ?? 0
          expect(Math.abs((bytes[at] ?? 0) * scale - weight)).toBeLessThanOrEqual(scale * 0.5001)
        })
      }),
    )
  })
})

describe('scores by weights in bytes', () => {
  /** The most that rounding each weight by half a step can move a score: 1 / 254 of the largest weight a value. */
  const within = (message: ReturnType<typeof vector>, weights: Float32Array) =>
    message.values.reduce((sum, value) => sum + Math.abs(value), 0) *
    (Math.max(...weights.map(Math.abs)) / 254) *
    1.001

  test('are those of the weights to within 1 % of what they could be at the most', () => {
    fc.assert(
      fc.property(anyVector, anyWeights, (message, weights) => {
        const exact = weighed(message, weights, classes)
        const scores = scorerFrom(quantise(weights, classes))(message)
        const most = within(message, weights)
        exact.forEach((score, c) => {
          expect(Math.abs((scores[c] ?? 0) - score)).toBeLessThanOrEqual(most + 1e-12)
        })
        const largest = Math.max(...weights.map(Math.abs))
        const possible = message.values.reduce((sum, value) => sum + Math.abs(value), 0) * largest
        expect(most).toBeLessThanOrEqual(0.01 * possible + 1e-12)
      }),
    )
  })

  test('keep the order of classes that are further apart than that', () => {
    fc.assert(
      fc.property(anyVector, anyWeights, (message, weights) => {
        const exact = weighed(message, weights, classes)
        const scores = scorerFrom(quantise(weights, classes))(message)
        const apart = 2 * within(message, weights) + 1e-9
        exact.forEach((one, a) => {
          exact.forEach((other, b) => {
            if (one - other > apart) expect(scores[a]).toBeGreaterThan(scores[b] ?? 0)
          })
        })
      }),
    )
  })
})
