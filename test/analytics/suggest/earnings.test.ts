import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Comparison, suggestionReport } from '../../../analytics/index.ts'
import { seeded } from '../../../analytics/models/random.ts'
import type { EarningSums } from '../../../data/index.ts'

interface Customer {
  readonly shown: number
  readonly earned: number
}

const add = (customers: readonly Customer[], figure: (customer: Customer) => number): number =>
  customers.reduce((sum, customer) => sum + figure(customer), 0)

const sumsOf = (model: string, customers: readonly Customer[]): EarningSums => ({
  model,
  customers: customers.length,
  buyers: customers.filter(({ earned }) => earned > 0).length,
  shown: add(customers, ({ shown }) => shown),
  earned: add(customers, ({ earned }) => earned),
  shownSquared: add(customers, ({ shown }) => shown ** 2),
  shownEarned: add(customers, ({ shown, earned }) => shown * earned),
  earnedSquared: add(customers, ({ earned }) => earned ** 2),
})

const report = (earnings: readonly EarningSums[], sharing: readonly string[] = []) => {
  const models = earnings.map(({ model, shown }) => ({ model, shown, taken: 0, refused: 0 }))
  const shown = earnings.reduce((sum, each) => sum + each.shown, 0)
  return suggestionReport({ models, shown, taken: 0, refused: 0 }, earnings, sharing)
}

const compared = (one: readonly Customer[], other: readonly Customer[]): Comparison | undefined =>
  report([sumsOf('ease', one), sumsOf('neighbours', other)], ['ease', 'neighbours']).comparison

const customers = (n: number, buyers: number, { shown = 10, spent = 30 } = {}): readonly Customer[] =>
  Array.from({ length: n }, (_, i) => ({ shown, earned: i < buyers ? spent : 0 }))

describe('what a model earns', () => {
  test('has the mean for 100 suggestions, and the interval of a mean by customer when each saw as many', () => {
    // R: x <- c(rep(25, 30), rep(0, 70)); 10 * (mean(x) + c(-1, 1) * qt(.975, 29) * sd(x) / 10) is 51.45 98.55
    const [model] = report([sumsOf('ease', customers(100, 30, { spent: 25 }))]).models
    expect(model).toMatchObject({ known: 1000, earned: 750 })
    expect(model?.perHundred?.mean).toBeCloseTo(75, 9)
    expect(model?.perHundred?.low).toBeCloseTo(51.45, 2)
    expect(model?.perHundred?.high).toBeCloseTo(98.55, 2)
  })
  test('has no interval before 20 customers bought', () => {
    const of = (buyers: number) => report([sumsOf('ease', customers(100, buyers))]).models[0]?.perHundred
    expect([of(0), of(19), of(20)]).toEqual([undefined, undefined, expect.anything()])
  })
  test('is nothing of suggestions to guests', () => {
    const one = { model: 'ease', shown: 40, taken: 3, refused: 1 }
    const { known, earned, models } = suggestionReport({ ...one, models: [one] }, [], [])
    expect([known, earned, models[0]?.perHundred]).toEqual([0, 0, undefined])
  })
  test('has the Wilson interval of what was taken', () => {
    // Newcombe 1998, table 1, method 3: 15 of 148.
    const one = { model: 'ease', shown: 148, taken: 15, refused: 0 }
    const { rate, models } = suggestionReport({ ...one, models: [one] }, [], [])
    expect(rate.low).toBeCloseTo(0.0624, 4)
    expect(rate.high).toBeCloseTo(0.1605, 4)
    expect(models[0]?.rate).toEqual(rate)
  })
  test('stays around its mean and above nothing, whoever bought', () => {
    const one = fc.record({
      shown: fc.integer({ min: 1, max: 60 }),
      earned: fc.oneof(fc.constant(0), fc.double({ min: 0.01, max: 5000, noNaN: true })),
    })
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 80 }), (all) => {
        const found = report([sumsOf('ease', all)]).models[0]?.perHundred
        if (found === undefined) return
        expect(found.low).toBeGreaterThanOrEqual(0)
        expect(found.low).toBeLessThanOrEqual(found.mean)
        expect(found.high).toBeGreaterThanOrEqual(found.mean)
        expect(found.high).toBeLessThan(Number.POSITIVE_INFINITY)
      }),
    )
  })
})

describe('the models that share the conversations', () => {
  test('are compared only when there are two', () => {
    const sums = [sumsOf('ease', customers(100, 30))]
    expect([report(sums).comparison, report(sums, ['ease']).comparison]).toEqual([undefined, undefined])
  })
  test('earn apart when the interval of the difference leaves zero out', () => {
    // The interval by hand stands in test/web/pages/suggestions.test.ts.
    const found = compared(customers(200, 50), customers(200, 100))
    expect(found).toMatchObject({ kind: 'told', more: 'neighbours', less: 'ease', difference: 75 })
  })
  test('are not told apart before 20 customers bought of each', () => {
    expect(compared(customers(200, 100), customers(200, 19))).toEqual({
      kind: 'few',
      needed: 20,
      buyers: [
        { model: 'ease', buyers: 100 },
        { model: 'neighbours', buyers: 19 },
      ],
    })
    expect(report([], ['ease', 'neighbours']).comparison?.kind).toBe('few')
  })
  test('are told apart with as many suggestions as it says, a fifth apart', () => {
    const found = compared(customers(200, 50), customers(200, 50))
    const needed = found?.kind === 'open' ? found.needed : 0
    const n = Math.ceil(needed / 10)
    const fifth = compared(customers(n, n * 0.275), customers(n, n * 0.225))
    expect([found?.kind, fifth?.kind]).toEqual(['open', 'told'])
  })
  test('are compared alike from either side', () => {
    const [some, others] = [customers(90, 30), customers(80, 40)]
    const there = compared(some, others)
    const back = compared(others, some)
    if (there?.kind === 'few' || back?.kind === 'few') throw new Error('there are enough buyers')
    expect([there?.more, back?.more]).toEqual(['neighbours', 'ease'])
    expect(there?.low).toBeCloseTo(back?.low ?? 0, 9)
    expect(there?.high).toBeCloseTo(back?.high ?? 0, 9)
  })
})

describe('over simulated shops', () => {
  const random = seeded(7)
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
  /** A few talks of three suggestions; some customers buy more than others, and amounts are skewed. */
  const someone = (): Customer => {
    const talks = 1 + Math.floor(-Math.log(1 - random()) * 1.5)
    const inclined = 0.05 * Math.exp(0.7 * normal() - 0.245)
    const bought = Array.from({ length: talks }, () =>
      random() < inclined ? 30 * Math.exp(0.8 * normal()) : 0,
    )
    return { shown: 3 * talks, earned: bought.reduce((sum, each) => sum + each, 0) }
  }
  const many = (n: number) => Array.from({ length: n }, someone)
  const shops = Array.from({ length: 400 }, () => [many(300), many(300)] as const)
  const truth = (() => {
    const all = shops.flat(2)
    return (100 * add(all, ({ earned }) => earned)) / add(all, ({ shown }) => shown)
  })()

  test('the interval holds the truth 91 times of 100 at least', () => {
    const found = shops.flatMap(([one]) => report([sumsOf('ease', one)]).models[0]?.perHundred ?? [])
    const right = found.filter(({ low, high }) => low <= truth && truth <= high).length
    expect(found.length).toBeGreaterThan(350)
    expect(right / found.length).toBeGreaterThan(0.91)
  })
  test('models that are alike are told apart in one shop of 20 or so', () => {
    const found = shops.flatMap(([one, other]) => compared(one, other)?.kind ?? [])
    const judged = found.filter((kind) => kind !== 'few')
    expect(judged.filter((kind) => kind === 'told').length / judged.length).toBeLessThan(0.075)
  })
})
