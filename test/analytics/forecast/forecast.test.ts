import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { daySeries } from '../../../analytics/forecast/daySeries.ts'
import { forecast } from '../../../analytics/forecast/forecast.ts'
import { simplestOfBest } from '../../../analytics/forecast/rollingOrigin.ts'
import { seeded } from '../../../analytics/models/random.ts'

/** Messages of a shop that is busy on some days of the week and grows slowly. */
function messages(days: number): readonly number[] {
  const random = seeded(7)
  const usual = [20, 60, 40, 40, 50, 90, 80]
  return Array.from({ length: days }, (_, i) =>
    Math.round((usual[i % 7] ?? 0) + i / 10 + 12 * (random() + random() - 1)),
  )
}

const modelOf = (series: readonly number[]) => {
  const found = forecast(series)
  return found.kind === 'forecast' ? found.model : found.kind
}

describe('a forecast of messages', () => {
  it('holds most of the days to come, and knows the week', () => {
    const all = messages(200)
    const found = forecast(all.slice(0, 186), { ahead: 14 })
    if (found.kind !== 'forecast') throw new Error(found.kind)
    const held = found.ahead.filter(
      ({ low, high }, i) => low <= (all[186 + i] ?? 0) && (all[186 + i] ?? 0) <= high,
    )
    expect(held.length).toBeGreaterThanOrEqual(12)
    expect(found.scores.map(({ model }) => model)).toContain(found.model)
    expect(found.scores.find(({ model }) => model === found.model)?.error).toBeLessThan(0.9)
  })

  it('has the model named in both languages', () => {
    expect(forecast(messages(60))).toMatchObject({ name: { en: expect.any(String), zh: expect.any(String) } })
  })

  it('repeats the week when there is too little past to compare', () => {
    expect(modelOf(messages(30))).toBe('seasonalNaive')
  })

  it('is the average of less than two weeks', () => expect(modelOf(messages(13))).toBe('mean'))

  it('is not made of four days', () => {
    expect(forecast([1, 2, 3, 4])).toEqual({ kind: 'notEnough', steps: 4, needed: 5 })
    expect(forecast([])).toEqual({ kind: 'notEnough', steps: 0, needed: 5 })
  })

  it('of a shop where nothing happens is nothing', () => {
    const found = forecast(new Array(100).fill(0), { ahead: 1 })
    expect(found).toMatchObject({ ahead: [{ expected: 0, low: 0, high: 0 }] })
  })

  it.each<[readonly number[], Parameters<typeof forecast>[1]]>([
    [[1, 2, 3, Number.NaN, 5], {}],
    [[1, 2, 3, 4, Number.POSITIVE_INFINITY], {}],
    [[1, 2, 3, 4, 1e200], {}],
    [[1, 2, 3, 4, 5], { season: 0 }],
    [[1, 2, 3, 4, 5], { ahead: 1.5 }],
  ])('of %j with %j is refused', (series, options) => {
    expect(() => forecast(series, options)).toThrow(RangeError)
  })
})

const anySeries = fc.oneof(
  fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 5, maxLength: 60 }),
  fc.array(fc.constantFrom(0, 1, 1e15), { minLength: 5, maxLength: 60 }),
  fc.array(fc.double({ min: 0, max: 1e-9, noNaN: true }), { minLength: 5, maxLength: 60 }),
)

test('any series has so many steps ahead, each within its interval', () => {
  fc.assert(
    fc.property(anySeries, fc.integer({ min: 1, max: 9 }), (series, ahead) => {
      const found = forecast(series, { season: 3, ahead })
      if (found.kind !== 'forecast') throw new Error(found.kind)
      expect(found.ahead).toHaveLength(ahead)
      for (const { expected, low, high } of found.ahead) {
        expect(low).toBeGreaterThanOrEqual(0)
        expect(low).toBeLessThanOrEqual(expected)
        expect(high).toBeGreaterThanOrEqual(expected)
        expect(high).toBeLessThan(Number.POSITIVE_INFINITY)
      }
    }),
    { numRuns: 40 },
  )
})

describe('the simplest of the best', () => {
  const score = (model: 'mean' | 'drift' | 'additive', error: number) => ({
    model,
    error,
    standardError: 0.1,
  })

  it('is within one standard error of the best', () => {
    expect(simplestOfBest([score('mean', 1), score('drift', 0.58), score('additive', 0.5)])).toBe('drift')
    expect(simplestOfBest([score('mean', 1), score('drift', 0.61), score('additive', 0.5)])).toBe('additive')
  })

  it('is none of none', () => expect(simplestOfBest([])).toBeUndefined())
})

describe('days', () => {
  it('that nothing is told of count as 0, and the same day is summed', () => {
    const values = [
      { day: '2026-03-01', value: 2 },
      { day: '2026-02-27', value: 1 },
      { day: '2026-03-01', value: 5 },
    ]
    expect(daySeries(values)).toEqual([1, 0, 7])
    expect(daySeries(values, { first: '2026-02-28', last: '2026-03-03' })).toEqual([0, 7, 0, 0])
  })

  it('that are no days are left out', () => {
    expect(daySeries([])).toEqual([])
    expect(daySeries([{ day: 'soon', value: 3 }])).toEqual([])
    expect(daySeries([{ day: '2026-03-01', value: Number.NaN }])).toEqual([])
  })

  it('a wrong century makes no endless list', () => {
    const values = [
      { day: '0001-01-01', value: 1 },
      { day: '2026-03-01', value: 1 },
    ]
    expect(daySeries(values)).toEqual([])
  })
})
