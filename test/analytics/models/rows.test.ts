import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { byteRows, floatRows, tightly } from '../../../analytics/models/rows.ts'
import { rowsCode } from '../../../analytics/models/rowsCode.ts'
import type { SparseVector } from '../../../analytics/models/sparse.ts'
import { compiledRows } from '../../../bench/compileRows.ts'
import { weighed } from './weighed.ts'

const vector = (...entries: readonly (readonly [column: number, value: number])[]): SparseVector => ({
  columns: Int32Array.from(entries, ([column]) => column),
  values: Float32Array.from(entries, ([, value]) => value),
})

describe('sums', () => {
  const weights = Float32Array.of(1, -1, 0.5, 2)

  test.each([
    ['of nothing are zero', vector(), [0, 0]],
    ['of one column are its weights', vector([0, 1]), [1, -1]],
    ['of half a column are half its weights', vector([0, 0.5]), [0.5, -0.5]],
    ['of two columns add up', vector([0, 1], [1, 2]), [2, 3]],
    ['of a negative value turn', vector([1, -1]), [-0.5, -2]],
  ])('%s', (_, message, expected) => {
    expect([...floatRows(2, 2, weights).sums(message)]).toEqual(expected)
  })

  test('of bytes are those of the numbers they stand for', () => {
    const rows = byteRows(Int8Array.of(127, -127, 3, 0), 2)
    expect([...rows.sums(vector([0, 1], [1, 0.5]))]).toEqual([128.5, -127])
  })

  test('of rows that nothing was learnt in are zero', () => {
    expect([...floatRows(3, 2).sums(vector([2, 1]))]).toEqual([0, 0])
  })
})

const number = fc.float({ min: -1, max: 1, noNaN: true })
const anything = fc
  .record({ size: fc.integer({ min: 1, max: 40 }), classes: fc.integer({ min: 1, max: 70 }) })
  .chain(({ size, classes }) =>
    fc.record({
      size: fc.constant(size),
      classes: fc.constant(classes),
      weights: fc
        .array(number, { minLength: size * classes, maxLength: size * classes })
        .map((all) => Float32Array.from(all)),
      message: fc
        .array(fc.tuple(fc.nat(size - 1), number), { maxLength: 30 })
        .map((entries) => vector(...entries)),
      moves: fc
        .array(number, { minLength: classes, maxLength: classes })
        .map((all) => Float32Array.from(all)),
    }),
  )

const expectNear = (found: ArrayLike<number>, expected: ArrayLike<number>) => {
  expect(found.length).toBe(expected.length)
  for (let c = 0; c < expected.length; c++) expect(found[c]).toBeCloseTo(expected[c] as number, 4)
}

describe('however many classes and columns there are', () => {
  test('sums are those of the definition', () => {
    fc.assert(
      fc.property(anything, ({ size, classes, weights, message }) => {
        const expected = weighed(message, weights, classes)
        expectNear(floatRows(size, classes, weights).sums(message), expected)
        const bytes = Int8Array.from(weights, (weight) => Math.round(weight * 127))
        expectNear(byteRows(bytes, classes).sums(message), weighed(message, bytes, classes))
      }),
    )
  })

  test('each row of a column that is set moves by its value, and no other', () => {
    fc.assert(
      fc.property(anything, ({ size, classes, weights, message, moves }) => {
        const rows = floatRows(size, classes, weights)
        rows.add(message, moves)
        const expected = Float64Array.from(weights)
        message.columns.forEach((column, k) => {
          moves.forEach((move, c) => {
            const at = column * classes + c
            expected[at] = (expected[at] as number) + move * (message.values[k] as number)
          })
        })
        expectNear(tightly(rows, classes), expected)
      }),
    )
  })
})

test('a message of more columns than are handed over at once is summed to its end', () => {
  const long = vector(...Array.from({ length: 2_500 }, (_, k) => [k % 7, 1] as const))
  const weights = Float32Array.from({ length: 7 * 3 }, (_, at) => (at % 5) - 2)
  expectNear(floatRows(7, 3, weights).sums(long), weighed(long, weights, 3))
})

test('the code is what its source compiles to', async () => {
  expect(rowsCode).toBe(await compiledRows())
})
