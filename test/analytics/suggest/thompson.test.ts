import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chooseModel, type Earned } from '../../../analytics/index.ts'
import { seeded } from '../../../analytics/models/random.ts'

/** Serves customers one after the other; what they take counts at once. Gives how often each model served. */
function serve(rates: readonly number[], customers: number, random: () => number): readonly Earned[] {
  const earned = rates.map((_, i) => ({ model: `model ${i}`, shown: 0, taken: 0 }))
  for (let i = 0; i < customers; i += 1) {
    const chosen = chooseModel(earned, () => Math.max(1e-9, random()))
    const at = earned.findIndex(({ model }) => model === chosen)
    const model = earned[at]
    if (model === undefined) throw new Error(`${chosen} is none of the models`)
    model.shown += 1
    if (random() < (rates[at] ?? 0)) model.taken += 1
  }
  return earned
}

describe('the model that serves', () => {
  test('is the one whose share is drawn highest', () => {
    // The quantile 0.5 of a beta distribution of 1 and 1 is 0.5; that of 1 + 9 and 1 + 1 is 0.8 or so.
    const models = [
      { model: 'new', shown: 0, taken: 0 },
      { model: 'good', shown: 10, taken: 9 },
    ]
    expect(chooseModel(models, () => 0.5)).toBe('good')
    const draws = [0.99, 0.01]
    expect(chooseModel(models, () => draws.shift() ?? 0.5)).toBe('new')
  })
  test('is the only one when there is one', () => {
    expect(chooseModel([{ model: 'alone', shown: 900, taken: 0 }], () => 0.5)).toBe('alone')
  })
  test('cannot be chosen from none', () => {
    expect(() => chooseModel([], () => 0.5)).toThrow(RangeError)
  })
  test('may be one that was taken more often than shown', () => {
    expect(chooseModel([{ model: 'odd', shown: 1, taken: 3 }], () => 0.5)).toBe('odd')
  })
  test('is always one of the models, whatever came of them', () => {
    const counts = fc.record({ shown: fc.nat(1_000_000), taken: fc.nat(1_000_000) })
    const draw = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true })
    fc.assert(
      fc.property(fc.array(counts, { minLength: 1, maxLength: 5 }), fc.infiniteStream(draw), (all, draws) => {
        const models = all.map((each, i) => ({ ...each, model: `${i}` }))
        const chosen = chooseModel(models, () => draws.next().value)
        expect(models.map(({ model }) => model)).toContain(chosen)
      }),
    )
  })
})

describe('over simulated customers', () => {
  const seed = fc.integer()

  /** How often each model served in 20 shops of so many customers. */
  const servedIn20 = (rates: readonly number[], customers: number, seed: number) => {
    const shops = Array.from({ length: 20 }, (_, shop) => serve(rates, customers, seeded(seed + shop)))
    return rates.map((_, i) => shops.reduce((sum, shop) => sum + (shop[i]?.shown ?? 0), 0))
  }

  test('the better model gets most of them', () => {
    fc.assert(
      fc.property(seed, fc.double({ min: 0.05, max: 0.5, noNaN: true }), (seed, rate) => {
        const [worse = 0, better = 0] = servedIn20([rate, rate + 0.25], 300, seed)
        expect(better).toBeGreaterThan(4 * worse)
      }),
      { numRuns: 10 },
    )
  })
  test('no model is starved before it is known', () => {
    fc.assert(
      fc.property(seed, fc.double({ min: 0.05, max: 0.6, noNaN: true }), (seed, rate) => {
        const [worse = 0, better = 0] = servedIn20([rate, rate + 0.05], 50, seed)
        expect(worse).toBeGreaterThan(0.25 * better)
      }),
      { numRuns: 10 },
    )
  })
  test('models that are alike share them, in the mean of many shops', () => {
    const shops = Array.from({ length: 60 }, (_, shop) => serve([0.3, 0.3], 100, seeded(shop)))
    const first = shops.reduce((sum, [one]) => sum + (one?.shown ?? 0), 0) / (60 * 100)
    expect(first).toBeGreaterThan(0.4)
    expect(first).toBeLessThan(0.6)
  })
  test('sharing costs little: nearly as much is taken as with the better model alone', () => {
    const served = serve([0.2, 0.4], 4_000, seeded(11))
    const taken = served.reduce((sum, model) => sum + model.taken, 0)
    expect(taken).toBeGreaterThan(0.93 * 0.4 * 4_000)
  })
})
