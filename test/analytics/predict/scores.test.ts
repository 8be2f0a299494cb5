import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  areaUnderCurve,
  brierScore,
  calibrationError,
  logLoss,
  poissonDeviance,
} from '../../../analytics/predict/scores.ts'

/** By hand: the share of pairs in which the row where it happened is higher, ties half. */
describe('the area under the curve', () => {
  test.each([
    [[0.1, 0.4, 0.35, 0.8], [0, 0, 1, 1], 3 / 4],
    [[0.1, 0.2, 0.3, 0.4], [0, 0, 1, 1], 1],
    [[0.4, 0.3, 0.2, 0.1], [0, 0, 1, 1], 0],
    [[0.5, 0.5, 0.5], [0, 1, 1], 1 / 2],
    [[0.5, 0.5, 0.2, 0.9], [0, 1, 0, 1], 7 / 8],
    [[0.5, 0.7], [1, 1], 1 / 2],
    [[], [], 1 / 2],
  ])('of %j where %j is %d', (predicted, truths, expected) => {
    expect(areaUnderCurve({ predicted, truths })).toBeCloseTo(expected, 12)
  })

  test('depends on the order of the predictions alone', () => {
    const rows = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 1 })))
    fc.assert(
      fc.property(rows, (list) => {
        const truths = list.map(([, truth]) => truth)
        const area = areaUnderCurve({ predicted: list.map(([p]) => p), truths })
        expect(areaUnderCurve({ predicted: list.map(([p]) => p ** 3 - 5), truths })).toBeCloseTo(area, 12)
        const turned = truths.map((truth) => 1 - truth)
        expect(areaUnderCurve({ predicted: list.map(([p]) => -p), truths: turned })).toBeCloseTo(area, 12)
      }),
    )
  })
})

describe('by hand', () => {
  const judged = { predicted: [0.2, 0.6], truths: [0, 1] }

  test('the Brier score is the mean square', () => {
    expect(brierScore(judged)).toBeCloseTo((0.04 + 0.16) / 2, 12)
  })

  test('the log loss is the mean surprise, and finite for what was sure and wrong', () => {
    expect(logLoss(judged)).toBeCloseTo(-(Math.log(0.8) + Math.log(0.6)) / 2, 12)
    expect(logLoss({ predicted: [0, 1], truths: [1, 0] })).toBeCloseTo(-Math.log(1e-9), 6)
  })

  test('the Poisson deviance is 2 (y ln(y / m) - (y - m)), and 2 m where nothing came', () => {
    expect(poissonDeviance({ predicted: [2, 2], truths: [4, 0] })).toBeCloseTo(4 * Math.log(2), 12)
    expect(poissonDeviance({ predicted: [4, 1], truths: [4, 1] })).toBeCloseTo(0, 12)
  })

  test('the Poisson deviance is finite for nothing and for less than nothing', () => {
    for (const predicted of [
      [0, 0],
      [-5, -5],
    ])
      expect(Number.isFinite(poissonDeviance({ predicted, truths: [4, 0] }))).toBe(true)
    expect(poissonDeviance({ predicted: [0], truths: [0] })).toBeCloseTo(0, 6)
  })

  test('the calibration error compares the mean of each tenth with the share in it', () => {
    const predicted = Array.from({ length: 20 }, (_, i) => (i < 10 ? 0.2 : 0.8))
    const truths = predicted.map((_, i) => (i % 10 < (i < 10 ? 2 : 8) ? 1 : 0))
    expect(calibrationError({ predicted, truths }, 2)).toBeCloseTo(0, 12)
    expect(calibrationError({ predicted: predicted.map(() => 0.9), truths }, 2)).toBeCloseTo(0.4, 12)
    expect(calibrationError({ predicted: [], truths: [] })).toBe(0)
  })
})
