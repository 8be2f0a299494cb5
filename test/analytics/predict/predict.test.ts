import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Learner } from '../../../analytics/predict/learner.ts'
import { linear } from '../../../analytics/predict/learners/linear.ts'
import { logistic } from '../../../analytics/predict/learners/logistic.ts'
import { tree } from '../../../analytics/predict/learners/tree.ts'
import { eventLearners } from '../../../analytics/predict/learners.ts'
import { learnPrediction } from '../../../analytics/predict/predict.ts'
import type { Table } from '../../../analytics/predict/table.ts'
import { anyTable, contracts } from './tables.ts'

const { table, leaves, spends } = contracts(300)
const learnt = (rows: Table, target: readonly number[], learners: readonly Learner[] = [logistic]) => {
  const prediction = learnPrediction(rows, target, { question: 'event', learners })
  if (prediction.kind === 'too few') throw new Error('too few')
  return prediction
}

test('the simplest of the best serves', () => {
  expect(learnt(table, leaves, eventLearners).by).toMatch(/^(logistic regression|decision tree)$/)
})

test('where nothing tells, the mean of all serves without reasons', () => {
  const ids = { columns: ['id'], rows: leaves.map((_, n) => [`c-${n}`]) }
  const { by, predict, explain } = learnt(ids, leaves, eventLearners)
  expect(by).toBe('base rate')
  expect(explain(ids)[0]).toEqual([])
  expect(predict(ids)[0]).toBeCloseTo(leaves.reduce((sum, leaf) => sum + leaf, 0) / leaves.length, 12)
})

describe('the reasons', () => {
  test.each([logistic, tree])(
    'of $name name the contract first, up for monthly, down for yearly',
    (learner) => {
      const { explain } = learnt(table, leaves, [learner])
      const [monthly, yearly] = explain({
        columns: ['visits', 'contract', 'noise'],
        rows: [
          [10, 'monthly', 0.5],
          [10, 'yearly', 0.5],
        ],
      })
      expect(monthly?.[0]).toMatchObject({ column: 'contract', value: 'monthly' })
      expect(monthly?.[0]?.effect).toBeGreaterThan(0.5)
      expect(yearly?.[0]).toMatchObject({ column: 'contract', value: 'yearly' })
      expect(yearly?.[0]?.effect).toBeLessThan(-0.5)
    },
  )

  test('of an amount are in its own unit', () => {
    const prediction = learnPrediction(table, spends, { question: 'amount', learners: [linear] })
    if (prediction.kind === 'too few') throw new Error('too few')
    const later = { columns: ['visits'], rows: [[19]] }
    const [[reason] = []] = prediction.explain(later)
    const mean = spends.reduce((sum, amount) => sum + amount, 0) / spends.length
    expect(prediction.predict(later)[0]).toBeCloseTo(190, -0.5)
    expect(reason).toMatchObject({ column: 'visits', value: 19 })
    expect(reason?.effect).toBeCloseTo(190 - mean, -0.5)
  })

  test('are at most three, the strongest first', () => {
    const wide = {
      columns: ['a', 'b', 'c', 'd', 'e'],
      rows: table.rows.map((_, n) => [n % 2, n % 3, n % 5, n % 7, n % 11]),
    }
    for (const reasons of learnt(wide, leaves).explain(wide)) {
      expect(reasons.length).toBeLessThanOrEqual(3)
      const sizes = reasons.map(({ effect }) => Math.abs(effect))
      expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
    }
  })

  test('of the logistic regression add up to the log-odds beside the average', () => {
    const { predict, explain } = learnt(table, leaves)
    const logOdds = predict(table).map((p) => Math.log(p / (1 - p)))
    const mean = logOdds.reduce((sum, odds) => sum + odds, 0) / logOdds.length
    explain(table).forEach((reasons, n) => {
      const sum = reasons.reduce((total, { effect }) => total + effect, 0)
      expect(mean + sum).toBeCloseTo(logOdds[n] ?? 0, 6)
    })
  })
})

describe('too few to learn from', () => {
  const rows = (count: number) => ({ columns: ['x'], rows: Array.from({ length: count }, (_, n) => [n]) })
  const happens = (count: number, times: number) => Array.from({ length: count }, (_, n) => Number(n < times))

  test.each([
    [0, 0],
    [49, 20],
    [100, 0],
    [100, 9],
    [100, 91],
    [100, 100],
  ])('are %d rows of which it happens in %d', (count, times) => {
    const prediction = learnPrediction(rows(count), happens(count, times), { question: 'event' })
    expect(prediction).toEqual({ kind: 'too few', rows: count, ofRarer: Math.min(times, count - times) })
  })

  test('are 49 amounts', () => {
    const prediction = learnPrediction(rows(49), happens(49, 20), { question: 'amount' })
    expect(prediction).toMatchObject({ kind: 'too few', rows: 49 })
  })

  test('50 with ten of each are enough', () => {
    expect(learnt(rows(50), happens(50, 10)).kind).toBe('learnt')
  })
})

describe('hostile tables', () => {
  test('any table gives probabilities and reasons, whatever is asked of them later', () => {
    fc.assert(
      fc.property(anyTable(60), anyTable(4), (rows, later) => {
        const { predict, explain } = learnt(
          rows,
          rows.rows.map((_, n) => n % 2),
        )
        for (const p of [...predict(rows), ...predict(later)]) expect(p >= 0 && p <= 1).toBe(true)
        for (const { effect } of explain(later).flat()) expect(Number.isFinite(effect)).toBe(true)
      }),
      { numRuns: 25 },
    )
  })

  test('texts of 10,000 characters are cut', () => {
    const long = { columns: ['x'], rows: leaves.map((leaf) => [(leaf === 1 ? 'a' : 'b').repeat(10_000)]) }
    const { predict, explain } = learnt(long, leaves)
    expect(predict(long)[leaves.indexOf(1)]).toBeGreaterThan(0.9)
    expect(String(explain(long)[0]?.[0]?.value)).toHaveLength(200)
  })

  test('a column of any name is a column', () => {
    const odd = { ...table, columns: ['__proto__', 'constructor', 'toString'] }
    expect(learnt(odd, leaves).explain(odd)[0]?.[0]?.column).toBe('__proto__')
    expect(Object.keys(Object.prototype)).toEqual([])
  })

  test('rows that are too short lack what they do not have', () => {
    const ragged = { ...table, rows: table.rows.map((row, n) => (n % 3 === 0 ? [] : row)) }
    for (const p of learnt(ragged, leaves).predict(ragged)) expect(p >= 0 && p <= 1).toBe(true)
  })

  test('nothing is predicted of nobody', () => {
    expect(learnt(table, leaves).predict({ columns: [], rows: [] })).toEqual([])
  })
})
