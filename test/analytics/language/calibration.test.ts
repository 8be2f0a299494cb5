import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chooseTemperature, softmax } from '../../../analytics/language/calibration.ts'
import { chooseThresholds } from '../../../analytics/language/thresholds.ts'

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

interface Some {
  readonly confidence: number
  readonly right: boolean
}

const trialsOf = (...list: readonly Some[]) =>
  list.map(({ confidence, right }) => ({ confidence, either: confidence, right, amongTwo: right }))
const yes = (confidence: number): Some => ({ confidence, right: true })
const no = (confidence: number): Some => ({ confidence, right: false })

describe('sure', () => {
  const sure = (rightAbove: number, ...list: readonly Some[]) =>
    chooseThresholds(trialsOf(...list), { rightAbove }).sure

  /** By hand: counted down from the most confident. */
  test.each([
    ['all right: the lowest', 0.9, [yes(0.9), yes(0.8), yes(0.7)], 0.7],
    ['none right: one', 0.9, [no(0.9), no(0.8)], 1],
    ['nothing tried: one', 0.9, [], 1],
    ['one wrong at the end of three', 0.9, [yes(0.9), yes(0.8), no(0.7)], 0.8],
    ['a wrong first spoils what follows', 0.9, [no(0.9), yes(0.8), yes(0.7)], 1],
    [
      'nine after a wrong one make up for it',
      0.9,
      [no(0.99), ...Array.from({ length: 9 }, (_, i) => yes(0.9 - i / 100))],
      0.82,
    ],
    ['half is enough when asked for half', 0.5, [yes(0.9), no(0.8), no(0.7)], 0.8],
    ['everything is enough when asked for nothing', 0, [no(0.9), no(0.8)], 0.8],
    ['only the right when asked for all', 1, [yes(0.9), yes(0.8), no(0.7), yes(0.6)], 0.8],
    ['equals are taken together', 0.9, [yes(0.9), yes(0.8), no(0.8)], 0.9],
    ['the order of the trials is no matter', 0.9, [no(0.7), yes(0.8), yes(0.9)], 0.8],
  ] as const)('%s', (_, rightAbove, list, expected) => {
    expect(sure(rightAbove, ...list)).toBeCloseTo(expected, 12)
  })

  test('a higher share that is asked for never lowers it', () => {
    const any = fc.array(fc.tuple(fc.integer({ min: 1, max: 99 }), fc.boolean()), {
      minLength: 20,
      maxLength: 60,
    })
    fc.assert(
      fc.property(any, (list) => {
        const all = list.map(([hundredths, right]) => ({ confidence: hundredths / 100, right }))
        const { sure } = chooseThresholds(trialsOf(...all), { rightAbove: 0.9 })
        const stricter = chooseThresholds(trialsOf(...all), { rightAbove: 0.95 }).sure
        expect(stricter).toBeGreaterThanOrEqual(sure)
      }),
    )
  })
})

describe('ask', () => {
  const ask = (...list: readonly Some[]) => chooseThresholds(trialsOf(...list)).ask
  const run = (count: number, from: number, right: boolean) =>
    Array.from({ length: count }, (_, i) => ({ confidence: from - i / 1_000, right }))

  test.each([
    ['twenty right ones reach to the last', run(20, 0.9, true), 0.881],
    ['twenty wrong ones reach nowhere', run(20, 0.9, false), 1],
    ['twelve in twenty are just enough', [...run(12, 0.9, true), ...run(8, 0.8, false)], 0.793],
    ['eleven in twenty are not', [...run(11, 0.9, true), ...run(9, 0.8, false)], 1],
    ['it ends where the last twenty have too few', [...run(40, 0.9, true), ...run(20, 0.5, false)], 0.493],
    ['a few right ones are judged together', run(5, 0.9, true), 0.896],
  ])('%s', (_, list, expected) => {
    expect(ask(...list)).toBeCloseTo(expected, 9)
  })
})
