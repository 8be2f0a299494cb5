import { describe, expect, test } from 'vitest'
import { type Comparison, compare, simplestOfBest } from '../../../analytics/predict/compare.ts'
import type { Learner } from '../../../analytics/predict/learner.ts'
import { logistic } from '../../../analytics/predict/learners/logistic.ts'
import { eventLearners } from '../../../analytics/predict/learners.ts'
import { contracts } from './tables.ts'

const { table, leaves } = contracts(200)
const question = 'event'

test('each row is predicted by what has not learnt from it', () => {
  const seen: Learner = {
    name: 'remembers',
    complexity: 9,
    fit: (rows) => {
      const own = new Set(rows.map((row) => row.join()))
      return { predict: (row) => Number(own.has(row.join())) }
    },
  }
  const [comparison] = compare(table, leaves, { question, learners: [seen] })
  expect(comparison?.judged.predicted).toEqual(leaves.map(() => 0))
})

test('what turns rows into numbers is not learnt from the rows held out', () => {
  const odd = { columns: ['x'], rows: table.rows.map((_, n) => [n === 0 ? 1e6 : n % 2]) }
  const lengths: number[] = []
  const watching: Learner = {
    ...{ name: 'watches', complexity: 9 },
    fit: (rows) => {
      lengths.push(Math.max(...rows.map(([x = 0]) => x)))
      return { predict: () => 0.5 }
    },
  }
  compare(odd, leaves, { question, learners: [watching] })
  expect(lengths.filter((most) => most < 2)).toHaveLength(1)
})

test('the same seed compares the same, another deals other folds', () => {
  const learners = [logistic]
  const first = compare(table, leaves, { question, learners, seed: 3 })
  expect(compare(table, leaves, { question, learners, seed: 3 })).toEqual(first)
  expect(compare(table, leaves, { question, learners, seed: 4 })).not.toEqual(first)
})

test('the order of the columns makes no difference', () => {
  const turned = {
    columns: table.columns.toReversed(),
    rows: table.rows.map((row) => row.toReversed()),
  }
  const options = { question, learners: eventLearners } as const
  expect(compare(turned, leaves, options)).toEqual(compare(table, leaves, options))
})

test('nobody is behind the best by less than nothing', () => {
  const comparisons = compare(table, leaves, { question, learners: eventLearners })
  expect(comparisons.map(({ name }) => name)).toEqual(eventLearners.map(({ name }) => name))
  for (const { behind } of comparisons) expect(behind.mean).toBeGreaterThanOrEqual(0)
  expect(comparisons.filter(({ behind }) => behind.mean === 0).length).toBeGreaterThan(0)
})

describe('of the equal ones the simplest serves', () => {
  const comparison = (name: string, quality: number, standardError: number): Comparison => ({
    ...{ name, quality, standardError },
    ...{ behind: { mean: 0, standardError: 0 }, judged: { predicted: [], truths: [] } },
  })
  const learner = (name: string, complexity: number): Learner => ({
    ...{ name, complexity },
    fit: () => ({ predict: () => 0 }),
  })
  const learners = [learner('hard', 3), learner('easy', 1), learner('middling', 2)]

  test.each([
    ['easy', 0.79, 0.795, 0.8],
    ['middling', 0.78, 0.795, 0.8],
    ['hard', 0.7, 0.7, 0.8],
    ['easy', 0.9, 0.795, 0.8],
  ])('%s, within one standard error of .01 of the best', (name, easy, middling, hard) => {
    const comparisons = [
      comparison('easy', easy, 0.01),
      comparison('middling', middling, 0.01),
      comparison('hard', hard, 0.01),
    ]
    expect(simplestOfBest(comparisons, learners)?.name).toBe(name)
  })

  test('nobody of none', () => {
    expect(simplestOfBest([], learners)).toBeUndefined()
  })
})
