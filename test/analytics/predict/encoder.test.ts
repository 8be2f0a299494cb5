import { describe, expect, test } from 'vitest'
import { learnEncoder } from '../../../analytics/predict/encoder.ts'
import type { Cell } from '../../../analytics/predict/table.ts'

/** A table of one column. */
const column = (cells: readonly Cell[], name = 'x') => ({
  columns: [name],
  rows: cells.map((cell) => [cell]),
})
const encoded = (cells: readonly Cell[], others: readonly Cell[] = cells) => {
  const { features, encode } = learnEncoder(column(cells))
  return { names: features.map(({ name }) => name), rows: encode(column(others)).map((row) => [...row]) }
}

describe('numbers', () => {
  test('are in standard deviations from the mean of the training rows', () => {
    expect(encoded([1, 3], [1, 3, 5])).toEqual({ names: ['x'], rows: [[-1], [1], [3]] })
  })

  test('may be written as text', () => {
    expect(encoded(['1', ' 3 '], ['5', '1e0'])).toEqual({ names: ['x'], rows: [[3], [-1]] })
  })

  test('true and false are 1 and 0', () => {
    expect(encoded([true, false], [true, 0])).toEqual({ names: ['x'], rows: [[1], [-1]] })
  })

  test('that are missing count as the mean and are flagged', () => {
    const { names, rows } = encoded(
      [1, 3, undefined, 1, 3],
      [Number.NaN, '', 'n/a', Number.POSITIVE_INFINITY, 3],
    )
    expect(names).toEqual(['x', 'x is missing'])
    expect(rows).toEqual([
      [0, 1],
      [0, 1],
      [0, 1],
      [0, 1],
      [1, 0],
    ])
  })

  test('far from all others are held at five standard deviations', () => {
    expect(encoded([1, 3], [1e300, '-1e300'])).toMatchObject({ rows: [[5], [-5]] })
  })

  test('of any size have a finite spread', () => {
    expect(encoded([1e308, -1e308]).rows).toEqual([[1], [-1]])
    expect(encoded([1e-300, -1e-300]).rows).toEqual([[1], [-1]])
  })
})

describe('categories', () => {
  test('have a feature each, and one never seen has none of them', () => {
    expect(encoded(['a', 'b', 'a', 'b'], ['b', 'never seen', 'a'])).toEqual({
      names: ['x = a', 'x = b'],
      rows: [
        [0, 1],
        [0, 0],
        [1, 0],
      ],
    })
  })

  test('that one row alone has are none', () => {
    expect(encoded(['a', 'b', 'a', 'c', 'b']).names).toEqual(['x = a', 'x = b'])
  })

  test('that are missing are flagged', () => {
    expect(encoded(['a', 'b', 'a', 'b', '']).rows.at(-1)).toEqual([0, 0, 1])
  })

  test('are at most 64, the most common', () => {
    const cells = Array.from({ length: 400 }, (_, i) => `c${i % 100 < 70 ? i % 70 : i % 5}`)
    expect(encoded(cells).names).toHaveLength(64)
  })
})

describe('columns that say nothing', () => {
  test.each([
    ['of ids', ['a-1', 'b-2', 'c-3']],
    ['with one value', ['same', 'same']],
    ['with one number', [7, 7, 7]],
    ['without any value', [undefined, '', 'NA']],
    ['of no rows', []],
  ])('%s are dropped', (_, cells) => {
    expect(encoded(cells).names).toEqual([])
  })
})

test('a column that a table lacks is missing in every row', () => {
  const { encode } = learnEncoder(column([1, 3, undefined]))
  expect([...(encode({ columns: ['y'], rows: [[1]] })[0] ?? [])]).toEqual([0, 1])
})

test('only the rows that it was learnt from count', () => {
  const { encode } = learnEncoder(column([1, 3]))
  encode(column([100, 200]))
  expect([...(encode(column([3]))[0] ?? [])]).toEqual([1])
})

test('any name is a name', () => {
  const table = {
    columns: ['__proto__', 'constructor', ''],
    rows: [
      [1, 'a', 2],
      [2, 'a', 1],
      [3, 'b', 2],
      [4, 'b', 1],
    ],
  }
  const { columns, features } = learnEncoder(table)
  expect(columns).toEqual(['', '__proto__', 'constructor'])
  expect(features.map(({ name }) => name)).toEqual(['', '__proto__', 'constructor = a', 'constructor = b'])
})
