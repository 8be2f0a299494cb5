import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chooseTemperature, softmax } from '../../../analytics/models/calibration.ts'

/** By hand from exp(s / t) / sum. */
describe('softmax', () => {
  test.each([
    [[0], 1, [1]],
    [[5], 0.1, [1]],
    [[1, 1], 1, [1 / 2, 1 / 2]],
    [[1, 1, 1, 1], 3, [1 / 4, 1 / 4, 1 / 4, 1 / 4]],
    [[0, Math.log(3)], 1, [1 / 4, 3 / 4]],
    [[0, Math.log(3)], 0.5, [1 / 10, 9 / 10]],
    [[0, Math.log(9)], 2, [1 / 4, 3 / 4]],
    [[Math.log(1), Math.log(2), Math.log(5)], 1, [1 / 8, 2 / 8, 5 / 8]],
    [[-1000, 0], 1, [0, 1]],
    [[1000, 1000], 0.01, [1 / 2, 1 / 2]],
    [[], 1, []],
  ])('of %j at %d', (scores, temperature, expected) => {
    const shares = softmax(scores, temperature)
    expect(shares).toHaveLength(expected.length)
    expected.forEach((share, i) => {
      expect(shares[i]).toBeCloseTo(share, 12)
    })
  })

  test('the same added to every score changes nothing', () => {
    const scores = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 10 })
    fc.assert(
      fc.property(scores, fc.integer({ min: -1000, max: 1000 }), (list, more) => {
        const [plain, moved] = [
          softmax(list, 1),
          softmax(
            list.map((score) => score + more),
            1,
          ),
        ]
        plain.forEach((share, i) => {
          expect(moved[i]).toBeCloseTo(share, 10)
        })
      }),
    )
  })

  test('scores and temperature doubled change nothing', () => {
    expect([...softmax([0.2, 0.7, -0.4], 0.5)]).toEqual([...softmax([0.4, 1.4, -0.8], 1)])
  })

  test('a lower temperature makes the likeliest likelier', () => {
    const highest = [0.1, 0.5, 1, 2, 10].map((t) => Math.max(...softmax([0.3, 0.1, -0.2], t)))
    expect(highest).toEqual(highest.toSorted((a, b) => b - a))
  })
})

describe('the temperature', () => {
  const heldOut = (right: number, wrong: number, margin: number) => [
    ...Array.from({ length: right }, () => ({ scores: Float32Array.of(margin, 0), truth: 0 })),
    ...Array.from({ length: wrong }, () => ({ scores: Float32Array.of(margin, 0), truth: 1 })),
  ]

  /** By hand: right with share p at a margin m is least surprising where 1 / (1 + exp(-m / t)) = p. */
  test.each([
    [3, 1, 1, 1 / Math.log(3)],
    [9, 1, 1, 1 / Math.log(9)],
    [2, 1, 1, 1 / Math.log(2)],
    [4, 1, 1, 1 / Math.log(4)],
    [3, 1, 2, 2 / Math.log(3)],
    [9, 1, 0.5, 0.5 / Math.log(9)],
    [99, 1, 1, 1 / Math.log(99)],
  ])('of %d right and %d wrong at a margin of %d is %d', (right, wrong, margin, expected) => {
    expect(chooseTemperature(heldOut(right, wrong, margin))).toBeCloseTo(expected, 1)
  })

  test('does not depend on how often everything is repeated', () => {
    expect(chooseTemperature(heldOut(30, 10, 1))).toBeCloseTo(chooseTemperature(heldOut(3, 1, 1)), 6)
  })

  test('stays between 0.01 and 10', () => {
    for (const each of [heldOut(5, 0, 1), heldOut(0, 5, 1), heldOut(5, 5, 1), heldOut(1, 0, 0)]) {
      const temperature = chooseTemperature(each)
      expect(temperature).toBeGreaterThanOrEqual(0.01)
      expect(temperature).toBeLessThanOrEqual(10)
    }
  })
})
