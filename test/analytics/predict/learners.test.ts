import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { learnEncoder } from '../../../analytics/predict/encoder.ts'
import { logOdds } from '../../../analytics/predict/learner.ts'
import { amountLearners, eventLearners } from '../../../analytics/predict/learners.ts'
import { areaUnderCurve, calibrationError } from '../../../analytics/predict/scores.ts'
import { anyTable, contracts } from './tables.ts'

const [train, other] = [contracts(400), contracts(400, 2)]
const { encode } = learnEncoder(train.table)
const [rows, others] = [encode(train.table), encode(other.table)]
const named = <T extends { readonly name: string }>(learners: readonly T[]) =>
  learners.map((learner) => [learner.name, learner] as const)

describe.each(named(eventLearners.slice(1)))('%s', (_name, learner) => {
  const { predict, parts } = learner.fit(rows, train.leaves)

  test('tells on rows never seen who leaves', () => {
    const judged = { predicted: others.map(predict), truths: other.leaves }
    expect(areaUnderCurve(judged)).toBeGreaterThan(0.72)
    expect(calibrationError(judged)).toBeLessThan(0.13)
  })

  test('gives the same again', () => {
    expect(others.map(learner.fit(rows, train.leaves).predict)).toEqual(others.map(predict))
  })

  test('has parts that add up to the log-odds, or none', () => {
    if (parts === undefined) return
    const sums = others.map((row) => parts(row).reduce((sum, part) => sum + part, 0))
    const [first = 0, ...rest] = others.map((row, n) => logOdds(predict(row)) - (sums[n] ?? 0))
    for (const intercept of rest) expect(intercept).toBeCloseTo(first, 6)
  })

  test('gives a probability for any rows and truths', () => {
    const truths = fc.array(fc.integer({ min: 0, max: 1 }), { minLength: 12, maxLength: 12 })
    fc.assert(
      fc.property(anyTable(12), anyTable(3), truths, (table, later, target) => {
        const encoder = learnEncoder(table)
        const predictor = learner.fit(encoder.encode(table), target)
        for (const row of [...encoder.encode(table), ...encoder.encode(later)]) {
          const p = predictor.predict(row)
          expect(p >= 0 && p <= 1, String(p)).toBe(true)
          for (const part of predictor.parts?.(row) ?? []) expect(Number.isFinite(part)).toBe(true)
        }
      }),
      { numRuns: 30 },
    )
  })

  test('of one class alone, or of nothing, stays finite', () => {
    for (const target of [rows.map(() => 1), rows.map(() => 0)])
      expect(Number.isFinite(learner.fit(rows, target).predict(rows[0] ?? new Float64Array(0)))).toBe(true)
    expect(Number.isFinite(learner.fit([], []).predict(new Float64Array(0)))).toBe(true)
  })
})

describe.each(named(amountLearners.slice(1)))('%s of amounts', (_name, learner) => {
  const { predict } = learner.fit(rows, train.spends)

  test('tells on rows never seen what they spend', () => {
    const mean = train.spends.reduce((sum, amount) => sum + amount, 0) / train.spends.length
    const errorOf = (predicted: readonly number[]) =>
      predicted.reduce((sum, amount, n) => sum + Math.abs(amount - (other.spends[n] ?? 0)), 0)
    expect(errorOf(others.map(predict))).toBeLessThan(0.5 * errorOf(others.map(() => mean)))
  })

  test('gives a finite amount for any rows and amounts', () => {
    const amounts = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), {
      minLength: 12,
      maxLength: 12,
    })
    fc.assert(
      fc.property(anyTable(12), anyTable(3), amounts, (table, later, target) => {
        const encoder = learnEncoder(table)
        const predictor = learner.fit(encoder.encode(table), target)
        for (const row of encoder.encode(later)) expect(Number.isFinite(predictor.predict(row))).toBe(true)
      }),
      { numRuns: 30 },
    )
  })
})

test('rows that a line divides give weights that are finite', () => {
  const divided = Array.from({ length: 40 }, (_, n) => Float64Array.of(n - 20))
  const truths = divided.map(([x = 0]) => Number(x > 0))
  for (const learner of eventLearners) {
    const p = divided.map(learner.fit(divided, truths).predict)
    expect(p.every(Number.isFinite)).toBe(true)
  }
})

test('the simplest is the one that looks at nothing', () => {
  const [base] = eventLearners
  expect(base?.complexity).toBe(Math.min(...eventLearners.map(({ complexity }) => complexity)))
  expect(base?.fit(rows, [1, 0, 0, 0]).predict(rows[0] ?? new Float64Array(0))).toBe(0.25)
})
