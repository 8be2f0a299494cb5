import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chartingOf } from '../../../analytics/index.ts'
import { adaptedAverages } from '../../../analytics/mood/adaptedAverages.ts'
import type { Mood } from '../../../data/index.ts'

/** Of a model that was calibrated where half of the messages were of each class. */
const known = [
  { own: 0.7, others: 0.3 },
  { own: 0.7, others: 0.3 },
]
const repeated = <T>(n: number, one: T): readonly T[] => Array.from({ length: n }, () => one)

describe('the averages of a shop’s own messages', () => {
  test('are those of the calibration where messages are like there', () => {
    // At 0.8 and 0.2, half each: those of a class have 0.8 with probability 0.8.
    const messages = [...repeated(500, [0.8, 0.2]), ...repeated(500, [0.2, 0.8])]
    const [first] = adaptedAverages(messages, known) ?? []
    expect(first?.own).toBeCloseTo(0.8 * 0.8 + 0.2 * 0.2, 3)
    expect(first?.others).toBeCloseTo(0.2 * 0.8 + 0.8 * 0.2, 3)
  })

  test('lie further apart where messages are plainer', () => {
    const messages = [...repeated(500, [0.95, 0.05]), ...repeated(500, [0.05, 0.95])]
    const [first] = adaptedAverages(messages, known) ?? []
    expect(first?.own).toBeGreaterThan(0.85)
    expect(first?.others).toBeLessThan(0.15)
  })

  // By hand: with r of the messages at 0.9 the likelihood of a share q is highest where
  // r (0.9 - 0.1) / (0.1 + 0.8 q) = (1 - r) 0.8 / (0.9 - 0.8 q), so q = (r - 0.1) / 0.8: for 0.74, 0.8.
  test('scale the mean of the messages to their most likely share', () => {
    const messages = [...repeated(740, [0.9, 0.1]), ...repeated(260, [0.1, 0.9])]
    const [first] = adaptedAverages(messages, known) ?? []
    const { own = 0, others = 0 } = first ?? {}
    const mean = 0.74 * 0.9 + 0.26 * 0.1
    expect((mean - others) / (own - others)).toBeCloseTo(0.8, 3)
  })

  test('are none where messages are few, or nobody knows those of the calibration', () => {
    expect(adaptedAverages(repeated(499, [0.5, 0.5]), known)).toBeUndefined()
    expect(adaptedAverages(repeated(900, [0.5, 0.5]), [])).toBeUndefined()
    expect(adaptedAverages(repeated(900, [1, 0]), known)).toEqual([undefined, undefined])
  })
})

describe('charting', () => {
  const averages = [
    { own: 0.7, others: 0.2 },
    { own: 0.7, others: 0.2 },
    { own: 0.6, others: 0.1 },
  ]
  const model = { averages: { en: averages, zh: averages } }
  const mood = (negative: number): Mood => ({ negative, neutral: 1 - negative, positive: 0 })

  test('of a shop with few messages is that of the model', () => {
    expect(chartingOf(model, { en: [mood(0.9)], zh: [] })).toEqual({
      bounds: { lowest: expect.closeTo(-0.4), highest: expect.closeTo(1.6) },
      scales: {
        en: { from: expect.closeTo(0), width: expect.closeTo(1) },
        zh: { from: expect.closeTo(0), width: expect.closeTo(1) },
      },
    })
  })

  test('of another goes by its own messages, language by language', () => {
    const zh = [...repeated(600, mood(0.97)), ...repeated(600, mood(0.02))]
    const { scales, bounds } = chartingOf(model, { en: [], zh })
    expect(scales?.en.width).toBeCloseTo(1)
    expect(scales?.zh.width).toBeGreaterThan(1.5)
    expect(bounds).toEqual({ lowest: expect.closeTo(-0.4), highest: expect.closeTo(1.6) })
  })

  test('stays as it was where all messages are read alike', () => {
    const { scales } = chartingOf(model, { en: repeated(600, mood(0.4)), zh: [] })
    expect(scales?.en).toEqual({ from: expect.closeTo(0), width: expect.closeTo(1) })
  })

  test('never has bounds that are nearer than 0 and 1, whatever is read', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 9 }),
        (some) => {
          const en = repeated(600, 0).map((_, i) => mood(some[i % some.length] ?? 0))
          const { bounds, scales } = chartingOf(model, { en, zh: [] })
          expect(bounds.lowest).toBeLessThanOrEqual(0)
          expect(bounds.highest).toBeGreaterThanOrEqual(1)
          expect(scales?.en.width).toBeGreaterThan(0)
        },
      ),
      { numRuns: 50 },
    )
  })
})
