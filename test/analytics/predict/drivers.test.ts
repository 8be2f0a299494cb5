import { describe, expect, test } from 'vitest'
import { driversOf } from '../../../analytics/predict/drivers.ts'
import { columnOf, readSet } from '../../../bench/customers/sets.ts'
import { contracts } from './tables.ts'

const flowers = readSet('iris')
const table = {
  columns: ['Sepal.Width', 'Species'],
  rows: flowers.map((flower) => [flower['Sepal.Width'], flower['Species']]),
}
const big = columnOf(flowers, 'Sepal.Length').map((length) => Number(length > 5.8))

/** coef(summary(glm(Sepal.Length > 5.8 ~ Sepal.Width + Species, binomial, iris))), R 4.2.2; the weight times the deviation, 0.434. */
describe('what goes with large flowers is what R prints', () => {
  const drivers = driversOf(table, big)

  test('of a number, by its standard deviation', () => {
    const [width] = drivers
    expect(width).toMatchObject({ column: 'Sepal.Width', kind: 'number', category: undefined, stands: true })
    expect(width?.weight).toBeCloseTo(1.531_165, 6)
    expect(width?.statistic).toBeCloseTo(3.514_148_88, 8)
    expect(width?.p).toBeCloseTo(0.000_441_165_5, 10)
  })

  test('of a category, beside the first of the most common', () => {
    const found = drivers.filter(({ column }) => column === 'Species')
    expect(found.map(({ category }) => category)).toEqual(['virginica', 'versicolor'])
    expect(found[0]?.weight).toBeCloseTo(24.261_317, 5)
    expect(found[1]?.statistic).toBeCloseTo(0.016_629_05, 7)
    expect(found.map(({ stands }) => stands)).toEqual([false, false])
  })
})

test('what says the same as another is left out', () => {
  const twice = {
    columns: [...table.columns, 'again'],
    rows: table.rows.map((row) => [...row, row[1] === 'setosa' ? 'a' : 'b']),
  }
  const odd = flowers.map((_, n) => n % 2)
  const columns = driversOf(twice, odd).map(({ column }) => column)
  expect(columns.filter((column) => column === 'Species' || column === 'again')).toHaveLength(2)
})

test('what matters stands, and noise does not', () => {
  const { table: customers, leaves } = contracts(600)
  const [contract, ...others] = driversOf(customers, leaves)
  expect(contract).toMatchObject({ column: 'contract', kind: 'category', stands: true })
  for (const { stands } of others) expect(stands).toBe(false)
})

test('a column that is missing here and there is a driver of its own', () => {
  const { table: customers, leaves } = contracts(200)
  const rows = customers.rows.map((row, n) => [n % 4 === 0 ? undefined : row[1]])
  const drivers = driversOf({ columns: ['visits'], rows }, leaves)
  expect(drivers.map(({ kind }) => kind).toSorted((a, b) => (a < b ? -1 : 1))).toEqual(['missing', 'number'])
})

test('of nothing there are none', () => {
  expect(driversOf({ columns: [], rows: [] }, [])).toEqual([])
})
